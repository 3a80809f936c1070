import { parseFeedDate } from "./dates.js";
import { cleanMarkup } from "./feed-text.js";
import { eachItem, parseJson, splitItems, type JsonParts } from "./json-items.js";
import { maxEntries, maxValues } from "./limits.js";
import type { Feed, FeedEntry, FeedPerson } from "./schema.js";
import { resolveUrl } from "./xml-tree.js";

type Json = Readonly<Record<string, unknown>>;

/** JSON Feed 1.0 and 1.1, cut off or not; `undefined` where the text is no such thing. */
export function parseJsonFeed(text: string, base: string | undefined, sanitize: boolean): Feed | undefined {
  const parts = splitItems(text);
  const root = asObject(parts === undefined ? parseJson(text) : parts.head);
  if (root === undefined || (parts === undefined && typeof root["version"] !== "string")) return undefined;
  const version = /version\/(?<number>[\d.]+)/u.exec(asText(root["version"]) ?? "")?.groups?.["number"];
  const { entries, left } = entriesOf(text, parts, {
    // The specification: an item without authors has the feed's.
    authors: root["authors"] ?? [root["author"]],
    base,
    sanitize,
  });
  return {
    ...sharedOf(root, base),
    ...optional("link", address(root["home_page_url"], base) ?? address(root["feed_url"], base)),
    ...optional("icon", address(root["favicon"], base)),
    ...optional("image", imageOf(root["icon"], base)),
    ...optional("description", plainText(root["description"])),
    version: version === undefined ? "json" : `json${version.replaceAll(".", "")}`,
    links: linksOf(
      [
        ["alternate", root["home_page_url"]],
        ["self", root["feed_url"]],
        ["next", root["next_url"]],
      ],
      base,
    ),
    entries,
    skipHours: [],
    skipDays: [],
    issues:
      left === 0
        ? []
        : [{ code: "unread-items", message: `${left} items had nothing to read in them and were left out.` }],
  };
}

interface ItemSettings {
  readonly authors: unknown;
  readonly base: string | undefined;
  readonly sanitize: boolean;
}

/** An item with none of these announces nothing. */
const telling = [
  "id",
  "url",
  "external_url",
  "title",
  "summary",
  "content_html",
  "content_text",
  "date_published",
  "attachments",
  "image",
];
const tells = (value: unknown): boolean => asText(value) !== undefined || listOf(value).length > 0;

function entriesOf(
  text: string,
  parts: JsonParts | undefined,
  settings: ItemSettings,
): { readonly entries: readonly FeedEntry[]; readonly left: number } {
  const entries: FeedEntry[] = [];
  let left = 0;
  for (const range of parts === undefined ? [] : eachItem(text, parts)) {
    const item = asObject(parseJson(text.slice(range.start, range.end)));
    const isTold = item !== undefined && telling.some((name) => tells(item[name]));
    if (isTold && entries.length < maxEntries(text.length)) entries.push(entryOf(item, range, settings));
    else left++;
  }
  return { entries, left };
}

function entryOf(
  given: Json,
  range: FeedEntry["range"],
  { authors, base, sanitize }: ItemSettings,
): FeedEntry {
  const item: Json = { authors, ...given };
  const html = asText(item["content_html"]);
  const plain = asText(item["content_text"]);
  return {
    ...sharedOf(item, base),
    ...optional("link", address(item["url"], base) ?? address(item["external_url"], base)),
    ...optional("image", imageOf(item["image"] ?? item["banner_image"], base)),
    ...optional("description", plainText(item["summary"])),
    ...optional("published", dateOf(item["date_published"])),
    ...optional("updated", dateOf(item["date_modified"])),
    idIsLink: false,
    links: linksOf(
      [
        ["alternate", item["url"]],
        ["related", item["external_url"]],
      ],
      base,
    ),
    contents: [
      ...(html === undefined ? [] : [{ value: cleanMarkup(html, base, sanitize), type: "text/html" }]),
      ...(plain === undefined ? [] : [{ value: plain, type: "text/plain" }]),
    ],
    enclosures: listOf(item["attachments"]).flatMap((attachment) => enclosureOf(attachment, base)),
    media: [],
    range,
  };
}

function sharedOf(
  object: Json,
  base: string | undefined,
): Omit<Feed, "version" | "entries" | "issues" | "links" | "skipHours" | "skipDays"> {
  const tags = Array.isArray(object["tags"]) ? object["tags"] : [];
  return {
    ...optional("id", asText(object["id"]) ?? undefined),
    ...optional("title", plainText(object["title"])),
    ...optional("language", asText(object["language"])),
    authors: distinct(
      listOf(
        object["author"] === undefined ? object["authors"] : [object["author"], ...listOf(object["authors"])],
      ).flatMap((person) => personOf(person, base)),
    ),
    contributors: [],
    categories: tags.slice(0, maxValues).flatMap((tag) => optionalItem(asText(tag), (term) => ({ term }))),
    podcast: {},
    extensions: {},
  };
}

function distinct(people: readonly FeedPerson[]): FeedPerson[] {
  return people.filter(
    (person, index) =>
      people.findIndex((other) => other.name === person.name && other.url === person.url) === index,
  );
}

function enclosureOf(attachment: Json, base: string | undefined): FeedEntry["enclosures"] {
  const url = address(attachment["url"], base);
  if (url === undefined) return [];
  return [
    {
      url,
      ...optional("type", asText(attachment["mime_type"])),
      ...optional("length", asText(attachment["size_in_bytes"])),
    },
  ];
}

function personOf(person: Json, base: string | undefined): readonly FeedPerson[] {
  const found = {
    ...optional("name", asText(person["name"])),
    ...optional("url", address(person["url"], base)),
  };
  return Object.keys(found).length === 0 ? [] : [found];
}

function linksOf(links: readonly (readonly [string, unknown])[], base: string | undefined): Feed["links"] {
  return links.flatMap(([rel, value]) => optionalItem(address(value, base), (href) => ({ href, rel })));
}

function optionalItem<Given, Made>(value: Given | undefined, make: (value: Given) => Made): Made[] {
  return value === undefined ? [] : [make(value)];
}

function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [K in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value };
}

function asObject(value: unknown): Json | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}

function listOf(value: unknown): readonly Json[] {
  if (!Array.isArray(value)) return [];
  return value
    .slice(0, maxValues)
    .map((item) => asObject(item))
    .filter((item) => item !== undefined);
}

function asText(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

function plainText(value: unknown): Feed["title"] {
  const words = asText(value);
  return words === undefined ? undefined : { value: words, type: "text/plain" };
}

function address(value: unknown, base: string | undefined): string | undefined {
  const words = asText(value);
  return words === undefined ? undefined : resolveUrl(words, base);
}

function imageOf(value: unknown, base: string | undefined): Feed["image"] {
  const url = address(value, base);
  return url === undefined ? undefined : { url };
}

function dateOf(value: unknown): Feed["published"] {
  const written = asText(value);
  return written === undefined ? undefined : { written, ...optional("iso", parseFeedDate(written)) };
}
