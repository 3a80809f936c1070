import type { Page, Witness } from "@onrecord/core";
import { requireFeed } from "./check-use.js";
import type { Feed, FeedDate, FeedEntry } from "./schema.js";
import { wordsOf, wordsOfMarkup } from "./words-of-text.js";

/** `fromHtml` of @onrecord/html, or another that does the same. */
export type FromHtml = (
  html: string | Uint8Array,
  options: { readonly url?: string; readonly retrievedAt?: string; readonly contentType?: string },
) => Page;

export interface FeedPagesOptions {
  readonly retrievedAt?: string;
  /** Reads an entry's HTML with its blocks; without it the words are read as plain text, a line a block. */
  readonly fromHtml?: FromHtml;
}

/** Each entry of a feed as a Page that core's `read()` takes; what the feed says of it stands as evidence with its path. */
export function feedPages(feed: Feed, options: FeedPagesOptions = {}): readonly Page[] {
  requireFeed(feed, "feedPages");
  return feed.entries.map((entry, index) => entryPage(feed, entry, index, options));
}

/** One entry, the one at `index` of its feed, as a Page. */
export function entryPage(feed: Feed, entry: FeedEntry, index: number, options: FeedPagesOptions): Page {
  const html = fullestText(entry);
  const shared = {
    ...(entry.link === undefined ? {} : { url: entry.link }),
    ...(options.retrievedAt === undefined ? {} : { retrievedAt: options.retrievedAt }),
  };
  const witnesses = entryWitnesses(feed, entry, index);
  if (options.fromHtml !== undefined && html.markup) {
    const page = options.fromHtml(html.value, shared);
    return {
      ...page,
      ...shared,
      kind: "feed",
      witnesses: [...witnesses, ...page.witnesses],
      parsers: ["feed", ...page.parsers],
    };
  }
  const text = html.markup ? wordsOfMarkup(html.value) : html.value;
  const lines = [...text.matchAll(/\S(?:[^\n\r]*\S)?/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return { kind: "feed", text, lines, witnesses, ...shared, parsers: ["feed"], issues: [] };
}

/** The longest of what the entry carries: the full text where the feed has it, else the summary. */
export function fullestText(entry: FeedEntry): { readonly value: string; readonly markup: boolean } {
  const texts = [...entry.contents, ...(entry.description === undefined ? [] : [entry.description])];
  const longest = texts.reduce<(typeof texts)[number] | undefined>(
    (best, text) => (best === undefined || text.value.length > best.value.length ? text : best),
    undefined,
  );
  return { value: longest?.value ?? "", markup: longest !== undefined && /html|xml/u.test(longest.type) };
}

const weight = 90;

/** What a feed says of the entry at `index`, each with its path in the feed. */
export function entryWitnesses(feed: Feed, entry: FeedEntry, index: number): readonly Witness[] {
  const path = `entries[${index}]`;
  const found: Witness[] = [];
  const add = (field: Witness["field"], value: string | undefined, place: string): void => {
    if (value !== undefined && value.trim() !== "")
      found.push({
        field,
        value: value.trim(),
        evidence: { from: "feed", path: place },
        reader: "feed",
        weight,
      });
  };
  const dates: readonly (readonly [Witness["field"], FeedDate | undefined, string])[] = [
    ["published", entry.published, "published"],
    ["modified", entry.updated, "updated"],
  ];
  add("headline", entry.title === undefined ? undefined : wordsOf(entry.title), `${path}.title`);
  add("url", entry.link, `${path}.link`);
  for (const [field, date, name] of dates) add(field, date?.iso, `${path}.${name}`);
  if (entry.published === undefined) add("published", entry.updated?.iso, `${path}.updated`);
  for (const [at, author] of entry.authors.entries())
    add("author", author.name, `${path}.authors[${at}].name`);
  add("section", entry.categories[0]?.label ?? entry.categories[0]?.term, `${path}.categories[0]`);
  add(
    "language",
    entry.language ?? feed.language,
    entry.language === undefined ? "language" : `${path}.language`,
  );
  add(
    "publisher",
    entry.source?.title?.value ?? feed.title?.value,
    entry.source?.title === undefined ? "title" : `${path}.source.title`,
  );
  return found;
}
