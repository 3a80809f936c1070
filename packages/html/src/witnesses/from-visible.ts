import type { Witness } from "@onrecord/core";
import type { Element } from "../tree/element.js";
import { clean } from "./facts.js";
import type { FieldName } from "./field-name.js";
import { findBylines } from "./find-bylines.js";
import { asIsoDate } from "./iso-date.js";
import { isNear, type Source } from "./source.js";

const readsPublished = /publi|posted|created|entry-date|issued|post-date|article-date/iu;
const readsModified = /modif|updat|aktualis|edited/iu;

/** First headings, bylines and `time` elements: what a reader of the page sees. */
export function fromVisible(source: Source): readonly Witness[] {
  const headings = source.elements.filter(
    (element) => element.name === "h1" && !element.hidden && length(element) > 1,
  );
  const weight = headings.length === 1 ? 75 : 58;
  return [
    ...headings.slice(0, 3).flatMap((heading) => visible(source, heading, "headline", "h1", weight)),
    ...findBylines(source, headings[0]).flatMap(({ element, reader, weight: trust }) =>
      visible(source, element, "author", reader, trust),
    ),
    ...times(source.elements, headings[0]),
  ];
}

/** Times beside the headline; on pages with none there, the first of the page, with less trust. */
function times(elements: readonly Element[], heading: Element | undefined): readonly Witness[] {
  const all = elements.filter((element) => element.name === "time" && !element.hidden);
  const near = all.filter((element) => isNear(element, heading)).flatMap(timeWitness);
  if (near.length > 0) return near.slice(0, 4);
  return all
    .flatMap(timeWitness)
    .slice(0, 1)
    .map((witness) => ({ ...witness, weight: 15 }));
}

function length(element: Element): number {
  return element.textEnd - element.textStart;
}

function visible(
  { text }: Source,
  element: Element,
  field: FieldName,
  reader: string,
  weight: number,
): readonly Witness[] {
  const raw = text.slice(element.textStart, element.textEnd);
  const words = raw.trim();
  if (words === "" || words.length > 400) return [];
  const start = element.textStart + raw.indexOf(words);
  const span = { start, end: start + words.length, text: words };
  return [{ field, value: clean(words), evidence: { from: "text", span }, reader, weight }];
}

function timeWitness(element: Element): readonly Witness[] {
  const value = asIsoDate(element.attributes.get("datetime"));
  if (value === undefined || !/^\d{4}-\d{2}-\d{2}/u.test(value)) return [];
  const { attributes } = element;
  const marks = `${attributes.get("class") ?? ""} ${attributes.get("itemprop") ?? ""}`;
  const isFirst = attributes.has("pubdate") || readsPublished.test(marks);
  const field = readsModified.test(marks) && !isFirst ? "modified" : "published";
  const evidence = { from: "markup", path: "time[datetime]" } as const;
  return [{ field, value, evidence, reader: "time", weight: isFirst ? 45 : 35 }];
}
