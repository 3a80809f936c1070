import { FeedError } from "../error.js";
import { isPrivateHost } from "./addresses.js";
import { readBody, timedOut } from "./read-body.js";

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

/** What is asked for, with the validators of an earlier answer. */
export interface RequestTarget {
  readonly url: string;
  readonly etag?: string;
  readonly lastModified?: string;
  /** The Accept header. Default: feeds. */
  readonly accept?: string;
  /** Called before each hop; throws for an address that must not be asked. */
  readonly permit?: (url: string) => Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly headers: ResponseLike["headers"];
  /** The address that answered. */
  readonly url: string;
  /** The address to ask from now on. */
  readonly permanentUrl: string;
  /** The unpacked body; beyond the cap it is refused, or cut off. */
  body(beyond?: "refuse" | "cut"): Promise<Uint8Array>;
  /** Lets the connection go where nobody wants the body. */
  dismiss(): Promise<void>;
}

export const defaultUserAgent = "onrecord/0 (+https://www.npmjs.com/package/@onrecord/rss)";

const defaults: Omit<RequestOptions, "fetch"> = {
  userAgent: defaultUserAgent,
  maxRedirects: 5,
  maxBytes: 10_000_000,
  firstByteTimeout: 15_000,
  totalTimeout: 60_000,
  allowPrivate: false,
};

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Asks for an address and follows where it leads. Throws FeedError for what it refuses. */
export async function request(
  target: RequestTarget,
  options: Partial<RequestOptions> & Pick<RequestOptions, "fetch">,
  hops: string[],
): Promise<Answer> {
  const settings: RequestOptions = { ...defaults, ...withoutUndefined(options), fetch: options.fetch };
  const total = AbortSignal.timeout(settings.totalTimeout);
  let url = allowed(target.url, settings);
  let permanentUrl = target.url;
  let permanent = true;
  for (;;) {
    if (hops.includes(url)) throw new FeedError("redirect-loop", `${url} leads back to itself.`);
    await target.permit?.(url);
    hops.push(url);
    const validate = hops.length === 1 || sameHost(url, target.url);
    const response = await ask(url, headersOf(target, settings, validate), settings, total);
    const location = response.headers.get("location");
    if (!redirects.has(response.status) || location === null) {
      return {
        status: response.status,
        headers: response.headers,
        url,
        permanentUrl,
        body: (beyond = "refuse") => readBody(response.body, { ...settings, beyond }, total),
        dismiss: () => dismiss(response),
      };
    }
    await dismiss(response);
    if (hops.length > settings.maxRedirects)
      throw new FeedError(
        "too-many-redirects",
        `${target.url} leads over more than ${settings.maxRedirects} redirects.`,
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

async function dismiss(response: ResponseLike): Promise<void> {
  await response.body?.cancel().catch(() => undefined);
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
  headers: Record<string, string>,
  settings: RequestOptions,
  total: AbortSignal,
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
      headers,
      signal: AbortSignal.any([first.signal, total]),
    });
  } catch (error) {
    throw first.signal.aborted
      ? (first.signal.reason as Error)
      : total.aborted
        ? timedOut(settings.totalTimeout)
        : error;
  } finally {
    clearTimeout(timer);
  }
}

const feedTypes =
  "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5";

function headersOf(
  target: RequestTarget,
  settings: RequestOptions,
  validate: boolean,
): Record<string, string> {
  return {
    "user-agent": settings.userAgent,
    accept: target.accept ?? feedTypes,
    "accept-encoding": "gzip, br",
    ...(validate && target.etag !== undefined ? { "if-none-match": target.etag } : {}),
    ...(validate && target.lastModified !== undefined ? { "if-modified-since": target.lastModified } : {}),
  };
}
