import { requireFunctions } from "../check-use.js";
import { decodeFeed } from "../decode-feed.js";
import { discoverFeeds, type DiscoveredFeed } from "../discover-feeds.js";
import { FeedError } from "../error.js";
import { parseFeed } from "../parse-feed.js";
import type { Feed } from "../schema.js";
import { hashBytes } from "./hash-bytes.js";
import { request, type RequestOptions, type Answer } from "./request.js";
import {
  adaptInterval,
  clamp,
  freshFor,
  outsideQuietTimes,
  retryAfter,
  type ScheduleOptions,
} from "./schedule.js";
import type { FeedState, HostHolds } from "./state.js";

export interface FetchFeedOptions extends Partial<RequestOptions>, Partial<ScheduleOptions> {
  /** Fetches one address. `fetch` of the platform, or `createGuardedFetch()` of "@onrecord/rss/node". */
  readonly fetch: RequestOptions["fetch"];
  /** Milliseconds since 1970: the clock is the caller's. */
  readonly now: () => number;
  /** 0 to 1, for jitter. Default: no jitter. */
  readonly random?: () => number;
  /** Hosts that asked to be left alone. */
  readonly holds?: HostHolds;
  /** Ask even though it is not time yet. */
  readonly force?: boolean;
  readonly sanitize?: boolean;
}

/** What came of looking at a feed. `state` and `holds` are what to remember. */
export interface FetchResult {
  readonly outcome: "new" | "unchanged" | "not-due" | "held" | "gone" | "failed";
  readonly state: FeedState;
  readonly holds: HostHolds;
  readonly feed?: Feed;
  /** Why it failed, in words; `code` for programs. */
  readonly error?: { readonly code: string; readonly message: string };
  /** Feeds that a page names which was no feed itself. */
  readonly alternatives?: readonly DiscoveredFeed[];
  /** Every address asked, in order. */
  readonly hops: readonly string[];
}

const scheduleDefaults: ScheduleOptions = { minInterval: 900, maxInterval: 86_400 };

/**
 * Looks at a feed once, with the manners of the best readers. Never throws for what a server does; FeedError `bad-option`
 * for wrong use.
 */
export async function fetchFeed(state: FeedState, options: FetchFeedOptions): Promise<FetchResult> {
  requireFunctions(options, ["fetch", "now"], "fetchFeed");
  if (typeof state?.url !== "string")
    throw new FeedError(
      "bad-option",
      "fetchFeed() takes a state from newFeedState(url), or one it gave back.",
    );
  const now = options.now();
  const holds = options.holds ?? {};
  if (state.gone === true) return { outcome: "gone", state, holds, hops: [] };
  if (options.force !== true && Date.parse(state.nextAt ?? "") > now)
    return { outcome: "not-due", state, holds, hops: [] };
  const schedule = { ...scheduleDefaults, ...pick(options, "minInterval"), ...pick(options, "maxInterval") };
  const hops: string[] = [];
  try {
    const answer = await request({ ...state, permit: refuseHeld(holds, now) }, options, hops);
    try {
      return await judge({ state, options, answer, holds, now, schedule, hops });
    } finally {
      await answer.dismiss();
    }
  } catch (error) {
    const code = error instanceof FeedError ? error.code : "network";
    if (code === "host-held") return { outcome: "held", state, holds, hops };
    return failed(
      { state, options, holds, now, schedule, hops },
      code,
      error instanceof Error ? error.message : String(error),
    );
  }
}

/** Hosts that asked to wait are left alone on every hop. */
export function refuseHeld(holds: HostHolds, now: number): (url: string) => Promise<void> {
  return (url) => {
    const { host } = new URL(url);
    const until = Object.hasOwn(holds, host) ? (holds[host] ?? "") : "";
    return Date.parse(until) > now
      ? Promise.reject(new FeedError("host-held", `${host} asked to wait until ${until}.`))
      : Promise.resolve();
  };
}

function pick<Key extends "minInterval" | "maxInterval">(
  options: FetchFeedOptions,
  key: Key,
): Partial<ScheduleOptions> {
  return options[key] === undefined ? {} : { [key]: options[key] };
}

interface Round {
  readonly state: FeedState;
  readonly options: FetchFeedOptions;
  readonly holds: HostHolds;
  readonly now: number;
  readonly schedule: ScheduleOptions;
  readonly hops: readonly string[];
}

async function judge(round: Round & { readonly answer: Answer }): Promise<FetchResult> {
  const { answer, now, hops } = round;
  const moved = { ...round, state: { ...round.state, url: answer.permanentUrl } };
  if (answer.status === 304) return unchanged(moved, answer);
  if (answer.status === 410)
    return {
      outcome: "gone",
      state: { ...round.state, checkedAt: iso(now), gone: true },
      holds: round.holds,
      hops,
    };
  if (answer.status === 429 || answer.status === 503) return heldOff(round, answer);
  if (answer.status < 200 || answer.status > 299)
    return failed(round, `http-${answer.status}`, `${hops.at(-1)} answered ${answer.status}.`);
  return changed(moved, answer, await answer.body());
}

