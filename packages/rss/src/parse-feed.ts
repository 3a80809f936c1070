import { decodeFeed } from "./decode-feed.js";
import { FeedError } from "./error.js";
import type { RecordSettings } from "./handler.js";
import { parseJsonFeed } from "./json-feed.js";
import { maxEntries } from "./limits.js";
import { readRecord } from "./read-record.js";
import { readXml, type ItemReader } from "./read-xml.js";
import type { Feed, FeedEntry } from "./schema.js";
import { readSitemapFeed } from "./sitemap-feed.js";
import { versionOf } from "./version.js";
import { resolveUrl, type XmlElement } from "./xml-tree.js";

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
  const feed = readFeedTree(text, base, options);
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

function readFeedTree(text: string, base: string | undefined, options: ParseFeedOptions): Feed | undefined {
  const reader = new FeedReader(text, options);
  const root = readXml(text, base, reader);
  return reader.feed(root) ?? readSitemapFeed(root);
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
const itemNames: ReadonlySet<string> = new Set(["item", "entry"]);
/** What a feed's own record passes by. */
const outside: ReadonlySet<string> = new Set(["item", "entry", "items", "rdf:items", "channel"]);
const nothing: ReadonlySet<string> = new Set();

/** Roots and channels (what the feed says of itself) and items, wherever damage left them. */
class FeedReader implements ItemReader {
  readonly containers = containerNames;
  readonly items = itemNames;
  private readonly found: XmlElement[] = [];
  private readonly entries: FeedEntry[] = [];
  private settings: RecordSettings | undefined;
  private itemCount = 0;
  private emptyCount = 0;
  private elementsLeft = 0;

  constructor(
    private readonly text: string,
    private readonly options: ParseFeedOptions,
  ) {}

  container(element: XmlElement): void {
    this.found.push(element);
  }

  item(element: XmlElement): void {
    this.itemCount++;
    if (element.children.length === 0) this.emptyCount++;
    else if (this.entries.length < maxEntries(this.text.length))
      this.entries.push(entryOf(element, { ...this.readingSettings(), kind: "entry" }));
  }

  leftOut(elements: number): void {
    this.elementsLeft = elements;
  }

  feed(root: XmlElement): Feed | undefined {
    const isFeed = this.found.some(({ name }) => !pageNames.has(name));
    if (!isFeed && this.itemCount === 0) return undefined;
    const containers = this.found.length === 0 ? [root] : this.found;
    const record = readRecord(merged(containers), this.readingSettings(), outside);
    if (record.language === undefined && this.options.contentLanguage !== undefined)
      record.language = this.options.contentLanguage;
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
      version: versionOf(this.found[0], this.text),
      entries: this.entries,
      issues: this.issues(),
    };
  }

  private readingSettings(): RecordSettings {
    this.settings ??= {
      kind: "feed",
      sanitize: this.options.sanitize ?? true,
      untyped: versionOf(this.found[0], this.text).startsWith("atom") ? "text" : "html",
    };
    return this.settings;
  }

  private issues(): Feed["issues"] {
    const left = this.itemCount - this.emptyCount - this.entries.length;
    const counted: readonly (readonly [number, string, string])[] = [
      // An item with nothing in it announces nothing.
      [this.emptyCount, "empty-items", "items had nothing in them and were left out."],
      [left, "too-many-items", "items beyond what is read were left out."],
      [this.elementsLeft, "too-many-elements", "elements were left out: too deep, or a flood."],
    ];
    return counted
      .filter(([count]) => count > 0)
      .map(([count, code, rest]) => ({ code, message: `${count} ${rest}` }));
  }
}

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
  const {
    ranks: _ranks,
    skipHours: _skipHours,
    skipDays: _skipDays,
    icon: _icon,
    logo: _logo,
    generator: _generator,
    ...rest
  } = readRecord(item, settings, nothing);
  return {
    idIsLink: false,
    ...(rest as Omit<FeedEntry, "range" | "idIsLink">),
    range: { start: item.start, end: item.end },
  };
}
