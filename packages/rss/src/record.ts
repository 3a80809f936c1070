import { maxValues } from "./limits.js";
import type { Feed, FeedEntry } from "./schema.js";

/** A value that is still being put together. */
export type Draft<T> = {
  -readonly [Key in keyof T]?: T[Key] extends readonly (infer Item)[]
    ? Item[]
    : T[Key] extends Readonly<Record<string, string>>
      ? Record<string, string>
      : T[Key];
};

/** Feed, entry and source while they are read: one shape, because feeds put everything everywhere. */
export type RecordDraft = Draft<
  Omit<Feed, "entries" | "issues" | "version" | "encoding"> & Omit<FeedEntry, "range">
> & {
  links: Feed["links"][number][];
  authors: Feed["authors"][number][];
  contributors: Feed["contributors"][number][];
  categories: Feed["categories"][number][];
  contents: FeedEntry["contents"][number][];
  enclosures: FeedEntry["enclosures"][number][];
  media: FeedEntry["media"][number][];
  skipHours: number[];
  skipDays: string[];
  podcast: Record<string, string>;
  extensions: Record<string, string>;
  /** Which element gave a field: a better one may replace it. */
  readonly ranks: Map<string, number>;
};

export function newRecord(): RecordDraft {
  return {
    links: [],
    authors: [],
    contributors: [],
    categories: [],
    contents: [],
    enclosures: [],
    media: [],
    skipHours: [],
    skipDays: [],
    podcast: dictionary(),
    extensions: dictionary(),
    ranks: new Map(),
  };
}

/** Sets a field unless a better element already did. The first of equals stays. */
export function offer<Key extends keyof RecordDraft>(
  record: RecordDraft,
  key: Key,
  value: RecordDraft[Key],
  rank: number,
): void {
  const held = record.ranks.get(key);
  if (held !== undefined && held >= rank) return;
  record.ranks.set(key, rank);
  record[key] = value;
}

/** Adds to a list unless that is full. */
export function add<Item>(list: Item[], item: Item): void {
  if (list.length < maxValues) list.push(item);
}

/** A map without a prototype: a feed may name anything. */
function dictionary(): Record<string, string> {
  return Object.create(null) as Record<string, string>;
}