function changed(round: Round, answer: Answer, body: Uint8Array): FetchResult {
  const bodyHash = hashBytes(body);
  if (bodyHash === round.state.bodyHash) return unchanged(round, answer);
  const { options, state, now, schedule } = round;
  let feed: Feed;
  try {
    const contentType = answer.headers.get("content-type");
    feed = parseFeed(body, {
      url: answer.url,
      ...(contentType === null ? {} : { contentType }),
      ...(options.sanitize === undefined ? {} : { sanitize: options.sanitize }),
    });
  } catch (error) {
    const alternatives = discoverFeeds(decodeFeed(body).text, { url: answer.url });
    const result = failed(round, "not-a-feed", error instanceof Error ? error.message : String(error));
    return { ...result, ...(alternatives.length === 0 ? {} : { alternatives }) };
  }
  const interval = adaptInterval(state.interval, state.bodyHash !== undefined, schedule);
  const { etag: _etag, lastModified: _lastModified, wishes: _wishes, ...rest } = state;
  const next: FeedState = {
    ...rest,
    ...validators(answer),
    bodyHash,
    checkedAt: iso(now),
    changedAt: iso(now),
    interval,
    failures: 0,
  };
  return {
    outcome: "new",
    state: { ...next, ...wishesOf(feed), nextAt: nextAt(round, answer, interval, feed) },
    holds: round.holds,
    feed,
    hops: round.hops,
  };
}

/** Validators are kept when the body did not change, and taken anew where the server sends them. */
function unchanged(round: Round, answer: Answer): FetchResult {
  const interval = adaptInterval(round.state.interval, false, round.schedule);
  const state: FeedState = {
    ...round.state,
    ...validators(answer),
    checkedAt: iso(round.now),
    interval,
    failures: 0,
  };
  return {
    outcome: "unchanged",
    state: { ...state, nextAt: nextAt(round, answer, interval, state.wishes) },
    holds: round.holds,
    hops: round.hops,
  };
}

function validators(answer: Answer): { readonly etag?: string; readonly lastModified?: string } {
  const [etag, lastModified] = [answer.headers.get("etag"), answer.headers.get("last-modified")];
  return { ...(etag === null ? {} : { etag }), ...(lastModified === null ? {} : { lastModified }) };
}

/** Seconds a host may keep everybody away: a week. */
const longestHold = 7 * 86_400;

function heldOff(round: Round, answer: Answer): FetchResult {
  const wait = retryAfter(answer.headers.get("retry-after"), round.now);
  if (wait === undefined)
    return failed(round, `http-${answer.status}`, `${answer.url} answered ${answer.status}.`);
  const until = iso(round.now + Math.min(wait, longestHold) * 1000);
  const host = new URL(answer.url).host;
  const state: FeedState = {
    ...round.state,
    checkedAt: iso(round.now),
    nextAt: iso(round.now + jittered(Math.min(wait, longestHold), round.options) * 1000),
    failures: round.state.failures + 1,
  };
  return {
    outcome: "held",
    state,
    holds: { ...round.holds, [host]: until },
    error: { code: `http-${answer.status}`, message: `${host} asks to wait until ${until}.` },
    hops: round.hops,
  };
}

/** Twice as long after each failure in a row, so that a dead server is left in peace. */
function failed(round: Round, code: string, message: string): FetchResult {
  const failures = round.state.failures + 1;
  const wait = clamp(round.schedule.minInterval * 2 ** Math.min(failures - 1, 10), round.schedule);
  const state: FeedState = {
    ...round.state,
    checkedAt: iso(round.now),
    nextAt: iso(round.now + jittered(wait, round.options) * 1000),
    failures,
  };
  return { outcome: "failed", state, holds: round.holds, error: { code, message }, hops: round.hops };
}

/** What a feed asks of its readers, kept for the answers that bring no feed. */
function wishesOf({ ttl, skipHours, skipDays }: Feed): Pick<FeedState, "wishes"> {
  if (ttl === undefined && skipHours.length === 0 && skipDays.length === 0) return {};
  return { wishes: { ...(ttl === undefined ? {} : { ttl }), skipHours, skipDays } };
}

function nextAt(round: Round, answer: Answer, interval: number, wishes: FeedState["wishes"]): string {
  const fresh = freshFor(answer.headers, round.now) ?? 0;
  const ttl = (wishes?.ttl ?? 0) * 60;
  const wait = jittered(clamp(Math.max(interval, fresh, ttl), round.schedule), round.options);
  return iso(outsideQuietTimes(round.now + wait * 1000, wishes));
}

/** Up to a tenth later, so that a thousand feeds of one start do not come due together. */
function jittered(seconds: number, options: FetchFeedOptions): number {
  return seconds * (1 + 0.1 * (options.random?.() ?? 0));
}

function iso(moment: number): string {
  return new Date(moment).toISOString();
}
