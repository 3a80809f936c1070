import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { messageOf, Unreadable } from "./failure.js";
import type { Output } from "./streams.js";

/** A file to write to. Throws Unreadable, with the path, where it cannot be written. */
export async function openFile(path: string): Promise<Output> {
  const file = createWriteStream(path);
  try {
    await once(file, "open");
  } catch (error) {
    throw new Unreadable(`Cannot write ${path}: ${messageOf(error)}`, { cause: error });
  }
  // Later failures (a full disk) reach the one who writes; the event itself must not end the process.
  file.on("error", () => undefined);
  return file;
}

export async function closeFile(file: Output): Promise<void> {
  file.end();
  await once(file, "finish");
}
