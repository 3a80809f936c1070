import cliProgress from "cli-progress";
import type { Streams } from "../streams.js";

/** Says how far it is, and what went wrong, on standard error. */
export interface Progress {
  /** One feed more is done. */
  step(): void;
  /** A line for people; never lost behind the bar. */
  say(line: string): void;
  stop(): void;
}

/** A bar where a person watches, many feeds are read and the entries go elsewhere; only the lines where not. */
export function showProgress(
  total: number,
  toFile: boolean,
  { stdout, stderr, environment }: Streams,
): Progress {
  const put = (line: string): void => void stderr.write(`onrecord: ${line}\n`);
  const watched = stderr.isTTY === true && environment.TERM !== "dumb";
  if (!watched || total < 2 || (stdout.isTTY === true && !toFile))
    return { step: () => undefined, say: put, stop: () => undefined };
  const bar = new cliProgress.SingleBar({
    stream: stderr,
    format: "{bar} {value} of {total} feeds, {eta_formatted} to go",
    barCompleteChar: "█",
    barIncompleteChar: "░",
    hideCursor: true,
    clearOnComplete: true,
    gracefulExit: false,
  });
  const held: string[] = [];
  bar.start(total, 0);
  return {
    step: () => bar.increment(),
    say: (line) => void held.push(line),
    stop: () => {
      bar.stop();
      held.forEach((line) => put(line));
    },
  };
}
