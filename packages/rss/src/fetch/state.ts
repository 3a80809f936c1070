import { FeedError } from "../error.js";

/** What is remembered of a feed between fetches. Plain JSON: keep it wherever you like. Times are ISO 8601. */
export interface FeedState {
  /** Where to ask next; changes only when every hop of a redirect was permanent. */
  readonly url: string;
  /** Validators, echoed byte for byte. */
  readonly etag?: string;
  readonly lastModified?: string;
  /** Names the last body, to see one that did not change under new validators. */
  readonly bodyHash?: string;
  readonly checkedAt?: string;
  readonly changedAt?: string;
  /** Not to be asked before. */
  readonly nextAt?: string;
  /** Seconds between two looks, as the feed's own rhythm has shaped it. */
  readonly interval: number;
  /** What the feed asked of its readers when it was last read: minutes to keep it, hours and days to stay away. */
  readonly wishes?: {
    readonly ttl?: number;
    readonly skipHours: readonly number[];
    readonly skipDays: readonly string[];
  };
  /** Failed fetches in a row. */
  readonly failures: number;
  /** Answered 410: never to be asked again. */
  readonly gone?: true;
}

/** Hosts that asked to be left alone, and until when (429 and 503 with Retry-After). Shared by all feeds of a host. */
export type HostHolds = Readonly<Record<string, string>>;

/** The state of a feed that was never asked. Throws FeedError `bad-option` where there is no address. */
export function newFeedState(url: string): FeedState {
  if (typeof url !== "string" || url === "")
    throw new FeedError("bad-option", "newFeedState() takes an address, such as https://news.example/rss.");
  return { url, interval: 3600, failures: 0 };
}
