import type { Quantity } from "../../schema/quantity.js";
import { spanOf } from "../../range.js";
import { readAge } from "./ages.js";
import { compare } from "./comparators.js";
import { findNumbers } from "./find-numbers.js";
import type { NumberFound, QuantityDraft } from "./found.js";
import { lex } from "./lexemes.js";
import { readNoun } from "./nouns.js";
import { joinPairs } from "./ranges.js";
import { findRanks } from "./ranks.js";
import { readRate } from "./rates.js";
import { assignRoles, tieParts } from "./roles.js";
import { isHyphen, wordAt, type Scene } from "./scene.js";
import { readUnit, type UnitRead } from "./units.js";
import { vetoes, type Vetoed } from "./vetoes.js";
import type { Vocabulary } from "./vocabulary.js";

/** Every figure of a text with its unit, bound and role, in reading order. */
export function findQuantitiesWith(text: string, vocabulary: Vocabulary): readonly Quantity[] {
  const scene: Scene = { text, lexemes: lex(text), vocabulary };
  const drafts = joinPairs(scene, readDrafts(scene)).filter((draft) => isCounted(scene, draft));
  const ranked = [...drafts, ...ranksApart(scene, drafts)].sort((one, other) => one.start - other.start);
  const compared = ranked.map((draft) => compare(scene, draft));
  return tieParts(scene, assignRoles(scene, compared)).map((draft) => quantityOf(text, draft));
}

function readDrafts(scene: Scene): readonly QuantityDraft[] {
  const drafts: QuantityDraft[] = [];
  let previous: Vetoed | undefined;
  let consumed = -1;
  for (const number of findNumbers(scene.lexemes, scene.vocabulary)) {
    if (number.first < consumed) continue;
    const unit = readUnit(scene, number, consumed) ?? readAge(scene, number);
    const veto = vetoes.find((rule) => rule.vetoes(scene, number, unit, previous))?.name;
    previous = { number, veto };
    if (veto !== undefined) continue;
    const draft = draftOf(scene, number, unit);
    drafts.push(draft);
    consumed = draft.next;
  }
  return drafts;
}

function draftOf(scene: Scene, number: NumberFound, read: UnitRead | undefined): QuantityDraft {
  const first = read?.first ?? number.first;
  const next = read?.next ?? number.next;
  const noun = read === undefined ? readNoun(scene, number) : undefined;
  const rate = readRate(scene, noun?.next ?? next);
  const unit = read?.unit ?? { kind: "count" as const, ...(noun === undefined ? {} : { noun: noun.noun }) };
  const value = number.value * (read?.times ?? 1);
  return {
    start: scene.lexemes[first]?.start ?? number.start,
    end: scene.lexemes[next - 1]?.end ?? number.end,
    first,
    next: Math.max(next, rate?.next ?? next),
    numbers: [number],
    ...(number.band === undefined ? { value } : { low: number.band[0], high: number.band[1] }),
    comparator: "=",
    unit: rate === undefined ? unit : { ...unit, per: rate.per },
    role: "level",
    rule: read?.rule ?? (number.shape === "fraction" ? "fraction" : "count"),
  };
}

/** A spelled number that counts nothing ("the two", "at seven") is left out; figures stay. */
function isCounted(scene: Scene, draft: QuantityDraft): boolean {
  const [number] = draft.numbers;
  if (number === undefined || !number.spelled || draft.unit.kind !== "count") return true;
  const behind = scene.lexemes[number.next];
  const list = scene.vocabulary.sets.or.has(wordAt(scene, number.first - 1)) || isHyphen(behind);
  const counts = behind?.kind === "word" && !scene.vocabulary.sets.stops.has(behind.lower);
  if (list || counts || draft.unit.noun !== undefined || number.shape === "fraction" || number.value > 20)
    return true;
  return scene.vocabulary.sets.of.has(wordAt(scene, number.next));
}

function ranksApart(scene: Scene, drafts: readonly QuantityDraft[]): readonly QuantityDraft[] {
  let at = 0;
  return findRanks(scene).filter((rank) => {
    while ((drafts[at]?.end ?? Infinity) <= rank.start) at++;
    return (drafts[at]?.start ?? Infinity) >= rank.end;
  });
}

function quantityOf(text: string, draft: QuantityDraft): Quantity {
  const { value, low, high, comparator, approximation, unit, role, direction, partOf, rule } = draft;
  return {
    span: spanOf(text, draft),
    ...(value === undefined ? {} : { value: tidy(value) }),
    ...(low === undefined ? {} : { low: tidy(low) }),
    ...(high === undefined ? {} : { high: tidy(high) }),
    comparator,
    ...(approximation === undefined ? {} : { approximation }),
    unit,
    role,
    ...(direction === undefined ? {} : { direction }),
    ...(partOf === undefined ? {} : { partOf }),
    rule,
  };
}

/** 1.1 million is 1100000, not 1100000.0000000002. */
function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
