import { decodeFeed } from "./decode-feed.js";
import { parseJsonFeed } from "./json-feed.js";
import { FeedError } from "./error.js";
import type { RecordSettings } from "./handler.js";
import { readRecord } from "./read-record.js";
import type { RecordDraft } from "./record.js";
import type { Feed, FeedEntry } from "./schema.js";
import { readSitemapFeed } from "./sitemap-feed.js";
import { versionOf } from "./version.js";
import { readXml } from "./read-xml.js";
import { elementsOf, resolveUrl, type XmlElement } from "./xml-tree.js";

export interface ParseFeedOptions {
  /** Where the feed came from: relative addresses are resolved against it. */
  readonly url?: string;
  /** HTTP's Content-Type; its charset counts when bytes are given. */
  readonly contentType?: string;
  /** HTTP's Content-Location, which takes the place of the url. */
  readonly contentLocation?: string;
  /** HTTP's Content-Language, for feeds that do not say. */
  readonly contentLanguage?: string;
  /** Take out of HTML what could do harm. Default true. */
  readonly sanitize?: boolean;
}

const itemNames: ReadonlySet<string> = new Set(["item", "entry"]);
const outside: ReadonlySet<string> = new Set(["item", "entry", "items", "rdf:items", "channel"]);

/**
 * RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, JSON Feed, CDF and sitemaps, as damaged as they come.
 * Throws FeedError `not-a-feed` with what stood at the start when there is no feed in it.
 */
export function parseFeed(input: string | Uint8Array, options: ParseFeedOptions = {}): Feed {
  if (typeof input !== "string" && !(input instanceof Uint8Array))
    throw new FeedError("not-text", "parseFeed() takes a string or bytes (Uint8Array).");
  const decoded = typeof input === "string" ? undefined : decodeFeed(input, options.contentType);
  const text = (decoded?.text ?? (input as string)).replaceAll("\0", "").replace(/^\ufeff/u, "");
  const encoding = decoded === undefined ? {} : { encoding: decoded.encoding };
  const base = baseOf(options);
  if (/^\s{0,1000}[{[]/u.test(text)) {
    const feed = parseJsonFeed(text, base, options.sanitize ?? true);
    if (feed !== undefined) return { ...feed, ...encoding };
  }
  const root = readXml(text, base);
  const feed = readFeedTree(root, text, options) ?? readSitemapFeed(root);
  if (feed === undefined)
    throw new FeedError(
      "not-a-feed",
      `There is no feed in this. It starts with ${JSON.stringify(text.slice(0, 80))}.`,
    );
  return { ...feed, ...encoding };
}

function baseOf(options: ParseFeedOptions): string | undefined {
  if (options.contentLocation === undefined) return options.url;
  return resolveUrl(options.contentLocation, options.url);
}

function readFeedTree(root: XmlElement, text: string, options: ParseFeedOptions): Feed | undefined {
  const found = collect(root);
  const isFeed = found.containers.some(({ name }) => !pageNames.has(name));
  if (!isFeed && found.items.length === 0) return undefined;
  const version = versionOf(found.containers[0], text);
  const settings: RecordSettings = {
    kind: "feed",
    sanitize: options.sanitize ?? true,
    untyped: version.startsWith("atom") ? "text" : "html",
  };
  const containers = found.containers.length === 0 ? [root] : found.containers;
  const record = readRecord(merged(containers), settings, outside);
  if (record.language === undefined && options.contentLanguage !== undefined)
    record.language = options.contentLanguage;
  const items = found.items.filter((item) => item.children.length > 0);
  const entries = items.map((item) => entryOf(item, { ...settings, kind: "entry" }));
  const {
    ranks: _ranks,
    contents: _contents,
    enclosures: _enclosures,
    media: _media,
    idIsLink: _idIsLink,
    source: _source,
    ...rest
  } = record;
  return {
    ...(rest as Omit<Feed, "entries" | "issues" | "version">),
    version,
    entries,
    issues: emptyIssues(found.items.length - items.length),
  };
}

/** Roots and channels (what the feed says of itself) and items, wherever damage left them. */
function collect(root: XmlElement): {
  readonly containers: readonly XmlElement[];
  readonly items: readonly XmlElement[];
} {
  const containers: XmlElement[] = [];
  const items: XmlElement[] = [];
  const visit = (element: XmlElement, depth: number): void => {
    for (const child of elementsOf(element)) {
      if (itemNames.has(child.name)) items.push(child);
      else if (containerNames.has(child.name) && depth < 4) {
        containers.push(child);
        visit(child, depth + 1);
      }
    }
  };
  visit(root, 0);
  return { containers, items };
}

/** Pages around feeds: without an item in them they are pages. */
const pageNames: ReadonlySet<string> = new Set(["xhtml:html", "html", "xhtml:body", "body"]);
const containerNames: ReadonlySet<string> = new Set([
  "rss",
  "rdf:rdf",
  "rdf",
  "feed",
  "channel",
  ...pageNames,
]);

/** One element with the children of all: RSS 1.0 keeps image and text input beside its channel. */
function merged(containers: readonly XmlElement[]): XmlElement {
  const [first] = containers;
  const inner = [...containers].reverse();
  const attributes = Object.assign(
    Object.create(null),
    ...containers.map((container) => container.attributes),
  ) as Record<string, string>;
  return {
    name: "feed",
    tag: "feed",
    attributes,
    children: inner.flatMap((container) => container.children),
    base: first?.base,
    language: inner[0]?.language,
    start: first?.start ?? 0,
    end: first?.end ?? 0,
  };
}

function entryOf(item: XmlElement, settings: RecordSettings): FeedEntry {
  const record: RecordDraft = readRecord(item, settings, new Set());
  const {
    ranks: _ranks,
    skipHours: _skipHours,
    skipDays: _skipDays,
    icon: _icon,
    logo: _logo,
    generator: _generator,
    ...rest
  } = record;
  return {
    idIsLink: false,
    ...(rest as Omit<FeedEntry, "range" | "idIsLink">),
    range: { start: item.start, end: item.end },
  };
}

/** An item with nothing in it announces nothing. */
function emptyIssues(count: number): Feed["issues"] {
  return count === 0
    ? []
    : [{ code: "empty-items", message: `${count} items had nothing in them and were left out.` }];
}
