import { mkdir, stat, writeFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { WrongUse } from "../failure.js";
import { closeFile, isOneOf, openFile } from "../open-file.js";
import { wantsColours, widthOf, write, type Output, type Streams } from "../streams.js";
import { formats, type Format } from "./formats.js";
import type { OutputFormat, ReadOptions } from "./options.js";

/** Where rendered readings go: standard output, one file, or a folder with a file for each. */
export interface Target {
  readonly width: number;
  readonly colours: boolean;
  /** Every reading stands in a file of its own. */
  readonly apart: boolean;
  put(id: string, rendered: string): Promise<void>;
  close(): Promise<void>;
}

export async function openTarget(options: ReadOptions, count: number, streams: Streams): Promise<Target> {
  const format = formats[options.format];
  const width = widthOf(streams.stdout, streams.environment);
  if (options.out !== undefined && (await isFolder(options.out)))
    return folderTarget(options.out, options.files, format, streams, width);
  if (format.join === "never" && count > 1) throw new WrongUse(onePage(options.format, count));
  if (options.out === undefined)
    return {
      ...joined(streams.stdout, options.format, count),
      apart: false,
      width,
      colours: wantsColours(streams.stdout, streams.environment),
    };
  const file = await openFile(options.out, options.files);
  const target = joined(file, options.format, count);
  return {
    ...target,
    apart: false,
    width,
    colours: false,
    close: async () => {
      await target.close();
      await closeFile(file);
    },
  };
}

/** Several readings in one output. The first waits: whether it stands alone is known when a second comes. */
function joined(output: Output, name: OutputFormat, count: number): Pick<Target, "put" | "close"> {
  const { join } = formats[name];
  let several = count > 1;
  let written = 0;
  let waiting: { readonly id: string; readonly rendered: string } | undefined;

  const flush = async (): Promise<void> => {
    if (waiting === undefined) return;
    const { id, rendered } = waiting;
    waiting = undefined;
    const array = join === "array" && several;
    const title = join === "apart" && several ? `== ${id} ==\n\n` : "";
    const end = array || rendered.endsWith("\n") ? "" : "\n";
    await write(output, `${between(written++, array, join)}${title}${rendered}${end}`);
  };
  return {
    put: async (id, rendered) => {
      if (waiting !== undefined) {
        several = true;
        if (join === "never") throw new WrongUse(onePage(name, "several"));
        await flush();
      }
      waiting = { id, rendered };
      if (several) await flush();
    },
    close: async () => {
      await flush();
      if (join === "array" && several) await write(output, written === 0 ? "[]\n" : "\n]\n");
    },
  };
}

function between(written: number, array: boolean, join: Format["join"]): string {
  if (array) return written === 0 ? "[\n" : ",\n";
  return join === "apart" && written > 0 ? "\n" : "";
}

function onePage(format: OutputFormat, given: number | string): string {
  return `Format ${format} makes one page of one input; ${given} were given. Name a folder: --out pages/`;
}

function folderTarget(
  folder: string,
  inputs: readonly string[],
  format: Format,
  streams: Streams,
  width: number,
): Target {
  const taken = new Set<string>();
  return {
    apart: true,
    width,
    colours: false,
    put: async (id, rendered) => {
      const name = id === "-" ? "stdin" : fileNameOf(id);
      const pathOf = (free: string): string => join(folder, `${free}.${format.extension}`);
      let path = pathOf(freeName(name, taken));
      while (await isOneOf(path, inputs)) path = pathOf(freeName(name, taken));
      await mkdir(folder, { recursive: true });
      await writeFile(path, rendered.endsWith("\n") ? rendered : `${rendered}\n`);
      streams.stderr.write(`wrote ${path}\n`);
    },
    close: () => Promise.resolve(),
  };
}

/** A file's own name; of an address its last words, without what a file system minds. */
function fileNameOf(id: string): string {
  const name = basename(id, extname(id)).replace(/[^\p{L}\p{N}._ -]+/gu, "-");
  return /^[.\s-]*$/u.test(name) ? "page" : name.slice(0, 100);
}

/** Two inputs of one name ("a/page.txt", "b/page.txt") do not write over each other, nor an output over its input. */
function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name}-${number}`;
  taken.add(free);
  return free;
}

async function isFolder(path: string): Promise<boolean> {
  if (path.endsWith("/")) return true;
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
