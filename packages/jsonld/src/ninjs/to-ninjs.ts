import type { Claim, Quote, Reading, Speaker } from "@onrecord/core";
import { OnrecordError } from "@onrecord/core/json-ld";
import { checkOptions } from "../check-options.js";
import { writeChecked } from "../check-reading.js";
import { createIdentifiers, type Identifiers } from "../identifiers.js";
import { webAddress } from "../lexical.js";

/** Versions of IPTC's ninjs that are written. */
export const ninjsVersions = ["2.2", "3.0", "3.1"] as const;
export type NinjsVersion = (typeof ninjsVersions)[number];

export interface ToNinjsOptions {
  /** Default "3.1". */
  readonly version?: NinjsVersion;
  /** The news item's identifier where the reading has no address: an absolute URI. */
  readonly id?: string;
  /** Where the same reading stands as JSON-LD: linked as a rendition. */
  readonly jsonLd?: string;
}

/** A news item in JSON. Version 2.2 writes all names in lower case, 3.0 and 3.1 in camel case. */
export type NinjsItem = Readonly<Record<string, unknown>>;

/**
 * A reading as a ninjs news item of IPTC: headlines, body, byline, dates, people and organisations, and every quote and
 * claim as an association that names its speaker. Valid against the official schemas.
 * Throws OnrecordError `not-a-reading`, or `bad-option` for another version and other options.
 */
export function toNinjs(reading: Reading, options: ToNinjsOptions = {}): NinjsItem {
  checkOptions(
    options,
    /=undefined$|^(?:version=|(?:id|jsonLd)=\w+:\S+$)/,
    "toNinjs() takes version, id (absolute), jsonLd (absolute)",
  );
  const { version = "3.1" } = options;
  if (!ninjsVersions.includes(version))
    throw new OnrecordError(
      "bad-option",
      `There is no ninjs "${version}" here. Versions: ${ninjsVersions.join(", ")}.`,
    );
  const item = writeChecked(reading, () => {
    const ids = createIdentifiers(reading, options.id === undefined ? {} : { id: options.id });
    return newsItem(reading, ids, options, version);
  });
  return version === "2.2" ? (inLowerCase(item) as NinjsItem) : item;
}

function newsItem(
  reading: Reading,
  ids: Identifiers,
  options: ToNinjsOptions,
  version: NinjsVersion,
): NinjsItem {
  const { article, quotes, claims, speakers } = reading;
  const body = article.blocks
    .filter(({ inBody }) => inBody)
    .map(({ spans }) => spans.map(({ text }) => text).join(" "));
  const authors = article.authors.filter(({ role }) => role === "author");
  return defined({
    uri: asUri(ids.article),
    type: "text",
    standard: {
      name: "ninjs",
      version,
      schema: `http://www.iptc.org/std/ninjs/ninjs-schema_${version}.json`,
    },
    language: article.language?.value,
    firstCreated: dateTime(article.published.value),
    versionCreated: dateTime(article.modified.value),
    by: listed(authors.map(({ name }) => name).join(", ")),
    copyrightNotice: article.copyright?.value,
    headlines: listOf(article.headline?.value, "main"),
    descriptions: listOf(article.standfirst?.value, "summary"),
    bodies: body.length === 0 ? undefined : [bodyOf(body.join("\n\n"))],
    people: some(
      speakers
        .filter(({ kind, named }) => kind === "person" && named)
        .map(({ name }) => ({ name, rel: "speaker" })),
    ),
    organisations: some(
      speakers
        .filter(({ kind, named }) => kind === "organization" && named)
        .map(({ name }) => ({ name, rel: "speaker" })),
    ),
    infoSources: listed(article.publisher?.value) && [{ name: article.publisher?.value, role: "publisher" }],
    renditions: renditions(article.provenance.url, options.jsonLd),
    associations: some([
      ...quotes.map((quote) => quoteItem(quote, speakers, ids)),
      ...claims.map((claim) => claimItem(claim, speakers, ids)),
    ]),
  });
}

function quoteItem(quote: Quote, speakers: readonly Speaker[], ids: Identifiers): NinjsItem {
  const words = quote.content.map(({ text }) => text).join(" … ");
  return defined({
    name: `quote-${quote.id}`,
    uri: asUri(ids.of("quote", words)),
    type: "text",
    profile: "quote",
    by: nameOf(speakers, quote.speaker),
    bodies: [bodyOf(words)],
  });
}

function claimItem(claim: Claim, speakers: readonly Speaker[], ids: Identifiers): NinjsItem {
  return defined({
    name: `claim-${claim.id}`,
    uri: asUri(ids.of("claim", claim.span.text)),
    type: "text",
    profile: "claim",
    by: nameOf(speakers, claim.claimant),
    bodies: [bodyOf(claim.span.text)],
    subjects: [{ name: claim.kind, rel: "claimKind" }],
  });
}

function bodyOf(value: string): NinjsItem {
  const words = value.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return { contentType: "text/plain", charCount: [...value].length, wordCount: words, value };
}

/** An IRI as the URI that ninjs asks for (RFC 3987, 3.1). */
function asUri(iri: string): string {
  return iri.replace(/\P{ASCII}/gu, (sign) =>
    /\p{Cs}/u.test(sign) ? "%EF%BF%BD" : encodeURIComponent(sign),
  );
}

function listOf(value: string | undefined, role: string): readonly NinjsItem[] | undefined {
  return value === undefined ? undefined : [{ role, value }];
}

function renditions(page: string | undefined, jsonLd: string | undefined): readonly NinjsItem[] | undefined {
  const [html, linked] = [webAddress(page), webAddress(jsonLd)];
  return some([
    ...(html === undefined ? [] : [{ name: "page", href: asUri(html), contentType: "text/html" }]),
    ...(linked === undefined
      ? []
      : [{ name: "json-ld", href: asUri(linked), contentType: "application/ld+json" }]),
  ]);
}

function nameOf(speakers: readonly Speaker[], id: string | undefined): string | undefined {
  const speaker = speakers.find((each) => each.id === id);
  return speaker?.name ?? speaker?.description?.text;
}

/** ninjs asks for a time with its zone; a day alone is not stretched into one. */
function dateTime(value: string | undefined): string | undefined {
  return value !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u.test(value)
    ? value
    : undefined;
}

function listed(value: string | undefined): string | undefined {
  return value === "" ? undefined : value;
}

function some<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}

function defined(fields: Readonly<Record<string, unknown>>): NinjsItem {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** The same item as version 2.2 names things. */
function inLowerCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => inLowerCase(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name.toLowerCase(), inLowerCase(item)]),
  );
}
