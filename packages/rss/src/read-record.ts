import { parseFeedDate } from "./dates.js";
import { feedTextOf, type TextSettings } from "./feed-text.js";
import { personOf, personOfElement } from "./people.js";
import { newRecord, offer, type RecordDraft } from "./record.js";
import type { FeedDate, FeedLink } from "./schema.js";
import { innerMarkup } from "./markup.js";
import { readMedia } from "./read-media.js";
import { childOf, elementsOf, resolveUrl, textOf, type XmlElement } from "./xml-tree.js";

export interface RecordSettings extends TextSettings {
  readonly kind: "feed" | "entry" | "source";
}

type Handler = (record: RecordDraft, element: XmlElement, settings: RecordSettings) => void;

/** Reads the children of a channel, feed, item, entry or source. Elements it does not know are kept as text. */
export function readRecord(
  element: XmlElement,
  settings: RecordSettings,
  skip: ReadonlySet<string>,
): RecordDraft {
  const record = newRecord();
  for (const child of elementsOf(element)) {
    if (skip.has(child.name)) continue;
    const handler = handlers[child.name];
    if (handler !== undefined) handler(record, child, settings);
    else readOther(record, child);
  }
  finish(record, element);
  return record;
}

function readOther(record: RecordDraft, element: XmlElement): void {
  const colon = element.name.indexOf(":");
  const prefix = element.name.slice(0, Math.max(colon, 0));
  const words = textOf(element).trim();
  if (prefix === "itunes" || prefix === "podcast")
    record.podcast[element.name.slice(colon + 1)] ??= words || (element.attributes["href"] ?? "");
  else record.extensions[element.name] ??= words || attributesAsText(element);
}

function attributesAsText(element: XmlElement): string {
  return (
    element.attributes["href"] ??
    element.attributes["url"] ??
    element.attributes["rdf:resource"] ??
    element.attributes["resource"] ??
    ""
  );
}

const text =
  (key: "title" | "description" | "rights" | "info", rank: number): Handler =>
  (record, element, settings) => {
    const value = feedTextOf(element, settings);
    if (value.value !== "" || rank > 5) offer(record, key, value, rank);
  };

const date =
  (key: "published" | "updated" | "created", rank: number): Handler =>
  (record, element) => {
    const value = feedDateOf(textOf(element));
    if (value !== undefined) offer(record, key, value, value.iso === undefined ? rank - 100 : rank);
  };

function feedDateOf(written: string): FeedDate | undefined {
  const trimmed = written.trim();
  if (trimmed === "") return undefined;
  const iso = parseFeedDate(trimmed);
  return { ...(iso === undefined ? {} : { iso }), written: trimmed };
}

const plain =
  (
    key: "id" | "language" | "comments" | "license" | "docs" | "icon" | "logo",
    rank: number,
    address = false,
  ): Handler =>
  (record, element) => {
    const words = textOf(element).trim() || attributesAsText(element).trim();
    if (words !== "") offer(record, key, address ? resolveUrl(words, element.base) : words, rank);
  };

const author: Handler = (record, element) => {
  const person = personOfElement(element);
  if (person !== undefined) record.authors.push(person);
};

const contributor: Handler = (record, element) => {
  const person = personOfElement(element);
  if (person !== undefined) record.contributors.push(person);
};

const publisher: Handler = (record, element) => {
  const person = personOfElement(element);
  if (person !== undefined) offer(record, "publisher", person, 1);
};

const guid: Handler = (record, element) => {
  const id = wordsOf(element);
  const isLink =
    (element.attributes["ispermalink"] ?? element.attributes["isPermaLink"] ?? "true")
      .trim()
      .toLowerCase() !== "false";
  if (id === "") return;
  record.idIsLink = isLink;
  offer(record, "id", isLink ? resolveUrl(id, element.base) : id, 10);
  if (isLink) offer(record, "link", resolveUrl(id, element.base), 1);
};

