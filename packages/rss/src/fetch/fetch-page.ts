import { requireFunctions } from "../check-use.js";
import { FeedError } from "../error.js";
import { refuseHeld } from "./fetch-feed.js";
import { defaultUserAgent, request, type Answer, type RequestOptions } from "./request.js";
import { maxRobotsBytes, open, rulesOf, shut, type RobotRules } from "./robots.js";
import { retryAfter } from "./schedule.js";
import type { HostHolds } from "./state.js";

export interface PageFetcherOptions extends Partial<RequestOptions> {
  readonly fetch: RequestOptions["fetch"];
  /** Milliseconds since 1970: the clock is the caller's. */
  readonly now: () => number;
  /** Comes back after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Seconds between two requests to one host, more where its robots.txt asks for more (30 at most). Default 1. */
  readonly pause?: number;
  /** Hosts that asked to be left alone. */
  readonly holds?: HostHolds;
}

/** What came of asking for a page. */
export type FetchedPage =
  | {
      readonly outcome: "fetched";
      readonly url: string;
      readonly bytes: Uint8Array;
      readonly contentType?: string;
    }
  | {
      readonly outcome: "disallowed" | "held" | "failed";
      readonly error: { readonly code: string; readonly message: string };
    };

/** Fetches pages one after another on each host. Remembers for its own lifetime what each robots.txt says. */
export interface PageFetcher {
  fetchPage(url: string): Promise<FetchedPage>;
  /** The hosts to leave alone by now, to be remembered. */
  holds(): HostHolds;
}

const robotsAge = 86_400_000;
const longestPause = 30;
const pageTypes = "text/html, application/xhtml+xml;q=0.9";

/** A fetcher of pages with the manners of `fetchFeed`: robots.txt on every hop, pauses, holds, caps and time limits. */
export function createPageFetcher(options: PageFetcherOptions): PageFetcher {
  requireFunctions(options, ["fetch", "now", "wait"], "createPageFetcher");
  const host = new Hosts(options);
  const turns = new Map<string, Promise<void>>();
  return {
    fetchPage: (url) => {
      const name = URL.canParse(url) ? new URL(url).host : "";
      const turn = (turns.get(name) ?? Promise.resolve()).then(() => fetchOne(url, options, host));
      turns.set(
        name,
        turn.then(() => undefined),
      );
      return turn;
    },
    holds: () => host.holds,
  };
}

async function fetchOne(url: string, options: PageFetcherOptions, host: Hosts): Promise<FetchedPage> {
  try {
    const permit = (hop: string): Promise<void> => host.permit(hop);
    const answer = await request({ url, accept: pageTypes, permit }, options, []);
    try {
      return await pageOf(answer, host);
    } finally {
      await answer.dismiss();
    }
  } catch (error) {
    const code = error instanceof FeedError ? error.code : "network";
    const message = error instanceof Error ? error.message : String(error);
    const outcome =
      code === "robots-disallow" ? "disallowed" : code === "host-held" ? "held" : ("failed" as const);
    return { outcome, error: { code, message } };
  }
}

async function pageOf(answer: Answer, host: Hosts): Promise<FetchedPage> {
  const { status, headers, url } = answer;
  if (status === 429 || status === 503) host.hold(url, headers.get("retry-after"));
  if (status < 200 || status > 299) throw new FeedError(`http-${status}`, `${url} answered ${status}.`);
  const contentType = headers.get("content-type") ?? undefined;
  if (contentType !== undefined && !/^\s*(?:text\/html|application\/xhtml\+xml)\b/iu.test(contentType))
    throw new FeedError("not-a-page", `${url} is ${contentType.slice(0, 100)}, no page of HTML.`);
  return {
    outcome: "fetched",
    url,
    bytes: await answer.body(),
    ...(contentType === undefined ? {} : { contentType }),
  };
}

/** What is known of hosts: their rules, when they were last asked, and who wants to be left alone. */
class Hosts {
  holds: HostHolds;
  private readonly rules = new Map<string, { readonly rules: RobotRules; readonly at: number }>();
  private readonly lastAsked = new Map<string, number>();

  constructor(private readonly options: PageFetcherOptions) {
    this.holds = options.holds ?? {};
  }

  async permit(url: string): Promise<void> {
    const { now, wait } = this.options;
    const { origin, host } = new URL(url);
    await refuseHeld(this.holds, now())(url);
    const rules = await this.rulesFor(origin);
    if (!rules.allows(url))
      throw new FeedError("robots-disallow", `${host} asks robots not to fetch ${url}.`);
    const pause = Math.min(Math.max(this.options.pause ?? 1, rules.delay ?? 0), longestPause) * 1000;
    const early = (this.lastAsked.get(host) ?? -Infinity) + pause - now();
    if (early > 0) await wait(early);
    this.lastAsked.set(host, now());
  }

  hold(url: string, header: string | null): void {
    const now = this.options.now();
    const seconds = Math.min(retryAfter(header, now) ?? 3600, 7 * 86_400);
    this.holds = { ...this.holds, [new URL(url).host]: new Date(now + seconds * 1000).toISOString() };
  }

  private async rulesFor(origin: string): Promise<RobotRules> {
    const now = this.options.now();
    const known = this.rules.get(origin);
    if (known !== undefined && now - known.at < robotsAge) return known.rules;
    const rules = await this.fetchRules(origin);
    this.rules.set(origin, { rules, at: now });
    return rules;
  }

  private async fetchRules(origin: string): Promise<RobotRules> {
    try {
      const target = { url: `${origin}/robots.txt`, accept: "text/plain, */*;q=0.5" };
      const answer = await request(target, { ...this.options, maxBytes: maxRobotsBytes }, []);
      try {
        return await rulesOf(answer, this.options.userAgent ?? defaultUserAgent);
      } finally {
        await answer.dismiss();
      }
    } catch (error) {
      // Redirects without end are "unavailable" (RFC 9309, 2.3.1.2); a server that cannot be reached shuts all.
      const code = error instanceof FeedError ? error.code : "";
      return code === "too-many-redirects" || code === "redirect-loop" ? open : shut;
    }
  }
}
