import { mkdir, stat, writeFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { WrongUse } from "../failure.js";
import { closeFile, openFile } from "../open-file.js";
import { wantsColours, widthOf, write, type Output, type Streams } from "../streams.js";
import { formats, type Format } from "./formats.js";
import type { ReadOptions } from "./options.js";

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
    return folderTarget(options.out, format, streams, width);
  if (format.join === "never" && count > 1)
    throw new WrongUse(
      `Format ${options.format} makes one page of one input; ${count} were given. Name a folder: --out pages/`,
    );
  if (options.out === undefined)
    return {
      ...joined(streams.stdout, format, count),
      apart: false,
      width,
      colours: wantsColours(streams.stdout, streams.environment),
    };
  const file = await openFile(options.out);
  const target = joined(file, format, count);
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

function joined(output: Output, format: Format, count: number): Pick<Target, "put" | "close"> {
  const array = format.join === "array" && count > 1;
  let written = 0;
  return {
    put: async (id, rendered) => {
      const before = array
        ? written === 0
          ? "[\n"
          : ",\n"
        : format.join === "apart" && written > 0
          ? "\n"
          : "";
      const title = format.join === "apart" && count > 1 ? `== ${id} ==\n\n` : "";
      written++;
      await write(output, `${before}${title}${rendered}${array || rendered.endsWith("\n") ? "" : "\n"}`);
    },
    close: async () => {
      if (array) await write(output, written === 0 ? "[]\n" : "\n]\n");
    },
  };
}

function folderTarget(folder: string, format: Format, streams: Streams, width: number): Target {
  const taken = new Set<string>();
  return {
    apart: true,
    width,
    colours: false,
    put: async (id, rendered) => {
      const name = freeName(id === "-" ? "stdin" : basename(id, extname(id)), taken);
      const path = join(folder, `${name}.${format.extension}`);
      await mkdir(folder, { recursive: true });
      await writeFile(path, rendered.endsWith("\n") ? rendered : `${rendered}\n`);
      streams.stderr.write(`wrote ${path}\n`);
    },
    close: () => Promise.resolve(),
  };
}

/** Two inputs of one name ("a/page.txt", "b/page.txt") do not write over each other. */
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
