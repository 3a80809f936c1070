import { setTimeout as wait } from "node:timers/promises";
import {
  createPageFetcher,
  fetchFeed,
  newFeedState,
  readFeed,
  type Feed,
  type FeedState,
  type FetchResult,
  type FromHtml,
  type PageFetcher,
} from "@onrecord/rss";
import { createGuardedFetch } from "@onrecord/rss/node";
import { messageOf, Unreadable, withCure } from "../failure.js";
import { closeFile, openFile } from "../open-file.js";
import { write, type Output, type Streams } from "../streams.js";
import { entryLine, readingLine } from "./entry-line.js";
import type { FeedOptions } from "./options.js";
import { showProgress, type Progress } from "./progress.js";
import { namesOf, openSource, type Source } from "./sources.js";
import { loadMemory, saveMemory, type Memory } from "./state-file.js";

/** From so many characters on an entry's own text is taken for the whole story. */
const fullTextLength = 2000;

interface Run {
  readonly options: FeedOptions;
  readonly memory: Memory;
  readonly progress: Progress;
  readonly output: Output;
  readonly fetch: ReturnType<typeof createGuardedFetch>["fetch"];
  readonly pages?: PageFetcher;
  readonly fromHtml?: FromHtml;
  status: 0 | 1;
  /** Set when the run is cut off: what still comes in says nothing any more. */
  over: boolean;
}

/** Reads every feed named and writes its entries. Gives back the exit status. */
export async function readFeeds(options: FeedOptions, streams: Streams): Promise<number> {
  const memory = await loadMemory(options.state);
  const opened = await openSources(options, streams);
  const { fetch, close } = createGuardedFetch({ allowPrivate: options.allowPrivate });
  // What knows the blocks of HTML takes a moment to unpack; entries as they stand do not wait for it.
  const html = options.fullText || options.read ? await import("@onrecord/html") : {};
  const run: Run = {
    options,
    memory,
    progress: showProgress(opened.sources.length, options.out !== undefined, streams),
    output: options.out === undefined ? streams.stdout : await openFile(options.out, options.sources),
    fetch,
    ...html,
    ...(options.fullText ? { pages: createPageFetcher(fetchOptions(options, memory, fetch)) } : {}),
    status: 0,
    over: false,
  };
  opened.complaints.forEach((line) => complain(run, line));
  try {
    await inParallel(groupByHost(opened.sources), options.jobs, async (group) => {
      for (const source of group) if (!run.over) await readSource(source, run);
    });
  } finally {
    run.over = true;
    run.progress.stop();
    await close();
    if (options.state !== undefined) await saveMemory(options.state, memory);
  }
  if (options.out !== undefined) await closeFile(run.output);
  return run.status;
}

function fetchOptions(
  options: FeedOptions,
  memory: Memory,
  fetch: Run["fetch"],
): Parameters<typeof createPageFetcher>[0] {
  return {
    fetch,
    now: Date.now,
    wait: (milliseconds) => wait(milliseconds),
    holds: memory.holds,
    allowPrivate: options.allowPrivate,
    ...(options.userAgent === undefined ? {} : { userAgent: options.userAgent }),
  };
}

async function openSources(
  options: FeedOptions,
  streams: Streams,
): Promise<{ readonly sources: readonly Source[]; readonly complaints: readonly string[] }> {
  const sources = new Map<string, Source>();
  const complaints: string[] = [];
  for (const word of options.sources) {
    try {
      for (const source of await openSource(word, options, streams)) sources.set(source.name, source);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      complaints.push(messageOf(error));
    }
  }
  return { sources: [...sources.values()], complaints };
}

/** The feeds of one host are asked one after another; files need no host and keep their order. */
function groupByHost(sources: readonly Source[]): readonly (readonly Source[])[] {
  const groups = new Map<string, Source[]>();
  for (const source of sources) {
    const host = source.kind === "address" && URL.canParse(source.name) ? new URL(source.name).host : "";
    groups.set(host, [...(groups.get(host) ?? []), source]);
  }
  return [...groups.values()];
}

async function inParallel<Item>(
  items: readonly Item[],
  count: number,
  task: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  const worker = async (): Promise<void> => {
    for (const item of waiting) await task(item);
  };
  await Promise.all(Array.from({ length: Math.min(count, items.length) }, () => worker()));
}

async function readSource(source: Source, run: Run): Promise<void> {
  if (source.kind === "file") await writeEntries(source.name, newFeedState(source.name), source.feed, run);
  else await fetchSource(source.name, run);
  run.progress.step();
}

async function fetchSource(name: string, run: Run): Promise<void> {
  const { options, memory } = run;
  const known = memory.feeds.get(name) ?? { state: newFeedState(name), seen: {} };
  const result = await fetchFeed(known.state, {
    ...fetchOptions(options, memory, run.fetch),
    random: Math.random,
    force: options.force,
  });
  memory.holds = { ...memory.holds, ...result.holds };
  complainOf(name, result, run);
  if (result.feed === undefined) memory.feeds.set(name, { ...known, state: result.state });
  else await writeEntries(name, result.state, result.feed, run);
}

function complainOf(name: string, result: FetchResult, run: Run): void {
  const named = namesOf((result.alternatives ?? []).map(({ url }) => url));
  if (result.outcome === "gone") complain(run, `${name} is gone for good (410). Take it off your list.`);
  else if (result.error !== undefined) complain(run, `${name}: ${withCure(result.error)}${named}`);
}

function complain(run: Run, line: string): void {
  if (run.over) return;
  run.progress.say(line);
  run.status = 1;
}

/** What was written is remembered, and not before: a run that is cut off writes it again. */
async function writeEntries(name: string, state: FeedState, feed: Feed, run: Run): Promise<void> {
  const { options, memory, pages, fromHtml } = run;
  if (run.over) return;
  const { entries, seen } = await readFeed(feed, {
    now: Date.now,
    ...(fromHtml === undefined ? {} : { fromHtml }),
    seen: memory.feeds.get(name)?.seen ?? {},
    enough: fullTextLength,
    ...(pages === undefined ? {} : { pages }),
  });
  const line = options.read ? readingLine : entryLine;
  const lines = entries.map((entry) => `${line(name, entry)}\n`);
  if (lines.length > 0) await write(run.output, lines.join(""));
  if (pages !== undefined) memory.holds = { ...memory.holds, ...pages.holds() };
  memory.feeds.set(name, { state, seen });
}
