import { readFile } from "node:fs/promises";
import { Unreadable, WrongUse } from "../failure.js";
import type { Streams } from "../streams.js";

/** One thing to read: its name for people and its bytes, as they came. */
export interface Input {
  readonly id: string;
  readonly bytes: Uint8Array;
  /** Where and when it was fetched, of an address. */
  readonly web?: { readonly url: string; readonly retrievedAt: string; readonly contentType?: string };
}

/** Loads a file, or standard input for "-". Throws Unreadable with what to do about it. */
export async function loadInput(file: string, streams: Streams): Promise<Input> {
  return { id: file, bytes: file === "-" ? await bytesOf(streams) : await contentsOf(file) };
}

/** Some commands take files only: said at once, before anything is read. */
export function refuseAddresses(files: readonly string[]): void {
  const address = files.find((file) => /^https?:\/\//iu.test(file));
  if (address !== undefined)
    throw new WrongUse(
      `This takes files. Fetch the page first: curl -sL ${address} > page.html, then name page.html.`,
    );
}

async function bytesOf({ stdin }: Streams): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin as AsyncIterable<Uint8Array | string>)
    chunks.push(typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk);
  return Buffer.concat(chunks);
}

async function contentsOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new Unreadable(reasonOf(file, error as NodeJS.ErrnoException), { cause: error });
  }
}

function reasonOf(file: string, error: NodeJS.ErrnoException): string {
  switch (error.code) {
    case "ENOENT":
      return `${file}: there is no such file. For standard input write -`;
    case "EISDIR":
      return `${file} is a folder. Name its files: onrecord read ${file.replace(/\/$/u, "")}/*.txt`;
    case "EACCES":
      return `${file}: not allowed to read it.`;
    case "ERR_FS_FILE_TOO_LARGE":
      return `${file} is over 2 GiB. Cut it into pages first: onrecord reads one page at a time.`;
    default:
      return `${file}: ${error.message}`;
  }
}
