import { FeedError } from "../error.js";
import { isPrivateHost } from "./addresses.js";
import type { FeedState } from "./state.js";

/** The part of a Response that is used. `fetch` of every platform gives it. */
export interface ResponseLike {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: ReadableStream<Uint8Array> | null;
}

export type FetchLike = (
  url: string,
  init: {
    readonly method: "GET";
    readonly redirect: "manual";
    readonly credentials: "omit";
    readonly headers: Record<string, string>;
    readonly signal: AbortSignal;
  },
) => Promise<ResponseLike>;

export interface RequestOptions {
  readonly fetch: FetchLike;
  /** Who asks, honestly: a name and an address to complain to. */
  readonly userAgent: string;
  /** Hops followed. Default 5. */
  readonly maxRedirects: number;
  /** Bytes of a body, after unpacking. Default 10,000,000. */
  readonly maxBytes: number;
  /** Milliseconds until the first byte of an answer. Default 15,000. */
  readonly firstByteTimeout: number;
  /** Milliseconds for everything. Default 60,000. */
  readonly totalTimeout: number;
  /** Let addresses of this machine and its neighbours through. For tests and intranets. Default false. */
  readonly allowPrivate: boolean;
}

export interface Answer {
  readonly status: number;
  readonly headers: ResponseLike["headers"];
  /** The address that answered. */
  readonly url: string;
  /** The address to ask from now on. */
  readonly permanentUrl: string;
  body(): Promise<Uint8Array>;
}

const defaults: Omit<RequestOptions, "fetch"> = {
  userAgent: "onrecord/0 (+https://www.npmjs.com/package/@onrecord/rss)",
  maxRedirects: 5,
  maxBytes: 10_000_000,
  firstByteTimeout: 15_000,
  totalTimeout: 60_000,
  allowPrivate: false,
};

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Asks for a feed and follows where it leads. Throws FeedError for what it refuses. */
export async function request(
  state: FeedState,
  options: Partial<RequestOptions> & Pick<RequestOptions, "fetch">,
  hops: string[],
): Promise<Answer> {
  const settings: RequestOptions = { ...defaults, ...withoutUndefined(options), fetch: options.fetch };
  const total = AbortSignal.timeout(settings.totalTimeout);
  let url = allowed(state.url, settings);
  let permanentUrl = state.url;
  let permanent = true;
  for (;;) {
    if (hops.includes(url)) throw new FeedError("redirect-loop", `${url} leads back to itself.`);
    hops.push(url);
    const response = await ask(url, state, settings, total, hops.length === 1 || sameHost(url, state.url));
    const location = response.headers.get("location");
    if (!redirects.has(response.status) || location === null) {
      return {
        status: response.status,
        headers: response.headers,
        url,
        permanentUrl,
        body: () => bodyOf(response, settings, total),
      };
    }
    await response.body?.cancel();
    if (hops.length > settings.maxRedirects)
      throw new FeedError(
        "too-many-redirects",
        `${state.url} leads over more than ${settings.maxRedirects} redirects.`,
      );
    if (!URL.canParse(location, url))
      throw new FeedError(
        "bad-redirect",
        `${url} leads to ${JSON.stringify(location.slice(0, 200))}, which is no address.`,
      );
    url = allowed(new URL(location, url).href, settings);
    permanent &&= response.status === 301 || response.status === 308;
    if (permanent) permanentUrl = url;
  }
}

function withoutUndefined<T extends object>(options: T): T {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as T;
}

function sameHost(one: string, other: string): boolean {
  return new URL(one).host === new URL(other).host;
}

/** http and https, no neighbours, no credentials in the address. */
function allowed(written: string, settings: RequestOptions): string {
  if (!URL.canParse(written))
    throw new FeedError("bad-address", `${JSON.stringify(written.slice(0, 200))} is no address.`);
  const url = new URL(written);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new FeedError("bad-protocol", `Only http and https are fetched; this is ${url.protocol}`);
  if (!settings.allowPrivate && isPrivateHost(url.hostname))
    throw new FeedError(
      "private-address",
      `${url.hostname} is an address of this machine or its neighbours.`,
    );
  url.hash = "";
  return url.href;
}

async function ask(
  url: string,
  state: FeedState,
  settings: RequestOptions,
  total: AbortSignal,
  validate: boolean,
): Promise<ResponseLike> {
  const first = new AbortController();
  const timer = setTimeout(
    () =>
      first.abort(
        new FeedError("first-byte-timeout", `${url} did not answer within ${settings.firstByteTimeout} ms.`),
      ),
    settings.firstByteTimeout,
  );
  try {
    return await settings.fetch(url, {
      method: "GET",
      redirect: "manual",
      credentials: "omit",
      headers: headersOf(state, settings, validate),
      signal: AbortSignal.any([first.signal, total]),
    });
  } catch (error) {
    throw first.signal.aborted ? (first.signal.reason as Error) : total.aborted ? timedOut(settings) : error;
  } finally {
    clearTimeout(timer);
  }
}

function headersOf(state: FeedState, settings: RequestOptions, validate: boolean): Record<string, string> {
  return {
    "user-agent": settings.userAgent,
    accept:
      "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5",
    "accept-encoding": "gzip, br",
    ...(validate && state.etag !== undefined ? { "if-none-match": state.etag } : {}),
    ...(validate && state.lastModified !== undefined ? { "if-modified-since": state.lastModified } : {}),
  };
}

function timedOut(settings: RequestOptions): FeedError {
  return new FeedError("total-timeout", `The whole took longer than ${settings.totalTimeout} ms.`);
}

/** Reads the unpacked body up to the cap: a small packed body cannot become a large one. */
async function bodyOf(
  response: ResponseLike,
  settings: RequestOptions,
  total: AbortSignal,
): Promise<Uint8Array> {
  if (response.body === null) return new Uint8Array();
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await untilAborted(reader.read(), total, settings);
      if (done) break;
      size += value.length;
      if (size > settings.maxBytes)
        throw new FeedError("too-large", `The body is larger than ${settings.maxBytes} bytes.`);
      chunks.push(value);
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    throw error;
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

async function untilAborted<T>(
  promise: Promise<T>,
  signal: AbortSignal,
  settings: RequestOptions,
): Promise<T> {
  if (signal.aborted) throw timedOut(settings);
  let stop: (() => void) | undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = (): void => reject(timedOut(settings));
    signal.addEventListener("abort", stop);
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    if (stop !== undefined) signal.removeEventListener("abort", stop);
  }
}
