import type { Witness } from "@onrecord/core";
import type { FieldName } from "./field-name.js";
import { clean, type PageFacts } from "./facts.js";
import { namesOf, textOf } from "./json-ld.js";
import { isObject, listOf, type JsonObject } from "./parse-json.js";
import { asIsoDate } from "./iso-date.js";

/** What the JSON-LD article says of each field. */
export function fromJsonLd({ jsonLd }: PageFacts): readonly Witness[] {
  const { article, byId } = jsonLd;
  if (article === undefined) return [];
  return [
    ...say("headline", textOf(article["headline"]) ?? textOf(article["name"]), "headline", 80),
    ...say("standfirst", textOf(article["alternativeHeadline"]), "alternativeHeadline", 40),
    ...say("standfirst", textOf(article["description"]), "description", 60),
    ...authorNames(article, byId).flatMap((name) => say("author", name, "author", 80)),
    ...say(
      "published",
      asIsoDate(textOf(article["datePublished"]) ?? textOf(article["dateCreated"])),
      "datePublished",
      80,
    ),
    ...say("modified", asIsoDate(textOf(article["dateModified"])), "dateModified", 80),
    ...namesOf(article["publisher"], byId)
      .slice(0, 1)
      .flatMap((name) => say("publisher", name, "publisher", 80)),
    ...say("section", textOf(article["articleSection"]), "articleSection", 80),
    ...say("language", textOf(article["inLanguage"]), "inLanguage", 50),
    ...say("copyright", textOf(article["copyrightNotice"]), "copyrightNotice", 80),
    ...say("paywalled", paywalled(article), "isAccessibleForFree", 80),
  ];
}

function say(field: FieldName, value: string | undefined, path: string, weight: number): readonly Witness[] {
  const words = clean(decodeMarkup(value ?? ""));
  if (words === "") return [];
  const evidence = { from: "markup", path: `script[ld+json].${path}` } as const;
  return [{ field, value: words, evidence, reader: "json-ld", weight }];
}

function authorNames(article: JsonObject, byId: ReadonlyMap<string, JsonObject>): readonly string[] {
  const names = namesOf(article["author"], byId);
  return (names.length > 0 ? names : namesOf(article["creator"], byId)).filter(
    (name) => !/[{}<>]|^https?:/u.test(name),
  );
}

function paywalled(article: JsonObject): string | undefined {
  const free = article["isAccessibleForFree"];
  const parts = listOf(article["hasPart"]).filter(isObject);
  const says = [free, ...(free === undefined ? parts.map((part) => part["isAccessibleForFree"]) : [])];
  return says.some((value) => value === false || (typeof value === "string" && /^false$/iu.test(value)))
    ? "true"
    : undefined;
}

const named: Readonly<Record<string, string>> = {
  amp: "&",
  quot: '"',
  apos: "'",
  lt: "<",
  gt: ">",
  nbsp: " ",
};

/** Publishers put "Q&amp;A" and "<em>" into their JSON. */
export function decodeMarkup(value: string): string {
  if (!/[&<]/u.test(value)) return value;
  return value
    .replace(/<\/?[a-z][^<>]{0,200}>/giu, "")
    .replace(
      /&(?:#(?<decimal>\d{1,6})|#x(?<hex>[\da-f]{1,5})|(?<name>[a-z]{2,6}));/giu,
      (whole, decimal, hex, name) => {
        const code =
          decimal === undefined ? (hex === undefined ? 0 : Number.parseInt(hex, 16)) : Number(decimal);
        if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
        return named[String(name).toLowerCase()] ?? whole;
      },
    );
}
