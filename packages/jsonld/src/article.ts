import type { Article, Author } from "@onrecord/core";
import { mapAuthor } from "./agents.js";
import type { Identifiers } from "./identifiers.js";
import { dateValue, languageTag, plainValue, textValue } from "./lexical.js";
import { node, reference, references, type JsonLdNode, type Properties, type TypedValue } from "./node.js";
import type { ToJsonLdOptions } from "./options.js";

export interface MappedArticle {
  readonly properties: Properties;
  /** The parts of the page that are closed to some. */
  readonly parts: readonly JsonLdNode[];
  readonly nodes: readonly JsonLdNode[];
}

/** What NewsArticle says of itself: its fields, dates, authors, publisher, corrections. */
export function mapArticle(
  article: Article,
  identifiers: Identifiers,
  options: ToJsonLdOptions,
): MappedArticle {
  const people = peopleOf(article.authors, identifiers);
  const publisher = publisherOf(article, identifiers);
  const corrections = article.corrections.flatMap(({ span }) => {
    const text = textValue(span.text);
    return text === undefined ? [] : [node(identifiers.of("x", text), "CorrectionComment", { text })];
  });
  const closed = closedPart(article, identifiers, options);
  const url = identifiers.url === undefined ? undefined : reference(identifiers.url);
  const isFree = closed.length > 0 ? false : article.paywalled?.value === "false" ? true : undefined;
  return {
    properties: {
      url,
      mainEntityOfPage: url,
      headline: plainValue(article.headline?.value),
      description: plainValue(article.standfirst?.value),
      inLanguage: languageTag(article.language?.value),
      ...datesOf(article),
      author: references(people.authors),
      contributor: references(people.contributors),
      editor: references(people.editors),
      publisher: references(publisher),
      articleSection: textValue(article.section?.value),
      dateline: textValue(article.dateline?.value),
      copyrightNotice: textValue(article.copyright?.value),
      correction: references(corrections),
      isAccessibleForFree: isFree,
    },
    parts: closed,
    nodes: [
      ...people.authors,
      ...people.contributors,
      ...people.editors,
      ...publisher,
      ...corrections,
      ...closed,
    ],
  };
}

/** A page cannot have been changed before it appeared: the later verdict is dropped, not believed. */
function datesOf({ published, modified }: Article): Properties {
  const datePublished = dateValue(published.value);
  const dateModified = dateValue(modified.value);
  if (dateModified === undefined || datePublished === undefined) return { datePublished, dateModified };
  const wrong = momentOf(dateModified) < momentOf(datePublished);
  return { datePublished, dateModified: wrong ? undefined : dateModified };
}

function momentOf(value: string | TypedValue): number {
  return Date.parse(typeof value === "object" ? value["@value"] : value);
}

function peopleOf(authors: readonly Author[], identifiers: Identifiers) {
  const of = (wanted: (author: Author) => boolean): readonly JsonLdNode[] =>
    unique(authors.filter(wanted).flatMap((author) => mapAuthor(author, identifiers)));
  return {
    authors: of(({ role }) => role === "author" || role === "agency"),
    contributors: of(
      ({ role }) => role === "contributor" || role === "photographer" || role === "videographer",
    ),
    editors: of(({ role }) => role === "editor"),
  };
}

/** The same name twice in one list is one person. */
function unique(people: readonly JsonLdNode[]): readonly JsonLdNode[] {
  return [...new Map(people.toReversed().map((person) => [person["name"], person])).values()].reverse();
}

function publisherOf(article: Article, identifiers: Identifiers): readonly JsonLdNode[] {
  const name = plainValue(article.publisher?.value);
  return name === undefined ? [] : [node(identifiers.of("o", `publisher ${name}`), "Organization", { name })];
}

function closedPart(
  article: Article,
  identifiers: Identifiers,
  { paywallSelector }: ToJsonLdOptions,
): readonly JsonLdNode[] {
  if (article.paywalled?.value !== "true" || paywallSelector === undefined) return [];
  const id = identifiers.of("w", paywallSelector);
  return [node(id, "WebPageElement", { isAccessibleForFree: false, cssSelector: paywallSelector })];
}
