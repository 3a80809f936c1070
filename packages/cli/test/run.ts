import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { runCommandLine } from "../src/command-line.js";

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `onrecord WORDS…` in this process, with `input` on standard input. */
export async function onrecord(words: readonly string[], input: string | Uint8Array = ""): Promise<Outcome> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const collected = [text(stdout), text(stderr)];
  const status = await runCommandLine(words, {
    stdin: Readable.from([Buffer.from(input)]),
    stdout,
    stderr,
    environment: {},
  });
  stdout.end();
  stderr.end();
  const [out = "", err = ""] = await Promise.all(collected);
  return { status, stdout: out, stderr: err };
}
