import type { Page } from "@onrecord/core";
import { requireFeed, requireFunctions } from "./check-use.js";
import type { FetchedPage, PageFetcher } from "./fetch/fetch-page.js";
import type { Feed } from "./schema.js";
import { entryPage, entryWitnesses, fullestText, type FromHtml } from "./to-pages.js";
import { trackEntries, type SeenEntries, type TrackedEntry } from "./track-entries.js";

export interface ReadFeedOptions {
  /** Milliseconds since 1970: the clock is the caller's. */
  readonly now: () => number;
  /** `fromHtml` of @onrecord/html. Without it HTML is read as its words, and no page is fetched. */
  readonly fromHtml?: FromHtml;
  /** What an earlier look left in `seen`: entries known from then are left out. */
  readonly seen?: SeenEntries;
  /** Fetches the page of an entry whose own text is short: `createPageFetcher()`. */
  readonly pages?: Pick<PageFetcher, "fetchPage">;
  /** Characters of text or markup from which an entry needs no page. Default: every entry's page is fetched. */
  readonly enough?: number;
}

/** An entry as a Page that core's `read()` takes. */
export interface EntryPage extends TrackedEntry {
  readonly verdict: "new" | "changed";
  readonly page: Page;
  /** Where the text comes from: the feed, or the page the entry links to. */
  readonly textFrom: "feed" | "page";
  /** The page the entry links to, as it came. */
  readonly fetched?: Extract<FetchedPage, { outcome: "fetched" }>;
}

export interface FeedReading {
  readonly entries: readonly EntryPage[];
  /** Entries left out: known from before, or older versions of others. */
  readonly left: readonly TrackedEntry[];
  /** To be kept and handed in next time. */
  readonly seen: SeenEntries;
}

/** The new and changed entries of a feed as Pages, with their full text from their pages where that is asked for. */
export async function readFeed(feed: Feed, options: ReadFeedOptions): Promise<FeedReading> {
  requireFeed(feed, "readFeed");
  requireFunctions(options, ["now"], "readFeed");
  const { entries, seen } = trackEntries(feed, options.seen ?? {}, options.now());
  const isNews = ({ verdict }: TrackedEntry): boolean => verdict === "new" || verdict === "changed";
  const news = entries.filter((tracked) => isNews(tracked));
  return {
    entries: await Promise.all(news.map((tracked) => readEntry(feed, tracked, options))),
    left: entries.filter((tracked) => !isNews(tracked)),
    seen,
  };
}

async function readEntry(feed: Feed, tracked: TrackedEntry, options: ReadFeedOptions): Promise<EntryPage> {
  const { entry, index } = tracked;
  const { fromHtml, pages } = options;
  const verdict = tracked.verdict === "changed" ? "changed" : "new";
  const retrievedAt = new Date(options.now()).toISOString();
  const own = (): Page =>
    entryPage(feed, entry, index, { retrievedAt, ...(fromHtml === undefined ? {} : { fromHtml }) });
  const enough = fullestText(entry).value.length >= (options.enough ?? Infinity);
  if (pages === undefined || fromHtml === undefined || entry.link === undefined || enough)
    return { ...tracked, verdict, page: own(), textFrom: "feed" };
  const fetched = await pages.fetchPage(entry.link);
  if (fetched.outcome !== "fetched")
    return { ...tracked, verdict, page: withIssue(own(), fetched), textFrom: "feed" };
  const { url, bytes, contentType } = fetched;
  const page = fromHtml(bytes, { url, retrievedAt, ...(contentType === undefined ? {} : { contentType }) });
  return {
    ...tracked,
    verdict,
    page: {
      ...page,
      witnesses: [...entryWitnesses(feed, entry, index), ...page.witnesses],
      parsers: ["feed", ...page.parsers],
    },
    textFrom: "page",
    fetched,
  };
}

/** The entry as the feed has it, and why its page could not be had. */
function withIssue(page: Page, fetched: Exclude<FetchedPage, { outcome: "fetched" }>): Page {
  const { code, message } = fetched.error;
  return { ...page, issues: [...page.issues, { code: `no-full-text-${code}`, message }] };
}
