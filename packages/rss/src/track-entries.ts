import { requireFeed } from "./check-use.js";
import { hashText } from "./fetch/hash-bytes.js";
import type { Feed, FeedEntry } from "./schema.js";

/** What is remembered of entries between two looks at a feed: plain JSON, by key. */
export type SeenEntries = Readonly<Record<string, { readonly hash: string; readonly seenAt: string }>>;

/** What an entry was recognized by. */
export type EntryRule = "guid" | "guid-and-link" | "link" | "title-and-date" | "content-hash";

export interface TrackedEntry {
  readonly entry: FeedEntry;
  /** Its place among the feed's entries. */
  readonly index: number;
  readonly rule: EntryRule;
  /** Names the entry in all its versions. */
  readonly key: string;
  /** "superseded" where the same feed carries a later version of it. */
  readonly verdict: "new" | "changed" | "known" | "superseded";
}

const daysRemembered = 180;

/**
 * Tells new entries from known and changed ones, and the versions of one entry from each other. A guid is believed only
 * where the feed does not give one guid to several links; then guid and link, link, title and date, and content count.
 */
export function trackEntries(
  feed: Pick<Feed, "entries">,
  seen: SeenEntries,
  now: number,
): { readonly entries: readonly TrackedEntry[]; readonly seen: SeenEntries } {
  requireFeed(feed, "trackEntries");
  const shared = sharedNames(feed.entries);
  const candidates = feed.entries.map((entry) => namesOf(entry, shared));
  const latest = latestVersions(feed.entries, candidates);
  const kept = new Map(Object.entries(seen).filter(([, { seenAt }]) => isRecent(seenAt, now)));
  const seenAt = new Date(now).toISOString();
  const entries = feed.entries.map((entry, index): TrackedEntry => {
    const names = candidates[index] ?? [];
    const [{ key, rule } = contentName(entry)] = names;
    if (latest.get(key) !== index) return { entry, index, key, rule, verdict: "superseded" };
    const hash = contentHash(entry);
    const known = names.find((name) => Object.hasOwn(seen, name.key));
    for (const name of names) kept.set(name.key, { hash, seenAt });
    const before = known === undefined ? undefined : seen[known.key];
    const verdict = before === undefined ? "new" : before.hash === hash ? "known" : "changed";
    return { entry, index, key, rule, verdict };
  });
  return { entries, seen: Object.fromEntries(kept) };
}

interface Name {
  readonly rule: EntryRule;
  readonly key: string;
}

/** Guids and links that stand for more than one thing in this feed. */
interface Shared {
  readonly guids: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
}

function sharedNames(entries: readonly FeedEntry[]): Shared {
  return {
    guids: repeated(entries, "id", (entry) => entry.link ?? ""),
    links: repeated(entries, "link", (entry) => entry.id ?? entry.title?.value ?? ""),
  };
}

function repeated(
  entries: readonly FeedEntry[],
  key: "id" | "link",
  meaning: (entry: FeedEntry) => string,
): ReadonlySet<string> {
  const first = new Map<string, string>();
  const found = new Set<string>();
  for (const entry of entries) {
    const name = entry[key];
    if (name === undefined) continue;
    const means = meaning(entry);
    if ((first.get(name) ?? means) !== means) found.add(name);
    first.set(name, means);
  }
  return found;
}

/** What an entry may be recognized by, the surest first. An entry with a guid is never recognized by less. */
function namesOf(entry: FeedEntry, shared: Shared): readonly Name[] {
  const { id, link } = entry;
  if (id !== undefined) {
    const both = name("guid-and-link", id, link ?? "");
    return shared.guids.has(id) ? [both] : [name("guid", id), both];
  }
  if (link !== undefined && !shared.links.has(link)) return [name("link", link)];
  const title = entry.title?.value;
  const date = (entry.published ?? entry.updated ?? entry.created)?.written;
  if (title !== undefined && date !== undefined) return [name("title-and-date", title, date)];
  return [contentName(entry)];
}

function name(rule: EntryRule, ...parts: readonly string[]): Name {
  return { rule, key: `${rule}:${hashText(JSON.stringify(parts))}` };
}

function contentName(entry: FeedEntry): Name {
  return { rule: "content-hash", key: `content-hash:${contentHash(entry)}` };
}

/** What a reader would see change: the words, not the counters and addresses around them. */
function contentHash({ title, description, contents }: FeedEntry): string {
  return hashText(JSON.stringify([title, description, ...contents].map((text) => text?.value ?? null)));
}

/** By key, the entry dated last; of undated ones the first, as feeds put news on top. */
function latestVersions(
  entries: readonly FeedEntry[],
  candidates: readonly (readonly Name[])[],
): ReadonlyMap<string, number> {
  const latest = new Map<string, number>();
  for (const [index, entry] of entries.entries()) {
    const key = (candidates[index]?.[0] ?? contentName(entry)).key;
    const held = latest.get(key);
    const other = held === undefined ? undefined : entries[held];
    if (other === undefined || momentOf(entry) > momentOf(other)) latest.set(key, index);
  }
  return latest;
}

function momentOf({ updated, published }: FeedEntry): string {
  return updated?.iso ?? published?.iso ?? "";
}

function isRecent(seenAt: string, now: number): boolean {
  return now - Date.parse(seenAt) < daysRemembered * 86_400_000;
}
