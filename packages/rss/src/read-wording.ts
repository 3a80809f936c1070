import { parseFeedDate } from "./dates.js";
import { feedTextOf } from "./feed-text.js";
import { type Handler } from "./handler.js";
import { innerMarkup } from "./markup.js";
import { maxValues } from "./limits.js";
import { personOf, personOfElement } from "./people.js";
import { add, offer, type RecordDraft } from "./record.js";
import { type FeedDate } from "./schema.js";
import { elementsOf, resolveUrl, textOf, type XmlElement } from "./xml-tree.js";

export function attributesAsText(element: XmlElement): string {
  return (
    element.attributes["href"] ??
    element.attributes["url"] ??
    element.attributes["rdf:resource"] ??
    element.attributes["resource"] ??
    ""
  );
}

export const text =
  (key: "title" | "description" | "rights" | "info", rank: number): Handler =>
  (record, element, settings) => {
    const value = feedTextOf(element, settings);
    // An item with a summary and a description: the description is its text.
    const second =
      element.name === "description" && settings.kind === "entry" && record.ranks.get(key) === rank;
    if (second && value.value !== record.description?.value) add(record.contents, value);
    if (value.value !== "" || rank > 5) offer(record, key, value, rank);
  };

export const date =
  (key: "published" | "updated" | "created", rank: number): Handler =>
  (record, element) => {
    const value = feedDateOf(textOf(element));
    if (value === undefined) return;
    // Of several the last counts, as in the readers people know.
    if (value.iso !== undefined && record.ranks.get(key) === rank) record.ranks.delete(key);
    offer(record, key, value, value.iso === undefined ? rank - 100 : rank);
  };

export function feedDateOf(written: string): FeedDate | undefined {
  const trimmed = written.trim();
  if (trimmed === "") return undefined;
  const iso = parseFeedDate(trimmed);
  return { ...(iso === undefined ? {} : { iso }), written: trimmed };
}

export const plain =
  (
    key: "id" | "language" | "comments" | "license" | "docs" | "icon" | "logo",
    rank: number,
    address = false,
  ): Handler =>
  (record, element) => {
    const words = textOf(element).trim() || attributesAsText(element).trim();
    if (words !== "") offer(record, key, address ? resolveUrl(words, element.base) : words, rank);
  };

export const author: Handler = (record, element) => {
  const person = personOfElement(element);
  if (person !== undefined) add(record.authors, person);
};

export const contributor: Handler = (record, element) => {
  const person = personOfElement(element);
  if (person !== undefined) add(record.contributors, person);
};

export const publisher: Handler = (record, element) => {
  const person = personOfElement(element);
  if (person !== undefined) offer(record, "publisher", person, 1);
};

export const category: Handler = (record, element) => {
  if (record.categories.length >= maxValues) return;
  const { attributes } = element;
  const scheme =
    attributes["scheme"] ??
    attributes["domain"] ??
    (element.name === "itunes:category" ? "http://www.itunes.com/" : undefined);
  const push = (term: string): void => {
    const known = record.categories.some((other) => other.term === term.trim() && other.scheme === scheme);
    if (term.trim() !== "" && !known)
      add(record.categories, {
        term: term.trim(),
        ...(scheme === undefined ? {} : { scheme }),
        ...(attributes["label"] === undefined ? {} : { label: attributes["label"] }),
      });
  };
  const written = attributes["term"] ?? attributes["text"] ?? ownText(element);
  push(written.trim() === "" ? (attributes["label"] ?? "") : written);
  for (const inner of elementsOf(element))
    category(record, inner, { kind: "entry", sanitize: false, untyped: "text" });
};

export function ownText(element: XmlElement): string {
  return element.children.filter((child) => typeof child === "string").join("");
}

export const keywords: Handler = (record, element) => {
  for (const term of textOf(element).split(/[,\s]+/u, maxValues))
    if (term !== "" && !record.categories.some((known) => known.term === term))
      add(record.categories, { term, scheme: "http://www.itunes.com/" });
};

/** An element's words; markup that somebody left unescaped in them stays markup. */
export function wordsOf(element: XmlElement): string {
  return (elementsOf(element).length === 0 ? textOf(element) : innerMarkup(element)).trim();
}

export function contributorIfNone(record: RecordDraft, element: XmlElement): void {
  const person = personOf(textOf(element));
  record.extensions["media:credit"] ??= textOf(element).trim();
  if (person !== undefined && /^(?:author|writer)$/iu.test(element.attributes["role"] ?? ""))
    add(record.contributors, person);
}
