import { parseFeedDate } from "./dates.js";
import { cleanMarkup } from "./feed-text.js";
import type { Feed, FeedEntry, FeedPerson } from "./schema.js";
import { resolveUrl } from "./xml-tree.js";

type Json = Readonly<Record<string, unknown>>;

/** JSON Feed 1.0 and 1.1; `undefined` where the text is no such thing. */
export function parseJsonFeed(text: string, base: string | undefined, sanitize: boolean): Feed | undefined {
  const root = asObject(parseJson(text));
  if (root === undefined || (!Array.isArray(root["items"]) && typeof root["version"] !== "string"))
    return undefined;
  const version = /version\/(?<number>[\d.]+)/u.exec(String(root["version"] ?? ""))?.groups?.["number"];
  const items = Array.isArray(root["items"])
    ? root["items"].map((item) => asObject(item)).filter((item) => item !== undefined)
    : [];
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
    // The specification: an item without authors has the feed's.
    entries: items.map((item) =>
      entryOf({ authors: root["authors"] ?? [root["author"]], ...item }, base, sanitize, text.length),
    ),
    skipHours: [],
    skipDays: [],
    issues: [],
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function entryOf(item: Json, base: string | undefined, sanitize: boolean, end: number): FeedEntry {
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
    range: { start: 0, end },
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
    categories: tags.flatMap((tag) => optionalItem(asText(tag), (term) => ({ term }))),
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
  return Array.isArray(value) ? value.map((item) => asObject(item)).filter((item) => item !== undefined) : [];
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
