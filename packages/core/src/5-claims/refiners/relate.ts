import type { Claim } from "../../schema/claim.js";
import type { Quantity } from "../../schema/quantity.js";
import type { ClaimRefiner } from "../draft.js";
import type { ClaimWords } from "../words.js";

type Relation = Claim["relations"][number];

/** A word that many claims share ties none of them together. */
const commonWord = 12;
const farBack = 40;

/** Ties claims of one matter: repeats, contradicts, updates, supports. The later points at the earlier. */
export const relate: ClaimRefiner = {
  name: "relate",
  refine(claims, { language }) {
    const matters = claims.map((claim) => matterOf(claim, language.claims));
    const index = indexOf(matters);
    return claims.map((claim, at) => {
      const relations: Relation[] = [];
      for (const other of neighbours(matters, index, at)) {
        const earlier = claims[other];
        const [matter, before] = [matters[at], matters[other]];
        if (earlier === undefined || matter === undefined || before === undefined) continue;
        const relation = relationOf(claim, earlier, likeness(matter, before), language.claims);
        if (relation !== undefined) relations.push(relation);
      }
      return relations.length === 0 ? claim : { ...claim, relations: [...claim.relations, ...relations] };
    });
  },
};

/** The words that say what a claim is about. */
function matterOf(claim: Claim, words: ClaimWords): ReadonlySet<string> {
  const found = claim.span.text.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  return new Set(found.filter((word) => word.length > 2 && !words.empty.has(word)).map(stem));
}

function stem(word: string): string {
  return word
    .replace(/['’]s$/u, "")
    .replace(/(?:ing|ed|es|s)$/u, "")
    .slice(0, 12);
}

function indexOf(matters: readonly ReadonlySet<string>[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  matters.forEach((matter, at) => {
    for (const word of matter) {
      const list = index.get(word);
      if (list === undefined) index.set(word, [at]);
      else list.push(at);
    }
  });
  return index;
}

/** Earlier claims that share two of the rarer words. */
function neighbours(
  matters: readonly ReadonlySet<string>[],
  index: ReadonlyMap<string, readonly number[]>,
  at: number,
): readonly number[] {
  const shared = new Map<number, number>();
  for (const word of matters[at] ?? []) {
    const places = index.get(word) ?? [];
    if (places.length > commonWord) continue;
    for (const other of places) if (other < at) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  return [...shared]
    .filter(([, count]) => count >= 2)
    .map(([other]) => other)
    .slice(-farBack);
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}

function relationOf(claim: Claim, earlier: Claim, alike: number, words: ClaimWords): Relation | undefined {
  if (alike < 0.5 || overlap(claim, earlier)) return undefined;
  const relation = (kind: Relation["kind"], ...reasons: readonly string[]): Relation => ({
    kind,
    claim: earlier.id,
    reasons: [`${Math.round(alike * 100)} % of the words are shared`, ...reasons],
  });
  const figures = compareFigures(claim.quantities, earlier.quantities);
  if (figures !== undefined && figures !== "same") {
    const said = claim.span.text.toLowerCase().split(/\s+/u);
    const revised = said.some((word) => words.revised.has(word));
    // "42 other people were hurt" and last year's figure stand beside the earlier one.
    if (said.some((word) => words.others.has(word)) || atOtherTimes(claim, earlier)) return undefined;
    const sameVoice = claim.claimant === earlier.claimant && claim.voice === earlier.voice;
    return relation(sameVoice || revised ? "updates" : "contradicts", figures);
  }
  if (claim.polarity !== earlier.polarity)
    return alike >= 0.6 ? relation("contradicts", "one denies it") : undefined;
  if (alike < 0.6) return undefined;
  const other = claim.claimant !== earlier.claimant && claim.voice === "source";
  return other ? relation("supports", "somebody else says it too") : relation("repeats");
}

/** Both are dated, and no date is the other's. */
function atOtherTimes(claim: Claim, earlier: Claim): boolean {
  const [here, there] = [claim.times, earlier.times].map((times) =>
    times.filter(({ shape }) => shape === "point").map(({ timex }) => timex),
  );
  if (here === undefined || there === undefined || here.length === 0 || there.length === 0) return false;
  return !here.some((one) => there.some((other) => one.startsWith(other) || other.startsWith(one)));
}

function overlap(claim: Claim, earlier: Claim): boolean {
  return claim.span.start < earlier.span.end && earlier.span.start < claim.span.end;
}

/** "same" where a shared unit has the same figure, words where it differs, nothing where no unit is shared. */
function compareFigures(here: readonly Quantity[], there: readonly Quantity[]): string | undefined {
  for (const one of here)
    for (const other of there) {
      const known = one.unit.kind === other.unit.kind && one.unit.code === other.unit.code;
      if (!known || one.unit.noun !== other.unit.noun || one.role !== other.role) continue;
      if (one.value === undefined || other.value === undefined) continue;
      return one.value === other.value ? "same" : `${one.span.text} here, ${other.span.text} there`;
    }
  return undefined;
}
