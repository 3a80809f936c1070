import type { Witness } from "@onrecord/core";
import type { FieldName } from "./field-name.js";
import type { Element } from "../tree/element.js";
import { clean } from "./facts.js";
import { asIsoDate } from "./iso-date.js";
import { firstHeading, isNear, type Source } from "./source.js";

const itemFields: Readonly<Record<string, FieldName>> = {
  headline: "headline",
  alternativeheadline: "standfirst",
  author: "author",
  creator: "author",
  datepublished: "published",
  datecreated: "published",
  datemodified: "modified",
  articlesection: "section",
  publisher: "publisher",
  inlanguage: "language",
};

const otherThings = /(?:Comment|Person|Product|Offer|Image|Video|Event|Recipe|Place|Rating|BreadcrumbList)/u;

/** What microdata in the page says. A name inside an author counts, not the whole box. */
export function fromMicrodata(source: Source): readonly Witness[] {
  const heading = firstHeading(source);
  const near = source.elements.filter((element) => element.name === "meta" || isNear(element, heading));
  const found = readItems(source, near);
  const first = (field: FieldName): readonly Witness[] =>
    found.filter((witness) => witness.field === field).slice(0, 1);
  const single = [...new Set(Object.values(itemFields))].filter((field) => field !== "author").flatMap(first);
  return [...single, ...found.filter((witness) => witness.field === "author")];
}

function readItems(source: Source, elements: readonly Element[]): readonly Witness[] {
  const witnesses: Witness[] = [];
  const authorBoxes = new Set<number>();
  for (const element of elements) {
    const property = element.attributes.get("itemprop")?.trim().toLowerCase();
    if (property === undefined || element.hidden) continue;
    const inAuthor =
      authorBoxes.has(element.parent) || authorBoxes.has(source.elements[element.parent]?.parent ?? -1);
    const field = property === "name" && inAuthor ? "author" : itemFields[property];
    if (field === undefined || (!inAuthor && insideOther(source, element))) continue;
    if (property === "author" && element.attributes.has("itemscope")) authorBoxes.add(element.index);
    else witnesses.push(...itemWitness(source, element, field, property));
  }
  return witnesses;
}

function itemWitness(
  source: Source,
  element: Element,
  field: FieldName,
  property: string,
): readonly Witness[] {
  const value = valueOf(source, element, field);
  if (value === undefined || value === "" || value.length > 400) return [];
  const evidence = { from: "markup", path: `${element.name}[itemprop=${property}]` } as const;
  return [{ field, value, evidence, reader: "microdata", weight: 65 }];
}

function insideOther({ elements }: Source, element: Element): boolean {
  for (let at = elements[element.parent]; at !== undefined; at = elements[at.parent]) {
    if (!at.attributes.has("itemscope")) continue;
    return otherThings.test(at.attributes.get("itemtype") ?? "");
  }
  return false;
}

function valueOf({ text }: Source, element: Element, field: FieldName): string | undefined {
  const { attributes } = element;
  const words = attributes.get("content") ?? clean(text.slice(element.textStart, element.textEnd));
  if (field !== "published" && field !== "modified") return words;
  return asIsoDate(attributes.get("datetime") ?? words);
}