const link: Handler = (record, element, settings) => {
  const { attributes } = element;
  const written = attributes["href"] ?? attributes["rdf:resource"] ?? textOf(element);
  const href = resolveUrl(written, element.base);
  if (href === "" && Object.keys(attributes).length === 0) return;
  const rel = (attributes["rel"] ?? "alternate").trim();
  const found: FeedLink = {
    href,
    rel,
    ...(attributes["type"] === undefined ? {} : { type: attributes["type"] }),
    ...(attributes["title"] === undefined ? {} : { title: attributes["title"] }),
    ...(attributes["hreflang"] === undefined ? {} : { hreflang: attributes["hreflang"] }),
    ...(attributes["length"] === undefined ? {} : { length: attributes["length"] }),
  };
  record.links.push(found);
  if (href === "") return;
  if (rel === "enclosure")
    record.enclosures.push({
      url: href,
      ...(found.type === undefined ? {} : { type: found.type }),
      ...(found.length === undefined ? {} : { length: found.length }),
    });
  if (rel === "license") offer(record, "license", href, 5);
  if (rel === "alternate") {
    const rank = /^(?:text\/html|application\/xhtml\+xml)?$/iu.test((found.type ?? "").trim()) ? 8 : 6;
    // Of several links of one kind the last counts, as in the readers people know.
    if (record.ranks.get("link") === rank) record.ranks.delete("link");
    offer(record, "link", href, rank);
  } else if (settings.kind !== "entry" && rel === "self") offer(record, "link", href, 0);
};

const category: Handler = (record, element) => {
  const { attributes } = element;
  const scheme =
    attributes["scheme"] ??
    attributes["domain"] ??
    (element.name === "itunes:category" ? "http://www.itunes.com/" : undefined);
  const push = (term: string): void => {
    const known = record.categories.some((other) => other.term === term.trim() && other.scheme === scheme);
    if (term.trim() !== "" && !known)
      record.categories.push({
        term: term.trim(),
        ...(scheme === undefined ? {} : { scheme }),
        ...(attributes["label"] === undefined ? {} : { label: attributes["label"] }),
      });
  };
  push(attributes["term"] ?? attributes["text"] ?? ownText(element));
  for (const inner of elementsOf(element))
    category(record, inner, { kind: "entry", sanitize: false, untyped: "text" });
};

function ownText(element: XmlElement): string {
  return element.children.filter((child) => typeof child === "string").join("");
}

const keywords: Handler = (record, element) => {
  for (const term of textOf(element).split(/[,\s]+/u))
    if (term !== "" && !record.categories.some((known) => known.term === term))
      record.categories.push({ term, scheme: "http://www.itunes.com/" });
};

const content: Handler = (record, element, settings) => {
  const source = element.attributes["src"];
  if (source !== undefined)
    record.links.push({
      href: resolveUrl(source, element.base),
      rel: "content",
      ...(element.attributes["type"] === undefined ? {} : { type: element.attributes["type"] }),
    });
  else record.contents.push(feedTextOf(element, settings));
};

const encoded: Handler = (record, element, settings) => {
  record.contents.push(feedTextOf(element, { ...settings, untyped: "html" }));
};

const enclosure: Handler = (record, element) => {
  const url = resolveUrl(
    element.attributes["url"] ?? element.attributes["href"] ?? textOf(element),
    element.base,
  );
  const { type, length } = element.attributes;
  if (url !== "")
    record.enclosures.push({
      url,
      ...(type === undefined ? {} : { type }),
      ...(length === undefined ? {} : { length }),
    });
};

const image: Handler = (record, element) => {
  const read = (name: string): string | undefined => {
    const child = childOf(element, name);
    return child === undefined
      ? undefined
      : wordsOf(child) || child.attributes["href"] || child.attributes["rdf:resource"];
  };
  const url =
    read("url") ??
    read("link_url") ??
    element.attributes["href"] ??
    element.attributes["url"] ??
    element.attributes["rdf:resource"] ??
    (elementsOf(element).length === 0 ? ownText(element).trim() : "");
  const [title, description, width, height] = [
    read("title"),
    read("description"),
    Number(read("width") ?? Number.NaN),
    Number(read("height") ?? Number.NaN),
  ];
  const target = read("link");
  offer(
    record,
    "image",
    {
      ...(url === "" ? {} : { url: resolveUrl(url, childOf(element, "url")?.base ?? element.base) }),
      ...(title === undefined ? {} : { title }),
      ...(target === undefined ? {} : { link: resolveUrl(target, element.base) }),
      ...(description === undefined ? {} : { description }),
      ...(Number.isFinite(width) ? { width } : {}),
      ...(Number.isFinite(height) ? { height } : {}),
    },
    (element.name === "image" ? 5 : 4) + (elementsOf(element).length > 0 ? 2 : 0),
  );
};

