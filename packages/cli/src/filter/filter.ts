import { createReadStream } from "node:fs";
import { messageOf } from "../failure.js";
import { closeFile, openFile } from "../open-file.js";
import { refuseAddresses } from "../read/input.js";
import type { ReadOptions } from "../read/options.js";
import { filesOf, pageOptionsOf } from "../read/read-inputs.js";
import { write, type Output, type Streams } from "../streams.js";
import { splitLines, type Line } from "./lines.js";
import { filterProgress } from "./filter-progress.js";
import { startAnswering, type Answering } from "./threads.js";

/** One page a line; a line beyond this is refused, so that memory stays flat whatever comes in. */
const maxLineBytes = 64 * 1024 * 1024;

/** Pages as NDJSON in, readings as NDJSON out, one line held at a time. Gives back the exit status. */
export async function runFilter(options: ReadOptions, streams: Streams): Promise<number> {
  const files = filesOf(options, streams);
  refuseAddresses(files);
  const output: Output = options.out === undefined ? streams.stdout : await openFile(options.out, files);
  const progress = await filterProgress(files, options.out !== undefined, streams);
  const answering = startAnswering(options.jobs ?? 1, maxLineBytes, pageOptionsOf(options));
  let status = 0;
  let refused = 0;
  try {
    for (const file of files) {
      try {
        const source = file === "-" ? streams.stdin : createReadStream(file);
        refused += await answerLines(progress.watch(source), output, answering);
      } catch (error) {
        if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
        streams.stderr.write(`onrecord: ${file}: ${messageOf(error)}\n`);
        status = 1;
      }
    }
  } finally {
    progress.stop();
    await answering.close();
  }
  if (options.out !== undefined) await closeFile(output);
  if (refused === 0) return status;
  streams.stderr.write(
    `onrecord: ${refused === 1 ? "1 line could not be read; its" : `${refused} lines could not be read; their`} "error" says why.\n`,
  );
  return 1;
}

/** Gives back how many lines could not be read. */
async function answerLines(
  source: AsyncIterable<Uint8Array | string>,
  output: Output,
  answering: Answering,
): Promise<number> {
  let refused = 0;
  for await (const { json, read } of answering.answers(filledLines(source))) {
    if (!read) refused++;
    // Waiting for each write is what holds the input back when the reader behind us is slow.
    await write(output, `${json}\n`);
  }
  return refused;
}

async function* filledLines(source: AsyncIterable<Uint8Array | string>): AsyncGenerator<Line> {
  for await (const line of splitLines(source, maxLineBytes))
    if (line.tooLong || !isBlank(line.bytes)) yield line;
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09);
}
