import type { Witness } from "@onrecord/core";
import type { Collected } from "../lines/collect-lines.js";
import { type PageFacts } from "./facts.js";
import { fromJsonLd } from "./from-json-ld.js";
import { fromMeta } from "./from-meta.js";
import { fromMicrodata } from "./from-microdata.js";
import { fromState } from "./from-state.js";
import { fromVisible } from "./from-visible.js";

/** Everybody on the page who says something about a field, the most believed first. */
export function readWitnesses(
  collected: Collected,
  facts: PageFacts,
  url: string | undefined,
): readonly Witness[] {
  const declared = [...fromJsonLd(facts), ...fromMeta(facts), ...fromMicrodata(collected)];
  const hasDate = declared.some((witness) => witness.field === "published");
  const witnesses = [
    ...fromCaller(url),
    ...declared,
    ...fromVisible(collected),
    ...fromHead(facts),
    ...(hasDate ? [] : fromState(facts, collected.html)),
  ];
  return withoutEchoes(houseNamesLast(withColleagues(witnesses))).toSorted(
    (one, other) => other.weight - one.weight,
  );
}

function fromCaller(url: string | undefined): readonly Witness[] {
  return url === undefined
    ? []
    : [{ field: "url", value: url, evidence: { from: "caller" }, reader: "caller", weight: 100 }];
}

function fromHead({ title, canonical, htmlLanguage }: PageFacts): readonly Witness[] {
  return [
    ...headWitness("headline", title, "head>title", 30),
    ...headWitness("canonicalUrl", canonical, "link[rel=canonical]", 70),
    ...headWitness("language", htmlLanguage, "html[lang]", 60),
  ];
}

function headWitness(
  field: Witness["field"],
  value: string | undefined,
  path: string,
  weight: number,
): readonly Witness[] {
  const words = value?.trim() ?? "";
  return words === ""
    ? []
    : [{ field, value: words, evidence: { from: "markup", path }, reader: "head", weight }];
}

const houseWeight = 30;

/** Where the byline has a name of the JSON-LD and others beside it, all of them wrote the piece. */
function withColleagues(witnesses: readonly Witness[]): readonly Witness[] {
  const isLink = (witness: Witness): boolean =>
    witness.field === "author" && witness.reader === "author-link";
  const told = witnesses.filter((witness) => witness.field === "author" && witness.reader === "json-ld");
  const names = new Set(told.map((witness) => bare(witness.value)));
  const [first] = told;
  if (first === undefined || !witnesses.some((witness) => isLink(witness) && names.has(bare(witness.value))))
    return witnesses;
  return witnesses.map((witness) => (isLink(witness) ? { ...witness, weight: first.weight } : witness));
}

/** "The Harbour Ledger" as the author is the house: whoever names a person is believed before. */
function houseNamesLast(witnesses: readonly Witness[]): readonly Witness[] {
  const houses = new Set(
    witnesses.filter((witness) => witness.field === "publisher").map((witness) => bare(witness.value)),
  );
  return witnesses.map((witness) =>
    witness.field === "author" && (houses.has(bare(witness.value)) || isAddressLike(witness.value))
      ? { ...witness, weight: houseWeight }
      : witness,
  );
}

/** "Tennis.com" */
function isAddressLike(value: string): boolean {
  return /^\S{1,60}\.(?:com|org|net|de|fr|it|es|uk|tr|in|at|ch)$/iu.test(value);
}

function bare(value: string): string {
  return value.toLowerCase().replace(/^the\s|[^\p{L}\p{N}]+/gu, "");
}

/** The same value from the same reader once. */
function withoutEchoes(witnesses: readonly Witness[]): readonly Witness[] {
  const seen = new Set<string>();
  return witnesses.filter((witness) => {
    const key = `${witness.field}\u0000${witness.reader}\u0000${witness.value}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
