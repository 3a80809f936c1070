import type { Witness } from "@onrecord/core";
import { isObject, listOf, namesOf, plainText, textOf, type JsonObject } from "@onrecord/core/json-ld";
import type { FieldName } from "./field-name.js";
import { clean, type PageFacts } from "./facts.js";
import { asIsoDate } from "./iso-date.js";

/** What the JSON-LD article says of each field. */
export function fromJsonLd({ jsonLd }: PageFacts): readonly Witness[] {
  const { article, byId } = jsonLd;
  if (article === undefined) return [];
  return [
    ...say(
      "headline",
      textOf(article["headline"]) ?? textOf(article["name"]) ?? textOf(article["title"]),
      "headline",
      80,
    ),
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
  const words = clean(plainText(value ?? ""));
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
