import { stat } from "node:fs/promises";
import cliProgress from "cli-progress";
import type { Streams } from "../streams.js";

/** Watches what goes through the filter, where a person does. */
export interface FilterProgress {
  /** The same bytes, counted. */
  watch(source: AsyncIterable<Uint8Array | string>): AsyncIterable<Uint8Array | string>;
  stop(): void;
}

/**
 * A bar over the bytes of the files on a terminal's standard error, or a count where standard input does not say how
 * much is to come; nothing where nobody watches or the readings go to the same terminal.
 */
export async function filterProgress(
  files: readonly string[],
  toFile: boolean,
  { stdout, stderr, environment }: Streams,
): Promise<FilterProgress> {
  const watched = stderr.isTTY === true && environment.TERM !== "dumb";
  if (!watched || (stdout.isTTY === true && !toFile))
    return { watch: (source) => source, stop: () => undefined };
  const total = await totalBytes(files);
  const bar = new cliProgress.SingleBar({
    stream: stderr,
    format: total === undefined ? "{value} MB read" : "{bar} {value} of {total} MB, {eta_formatted} to go",
    barCompleteChar: "█",
    barIncompleteChar: "░",
    hideCursor: true,
    clearOnComplete: true,
    gracefulExit: false,
  });
  bar.start(megabytes(total ?? 0), 0);
  let bytes = 0;
  return {
    async *watch(source) {
      for await (const chunk of source) {
        bytes += chunk.length;
        bar.update(megabytes(bytes));
        yield chunk;
      }
    },
    stop: () => bar.stop(),
  };
}

/** Of all files together, or undefined where one of them does not say. */
async function totalBytes(files: readonly string[]): Promise<number | undefined> {
  if (files.includes("-")) return undefined;
  const sizes = await Promise.all(
    files.map((file) =>
      stat(file).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 100_000) / 10;
}
