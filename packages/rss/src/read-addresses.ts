import { feedTextOf } from "./feed-text.js";
import { type Handler } from "./handler.js";
import { wordsOf } from "./read-wording.js";
import { add, offer, type RecordDraft } from "./record.js";
import { type FeedLink } from "./schema.js";
import { resolveUrl, textOf, type XmlElement } from "./xml-tree.js";

export const guid: Handler = (record, element) => {
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

export const link: Handler = (record, element, settings) => {
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
  add(record.links, found);
  if (href === "") return;
  if (rel === "enclosure")
    add(record.enclosures, {
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

export const content: Handler = (record, element, settings) => {
  const source = element.attributes["src"];
  if (source !== undefined)
    add(record.links, {
      href: resolveUrl(source, element.base),
      rel: "content",
      ...(element.attributes["type"] === undefined ? {} : { type: element.attributes["type"] }),
    });
  else add(record.contents, feedTextOf(element, settings));
};

export const encoded: Handler = (record, element, settings) => {
  add(record.contents, feedTextOf(element, { ...settings, untyped: "html" }));
};

export const enclosure: Handler = (record, element) => {
  const url = resolveUrl(
    element.attributes["url"] ?? element.attributes["href"] ?? textOf(element),
    element.base,
  );
  const { type, length } = element.attributes;
  if (url !== "")
    add(record.enclosures, {
      url,
      ...(type === undefined ? {} : { type }),
      ...(length === undefined ? {} : { length }),
    });
};

/** An id that is a path is a relative address; anything else is taken as it stands. */
export function atomId(record: RecordDraft, element: XmlElement): void {
  const id = wordsOf(element);
  if (id !== "") offer(record, "id", /^[^\s:]*\/[^\s:]*$/u.test(id) ? resolveUrl(id, element.base) : id, 10);
}

/** FeedBurner routes files through itself and names the real one here. */
export function originalEnclosure(record: RecordDraft, element: XmlElement): void {
  const [first] = record.enclosures;
  if (first !== undefined) record.enclosures[0] = { ...first, url: textOf(element).trim() };
}
