import { requireFeed } from "./check-use.js";
import type { Feed, FeedDate, FeedEntry, FeedText } from "./schema.js";
import { wordsOf } from "./words-of-text.js";

/** A field that was filled in: where it is, by which rule, and the field it was taken from. */
export interface FilledField {
  readonly path: string;
  readonly rule: "title-from-text" | "title-from-link" | "date-from-entries" | "link-from-url";
  readonly from: string;
}

export interface CompletedFeed {
  readonly feed: Feed;
  readonly filled: readonly FilledField[];
}

/** Characters of a text that may stand for a title. */
const longestTitle = 100;

/**
 * A feed with what a list of entries needs and the feed does not say: titles from the first words of a text or else the
 * link, the feed's dates from its newest entry, its link from where it was fetched. `filled` names each such field.
 */
export function completeFeed(feed: Feed, options: { readonly url?: string } = {}): CompletedFeed {
  requireFeed(feed, "completeFeed");
  const filled: FilledField[] = [];
  const entries = feed.entries.map((entry, index) => completeEntry(entry, `entries[${index}]`, filled));
  const link = feed.link ?? options.url;
  if (feed.link === undefined && link !== undefined)
    filled.push({ path: "link", rule: "link-from-url", from: "url" });
  const title = feed.title ?? (link === undefined ? undefined : plain(link));
  if (feed.title === undefined && title !== undefined)
    filled.push({ path: "title", rule: "title-from-link", from: "link" });
  return {
    feed: {
      ...feed,
      ...(link === undefined ? {} : { link }),
      ...(title === undefined ? {} : { title }),
      ...dateFromEntries(feed, "published", ["published"], filled),
      ...dateFromEntries(feed, "updated", ["updated", "published"], filled),
      entries,
    },
    filled,
  };
}

const plain = (value: string): FeedText => ({ value, type: "text/plain" });

function completeEntry(entry: FeedEntry, path: string, filled: FilledField[]): FeedEntry {
  if (entry.title !== undefined) return entry;
  const { description, contents, link } = entry;
  const texts: readonly (readonly [string, FeedText | undefined])[] = [
    ["description", description],
    ...contents
      .map((text, index) => [`contents[${index}]`, text] as const)
      .sort(([, one], [, other]) => Number(isMarkup(one)) - Number(isMarkup(other))),
  ];
  for (const [name, text] of texts) {
    const words = text === undefined ? "" : firstWords(wordsOf(text));
    if (words === "") continue;
    filled.push({ path: `${path}.title`, rule: "title-from-text", from: `${path}.${name}` });
    return { ...entry, title: plain(words) };
  }
  if (link === undefined) return entry;
  filled.push({ path: `${path}.title`, rule: "title-from-link", from: `${path}.link` });
  return { ...entry, title: plain(link) };
}

const isMarkup = ({ type }: FeedText): boolean => /html|xml/u.test(type);

/** The first line as it stands, cut at a word where it is long. */
function firstWords(text: string): string {
  const line = /\S[^\n\r]*/u.exec(text)?.[0].trimEnd() ?? "";
  if (line.length <= longestTitle) return line;
  const cut = line.slice(0, longestTitle + 1).lastIndexOf(" ");
  return line.slice(0, cut > 0 ? cut : longestTitle).trimEnd();
}

type DateName = "published" | "updated";

/** The latest date of the entries for a feed that has none of its own. */
function dateFromEntries(
  feed: Feed,
  key: DateName,
  names: readonly DateName[],
  filled: FilledField[],
): { readonly [Key in DateName]?: FeedDate } {
  if (feed[key] !== undefined) return {};
  let newest: { date: FeedDate; from: string } | undefined;
  for (const [index, entry] of feed.entries.entries())
    for (const name of names) {
      const date = entry[name];
      if (date?.iso !== undefined && date.iso > (newest?.date.iso ?? ""))
        newest = { date, from: `entries[${index}].${name}` };
    }
  if (newest === undefined) return {};
  filled.push({ path: key, rule: "date-from-entries", from: newest.from });
  return { [key]: newest.date };
}