const generator: Handler = (record, element) => {
  const { attributes } = element;
  const name = textOf(element).trim();
  const url =
    attributes["url"] ??
    attributes["uri"] ??
    attributes["rdf:resource"] ??
    (/^https?:/u.test(name) ? name : undefined);
  offer(
    record,
    "generator",
    {
      ...(name === "" ? (url === undefined ? {} : { name: url }) : { name }),
      ...(url === undefined ? {} : { url: resolveUrl(url, element.base) }),
      ...(attributes["version"] === undefined ? {} : { version: attributes["version"] }),
    },
    1,
  );
};

const cloud: Handler = (record, element) => {
  record.cloud = { ...element.attributes };
};

const textInput: Handler = (record, element) => {
  const read = (name: string): string => {
    const child = childOf(element, name);
    return child === undefined ? "" : textOf(child).trim();
  };
  record.textInput = {
    title: read("title"),
    description: read("description"),
    name: read("name"),
    link: resolveUrl(read("link"), element.base),
  };
};

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

const skipHours: Handler = (record, element) => {
  for (const hour of elementsOf(element).map((child) => Number(textOf(child).trim())))
    if (hour >= 0 && hour <= 24) record.skipHours.push(hour % 24);
};

const skipDays: Handler = (record, element) => {
  for (const day of elementsOf(element)) record.skipDays.push(textOf(day).trim().toLowerCase());
};

const ttl: Handler = (record, element) => {
  const minutes = Number(textOf(element).trim());
  if (Number.isFinite(minutes)) record.ttl = minutes;
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
      void record.links.push({ href: textOf(element).trim(), rel: "origin" }),
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

/** An element's words; markup that somebody left unescaped in them stays markup. */
function wordsOf(element: XmlElement): string {
  return (elementsOf(element).length === 0 ? textOf(element) : innerMarkup(element)).trim();
}

/** An id that is a path is a relative address; anything else is taken as it stands. */
function atomId(record: RecordDraft, element: XmlElement): void {
  const id = wordsOf(element);
  if (id !== "") offer(record, "id", /^[^\s:]*\/[^\s:]*$/u.test(id) ? resolveUrl(id, element.base) : id, 10);
}

/** FeedBurner routes files through itself and names the real one here. */
function originalEnclosure(record: RecordDraft, element: XmlElement): void {
  const [first] = record.enclosures;
  if (first !== undefined) record.enclosures[0] = { ...first, url: textOf(element).trim() };
}

function contributorIfNone(record: RecordDraft, element: XmlElement): void {
  const person = personOf(textOf(element));
  record.extensions["media:credit"] ??= textOf(element).trim();
  if (person !== undefined && /^(?:author|writer)$/iu.test(element.attributes["role"] ?? ""))
    record.contributors.push(person);
}

/** What a record means where it does not say: a language from its markup, a link from its id. */
function finish(record: RecordDraft, element: XmlElement): void {
  const unlinked = record.links.find((candidate) => candidate.rel === "alternate");
  if (record.link === undefined && unlinked !== undefined) record.link = unlinked.href;
  const channelLink = element.attributes["HREF"];
  if (channelLink !== undefined && record.link === undefined) {
    record.link = resolveUrl(channelLink, element.base);
    record.links.push({ href: record.link, rel: "alternate" });
  }
  const changed = feedDateOf(element.attributes["LASTMOD"] ?? "");
  if (changed !== undefined && record.updated === undefined) record.updated = changed;
  const about = element.attributes["rdf:about"];
  if (about !== undefined && (record.ranks.get("id") ?? 0) < 5) record.id = about;
  if (record.link === undefined && about !== undefined && /^https?:/u.test(about)) record.link = about;
  if (record.language === undefined && element.language !== undefined) record.language = element.language;
}
