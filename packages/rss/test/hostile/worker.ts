import { parentPort, workerData } from "node:worker_threads";
import { FeedError } from "../../src/error.js";
import { parseFeed } from "../../src/parse-feed.js";

/** What became of one input. */
export interface Outcome {
  readonly titles: readonly (string | undefined)[];
  readonly count: number;
  readonly error?: { readonly code: string; readonly typed: boolean; readonly message: string };
  readonly milliseconds: number;
}

const { bytes, contentType } = workerData as { bytes: Uint8Array; contentType?: string };
const start = process.cpuUsage();
let outcome: Omit<Outcome, "milliseconds">;
try {
  const feed = parseFeed(bytes, {
    url: "https://feeds.example/a",
    ...(contentType === undefined ? {} : { contentType }),
  });
  const titles = feed.entries.map(({ title }) => title?.value);
  outcome = { titles: [...titles.slice(0, 3), ...titles.slice(3).slice(-1)], count: titles.length };
} catch (error) {
  const code = error instanceof FeedError ? error.code : "";
  outcome = {
    titles: [],
    count: 0,
    error: { code, typed: error instanceof FeedError, message: String(error) },
  };
}
const { user, system } = process.cpuUsage(start);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage({ ...outcome, milliseconds: (user + system) / 1000 });
