import { createWriteStream } from "node:fs";
import { stat } from "node:fs/promises";
import { once } from "node:events";
import { messageOf, Unreadable, WrongUse } from "./failure.js";
import type { Output } from "./streams.js";

/**
 * A file to write to. Throws Unreadable, with the path, where it cannot be written, and WrongUse where it is one of the
 * inputs under whatever name.
 */
export async function openFile(path: string, inputs: readonly string[]): Promise<Output> {
  if (await isOneOf(path, inputs))
    throw new WrongUse(`--out ${path} would write over what is read. Name another file.`);
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

/** Whether a path leads to the same file as one of the inputs, by way of links too. */
export async function isOneOf(path: string, inputs: readonly string[]): Promise<boolean> {
  const place = await placeOf(path);
  if (place === undefined) return false;
  const others = await Promise.all(inputs.map((input) => placeOf(input)));
  return others.includes(place);
}

async function placeOf(path: string): Promise<string | undefined> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found?.isFile() === true ? `${found.dev}:${found.ino}` : undefined;
}
