import { decodeFeed, type EntryPage } from "@onrecord/rss";
import { readAny } from "../page-reader.js";

/** An entry as one line that `onrecord read --ndjson` takes: `{"id", "feed", "html" | "text", …}`. */
export function entryLine(feed: string, { entry, key, verdict, page, textFrom, fetched }: EntryPage): string {
  const title = page.witnesses.find(
    ({ field, evidence }) => field === "headline" && evidence.from === "feed",
  )?.value;
  const { enclosures, categories } = entry;
  return JSON.stringify({
    id: entry.id ?? entry.link ?? key,
    feed,
    verdict,
    url: page.url,
    title,
    published: entry.published?.iso,
    updated: entry.updated?.iso,
    authors: entry.authors.map(({ name, email }) => name ?? email),
    categories: categories.map(({ label, term }) => label ?? term),
    enclosures,
    ...(fetched === undefined ? ownText(entry) : { html: htmlOf(fetched.bytes, fetched.contentType) }),
    textFrom,
    retrievedAt: page.retrievedAt,
    issues: page.issues,
  });
}

/** An entry as the reading of its page, with the feed's word for headline, dates and authors. */
export function readingLine(feed: string, { entry, key, verdict, page }: EntryPage): string {
  return JSON.stringify({ id: entry.id ?? entry.link ?? key, feed, verdict, ...readAny(page) });
}

/** The fullest text the entry carries itself. */
function ownText({ contents, description }: EntryPage["entry"]): { html: string } | { text: string } {
  const texts = description === undefined ? contents : [...contents, description];
  const [fullest] = [...texts].sort((one, other) => other.value.length - one.value.length);
  const { value = "", type = "" } = fullest ?? {};
  return /html|xml/u.test(type) ? { html: value } : { text: value };
}

/** Bytes of a page as text: by its header, else by what the page says of itself at its start. */
function htmlOf(bytes: Uint8Array, contentType: string | undefined): string {
  if (/charset\s*=/iu.test(contentType ?? "")) return decodeFeed(bytes, contentType).text;
  const start = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  const charset = /<meta[^>]{0,200}charset\s*=\s*["']?(?<name>[\w.:-]{1,40})/iu.exec(start)?.groups?.["name"];
  return decodeFeed(bytes, charset === undefined ? undefined : `text/html; charset=${charset}`).text;
}
