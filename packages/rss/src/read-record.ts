import { type Handler, type RecordSettings } from "./handler.js";
import { atomId, content, enclosure, encoded, guid, link, originalEnclosure } from "./read-addresses.js";
import { cloud, generator, image, skipDays, skipHours, textInput, ttl } from "./read-details.js";
import { maxValues } from "./limits.js";
import { readMedia } from "./read-media.js";
import {
  attributesAsText,
  author,
  category,
  contributor,
  contributorIfNone,
  date,
  feedDateOf,
  keywords,
  ownText,
  plain,
  publisher,
  text,
} from "./read-wording.js";
import { add, newRecord, offer, type RecordDraft } from "./record.js";
import { elementsOf, resolveUrl, textOf, type XmlElement } from "./xml-tree.js";

/** Reads the children of a channel, feed, item, entry or source. Elements it does not know are kept as text. */
export function readRecord(
  element: XmlElement,
  settings: RecordSettings,
  skip: ReadonlySet<string>,
): RecordDraft {
  const record = newRecord();
  let others = 0;
  const children = elementsOf(element);
  const flood = children.length > maxValues ? new Map<string, number>() : undefined;
  for (const child of children) {
    if (skip.has(child.name)) continue;
    const handler = handlers[child.name];
    if (handler !== undefined) {
      if (!isBeyond(child.name, flood)) handler(record, child, settings);
    } else if (others++ < maxValues) readOther(record, child);
  }
  finish(record, element);
  if (settings.kind === "entry" && record.link === undefined) linkOfAnyKind(record);
  return record;
}

/** Of one element no record has so many; what comes after is not looked at. */
function isBeyond(name: string, seen: Map<string, number> | undefined): boolean {
  if (seen === undefined) return false;
  const count = (seen.get(name) ?? 0) + 1;
  seen.set(name, count);
  return count > maxValues;
}

function readOther(record: RecordDraft, element: XmlElement): void {
  const colon = element.name.indexOf(":");
  const prefix = element.name.slice(0, Math.max(colon, 0));
  const words = textOf(element).trim();
  if (prefix === "itunes" || prefix === "podcast")
    record.podcast[element.name.slice(colon + 1)] ??= words || (element.attributes["href"] ?? "");
  else record.extensions[element.name] ??= words || attributesAsText(element);
}

const source: Handler = (record, element, settings) => {
  const inner = readRecord(element, { ...settings, kind: "source" }, new Set());
  const url = element.attributes["url"];
  const words = ownText(element).trim();
  if (url !== undefined) offer(inner, "link", resolveUrl(url, element.base), 1);
  if (words !== "" && inner.title === undefined) inner.title = { value: words, type: "text/plain" };
  const {
    ranks: _ranks,
    contents: _contents,
    enclosures: _enclosures,
    media: _media,
    idIsLink: _idIsLink,
    skipHours: _skipHours,
    skipDays: _skipDays,
    ...rest
  } = inner;
  record.source = rest as NonNullable<RecordDraft["source"]>;
};

