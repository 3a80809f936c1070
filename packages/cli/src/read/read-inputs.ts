import { Unreadable, messageOf, WrongUse } from "../failure.js";
import type { Streams } from "../streams.js";
import { formats } from "./formats.js";
import { loadInput, type Input } from "./input.js";
import type { ReadOptions } from "./options.js";
import { nameOf, readInput, type PageOptions } from "./read-page.js";
import { openTarget } from "./target.js";
import { isAddress, openWeb } from "./web.js";

/** Reads each input and writes it in the format asked for. Gives back the exit status. */
export async function readInputs(options: ReadOptions, streams: Streams): Promise<number> {
  const files = filesOf(options, streams);
  const format = formats[options.format];
  const target = await openTarget(options, files.length, streams);
  const web = files.some(isAddress) ? await openWeb(options.allowPrivate ?? false) : undefined;
  const at = new Date().toISOString();
  let status = 0;
  let first = true;
  for (const file of files) {
    try {
      const input =
        isAddress(file) && web !== undefined ? await web.load(file) : await loadInput(file, streams);
      for (const { id, reading } of await readInput(input, options.as, pageOptionsOf(options))) {
        const { width, colours } = target;
        const apart = { ...options, id, width, colours, at, first: first || target.apart };
        await target.put(id, format.render(reading, apart));
        first = false;
      }
      warnOfBlank(input, streams);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      streams.stderr.write(`onrecord: ${messageOf(error)}\n`);
      status = 1;
    }
  }
  await target.close();
  await web?.close();
  return status;
}

/** Standard input where no file is named; at a terminal nobody would come to an end. */
export function filesOf({ files }: Pick<ReadOptions, "files">, { stdin }: Streams): readonly string[] {
  if (files.length > 0) return files;
  if ((stdin as { readonly isTTY?: boolean }).isTTY === true)
    throw new WrongUse("Nothing to read. Name a file, or pipe a page in: onrecord read page.txt");
  return ["-"];
}

export function pageOptionsOf({ url, retrievedAt, trace }: ReadOptions): PageOptions {
  return {
    ...(url === undefined ? {} : { url }),
    ...(retrievedAt === undefined ? {} : { retrievedAt }),
    ...(trace === undefined ? {} : { trace }),
  };
}

function warnOfBlank(input: Input, streams: Streams): void {
  if (input.bytes.every((byte) => byte <= 32))
    streams.stderr.write(`onrecord: ${nameOf(input)} is blank; there was nothing to read.\n`);
}
