import type { Readable, Writable } from "node:stream";

/** Where the command reads and writes, and the environment it looks at; tests hand in their own. */
export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** Thrown when the reader of our output has gone away (`onrecord … | head`): stop, and say nothing. */
export class PipeClosed extends Error {
  override readonly name = "PipeClosed";
}

/** Writes and waits until the other side has room again, so that memory stays flat behind a slow reader. */
export function write(output: Output, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(text, (error) => {
      if (error === null || error === undefined) resolve();
      else reject(isClosedPipe(error) ? new PipeClosed(error.message) : error);
    });
  });
}

/** Colours for people at a terminal: never behind a pipe, never against NO_COLOR (no-color.org). */
export function wantsColours(output: Output, environment: Streams["environment"]): boolean {
  if ((environment.NO_COLOR ?? "") !== "") return false;
  if ((environment.FORCE_COLOR ?? "") !== "") return environment.FORCE_COLOR !== "0";
  return output.isTTY === true && environment.TERM !== "dumb";
}

/** Columns to fill: the terminal's, or COLUMNS, or 80; long lines are hard to read, so never above 110. */
export function widthOf(output: Output, environment: Streams["environment"]): number {
  const given = output.columns ?? Number.parseInt(environment.COLUMNS ?? "", 10);
  const columns = Number.isFinite(given) && given > 0 ? given : 80;
  return Math.max(36, Math.min(110, columns));
}

export function isClosedPipe(error: Error): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === "EPIPE" || code === "ERR_STREAM_DESTROYED" || code === "ERR_STREAM_WRITE_AFTER_END";
}