/** A prefix and an element to what it means. Ranks: the feed's own words before its modules, fuller before shorter. */
const handlers: Readonly<Record<string, Handler>> = Object.assign(
  Object.create(null) as Record<string, Handler>,
  {
    title: text("title", 10),
    "dc:title": text("title", 8),
    "media:title": text("title", 3),
    "itunes:title": text("title", 2),
    "dcterms:title": text("title", 7),
    description: text("description", 10),
    "dc:description": text("description", 8),
    summary: text("description", 10),
    subtitle: text("description", 10),
    tagline: text("description", 10),
    abstract: text("description", 9),
    "dcterms:abstract": text("description", 6),
    "dcterms:description": text("description", 7),
    "itunes:summary": text("description", 4),
    "itunes:subtitle": text("description", 2),
    "media:description": text("description", 3),
    "xhtml:body": encoded,
    body: encoded,
    fullitem: encoded,
    "content:encoded": encoded,
    content,
    "xhtml:div": encoded,
    "content:items": () => undefined,
    copyright: text("rights", 10),
    rights: text("rights", 10),
    "dc:rights": text("rights", 8),
    "dcterms:rights": text("rights", 7),
    "media:copyright": text("rights", 3),
    info: text("info", 10),
    "feedburner:browserfriendly": text("info", 5),
    link,
    "atom:link": link,
    url: link,
    "feedburner:origlink": (record: RecordDraft, element: XmlElement) =>
      void add(record.links, { href: textOf(element).trim(), rel: "origin" }),
    "itunes:link": image,
    guid,
    id: atomId,
    "dc:identifier": plain("id", 3),
    "dcterms:identifier": plain("id", 2),
    pubdate: date("published", 10),
    published: date("published", 10),
    issued: date("published", 9),
    "dcterms:issued": date("published", 6),
    "dc:date": date("updated", 7),
    "dcterms:available": date("published", 3),
    pubdatetime: date("published", 5),
    updated: date("updated", 10),
    modified: date("updated", 9),
    lastbuilddate: date("updated", 8),
    "dcterms:modified": date("updated", 6),
    lastmod: date("updated", 5),
    created: date("created", 9),
    "dcterms:created": date("created", 8),
    author,
    "dc:author": author,
    "dc:creator": author,
    "dcterms:creator": author,
    managingeditor: author,
    "itunes:author": author,
    "media:credit": contributorIfNone,
    creator: author,
    contributor,
    "dc:contributor": contributor,
    "dcterms:contributor": contributor,
    publisher,
    "dc:publisher": publisher,
    webmaster: publisher,
    "itunes:owner": publisher,
    category,
    "dc:subject": category,
    "media:category": category,
    "itunes:category": category,
    "itunes:keywords": keywords,
    keywords,
    "media:keywords": keywords,
    language: plain("language", 10),
    "dc:language": plain("language", 8),
    comments: plain("comments", 10, true),
    "wfw:comment": (record: RecordDraft, element: XmlElement) =>
      void (record.extensions["wfw:comment"] = resolveUrl(textOf(element), element.base)),
    "wfw:commentrss": plain("comments", 1, true),
    "feedburner:origenclosurelink": originalEnclosure,
    docs: plain("docs", 10, true),
    icon: plain("icon", 10, true),
    logo: plain("logo", 10, true),
    license: plain("license", 4, true),
    "creativecommons:license": plain("license", 6, true),
    "cc:license": plain("license", 6, true),
    enclosure,
    image,
    "itunes:image": image,
    generator,
    "admin:generatoragent": generator,
    cloud,
    skiphours: skipHours,
    skipdays: skipDays,
    textinput: textInput,
    "textinput:textinput": textInput,
    source,
    ttl,
    "media:group": readMedia,
    "media:content": readMedia,
    "media:thumbnail": readMedia,
    "media:player": readMedia,
  },
);

/** An entry that says of no link that it is its page has the first it names, as in the readers people know. */
function linkOfAnyKind(record: RecordDraft): void {
  const [first] = record.links.filter(({ href }) => href !== "");
  if (first !== undefined) record.link = first.href;
}

/** What a record means where it does not say: a language from its markup, a link from its id. */
function finish(record: RecordDraft, element: XmlElement): void {
  const unlinked = record.links.find((candidate) => candidate.rel === "alternate");
  if (record.link === undefined && unlinked !== undefined) record.link = unlinked.href;
  const channelLink = element.attributes["HREF"];
  if (channelLink !== undefined && record.link === undefined) {
    record.link = resolveUrl(channelLink, element.base);
    add(record.links, { href: record.link, rel: "alternate" });
  }
  const changed = feedDateOf(element.attributes["LASTMOD"] ?? "");
  if (changed !== undefined && record.updated === undefined) record.updated = changed;
  const about = element.attributes["rdf:about"];
  if (about !== undefined && (record.ranks.get("id") ?? 0) < 5) record.id = about;
  if (record.link === undefined && about !== undefined && /^https?:/u.test(about)) record.link = about;
  if (record.language === undefined && element.language !== undefined) record.language = element.language;
}
