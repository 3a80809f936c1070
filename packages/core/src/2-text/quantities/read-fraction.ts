import type { Lexeme } from "./lexemes.js";
import { behindAnd, behindHyphen, readCardinal } from "./read-words.js";
import type { Vocabulary } from "./vocabulary.js";

export interface FractionRead {
  readonly value: number;
  readonly next: number;
}

const longestFraction = 14;

/** "half", "a third", "two thirds", "three twenty-firsts", "one one hundred and fifth". */
export function readFraction(
  lexemes: readonly Lexeme[],
  at: number,
  vocabulary: Vocabulary,
): FractionRead | undefined {
  const article = vocabulary.sets.articles.has(lexemes[at]?.lower ?? "");
  const first = article ? at + 1 : at;
  const single = vocabulary.fractions.get(lexemes[first]?.lower ?? "");
  if (single === 2) return { value: 0.5, next: first + 1 };
  if (single === 4 && (article || behindFractionIsScale(lexemes, first + 1, vocabulary)))
    return { value: 0.25, next: first + 1 };
  if (article) {
    return behindArticle(lexemes, first, vocabulary);
  }
  return spelledOut(lexemes, at, vocabulary);
}

/** "a third of those" is a share; "a third party" is not. */
function behindArticle(
  lexemes: readonly Lexeme[],
  first: number,
  vocabulary: Vocabulary,
): FractionRead | undefined {
  const under = denominator(lexemes, first, vocabulary);
  if (under === undefined || vocabulary.sets.neverFractions.has(lexemes[first]?.lower ?? ""))
    return undefined;
  const behind = lexemes[under.next];
  const counts = behind?.kind === "word" && !vocabulary.sets.stops.has(behind.lower);
  if (counts || behindHyphen(lexemes, under.next) !== under.next) return undefined;
  return { value: 1 / under.value, next: under.next };
}

function behindFractionIsScale(lexemes: readonly Lexeme[], at: number, vocabulary: Vocabulary): boolean {
  return (vocabulary.scales.get(lexemes[at]?.lower ?? "") ?? 0) >= 1000;
}

/** Numerator and denominator both in words: the longest denominator that leaves a whole numerator. */
function spelledOut(
  lexemes: readonly Lexeme[],
  at: number,
  vocabulary: Vocabulary,
): FractionRead | undefined {
  const last = lastOrdinal(lexemes, at, vocabulary);
  if (last === undefined) return undefined;
  for (let split = at + 1; split <= last; split++) {
    const joined = lexemes[split - 1]?.kind === "sign";
    if (joined && split !== last) continue;
    if (lexemes[split]?.kind === "sign") continue;
    const numerator = lexemes.slice(at, joined ? split - 1 : split);
    const over = readCardinal(numerator, 0, vocabulary);
    if (over?.next !== numerator.length) continue;
    const under = denominator(lexemes, split, vocabulary);
    if (under?.next !== last + 1 || (over.value !== 1 && !under.plural)) continue;
    return { value: over.value / under.value, next: under.next };
  }
  return undefined;
}

/** The ordinal that ends a run of number words, if one does. */
function lastOrdinal(lexemes: readonly Lexeme[], at: number, vocabulary: Vocabulary): number | undefined {
  let anded = false;
  for (let index = at; index < at + longestFraction; index++) {
    const word = lexemes[index];
    if (word === undefined) return undefined;
    // "one hundred and three quarters" is 100 and three quarters.
    if (anded && vocabulary.fractions.has(word.lower)) return undefined;
    anded ||= vocabulary.sets.and.has(word.lower);
    if (index > at && ordinalValue(word, vocabulary) !== undefined) return index;
    if (index > at && wholeBefore(lexemes, index, vocabulary)) return undefined;
    const inRun =
      vocabulary.cardinals.has(word.lower) ||
      vocabulary.scales.has(word.lower) ||
      vocabulary.sets.and.has(word.lower) ||
      behindHyphen(lexemes, index) !== index;
    if (!inRun) return undefined;
  }
  return undefined;
}

/** "six million and …": what follows is a fraction of its own. */
function wholeBefore(lexemes: readonly Lexeme[], index: number, vocabulary: Vocabulary): boolean {
  if (!vocabulary.sets.and.has(lexemes[index]?.lower ?? "")) return false;
  return (vocabulary.scales.get(lexemes[index - 1]?.lower ?? "") ?? 0) >= 1000;
}

/** The worth of an ordinal word as a denominator; plural where it ends in s. */
export function ordinalValue(
  word: Lexeme,
  vocabulary: Vocabulary,
): { value: number; plural: boolean } | undefined {
  const value = vocabulary.ordinals.get(word.lower) ?? vocabulary.fractions.get(word.lower);
  if (value !== undefined) return { value, plural: word.lower.endsWith("s") };
  if (!word.lower.endsWith("s")) return undefined;
  const singular = vocabulary.ordinals.get(word.lower.slice(0, -1));
  return singular === undefined ? undefined : { value: singular, plural: true };
}

/** "fifths", "twenty-firsts", "one hundred and fifth"; a bare "hundred fifths" has no multiplier and is none. */
function denominator(
  lexemes: readonly Lexeme[],
  at: number,
  vocabulary: Vocabulary,
): { value: number; next: number; plural: boolean } | undefined {
  const word = lexemes[at];
  if (word === undefined) return undefined;
  const alone = ordinalValue(word, vocabulary);
  if (alone !== undefined) return alone.value < 2 ? undefined : { ...alone, next: at + 1 };
  const front = readCardinal(lexemes, at, vocabulary);
  if (front === undefined) return undefined;
  const hyphen = behindHyphen(lexemes, front.next);
  const index = hyphen === front.next ? behindAnd(lexemes, front.next, vocabulary) : hyphen;
  const final = lexemes[index];
  const ordinal = final === undefined ? undefined : ordinalValue(final, vocabulary);
  if (ordinal === undefined || ordinal.value < 1) return undefined;
  if (ordinal.value >= 100) return { ...ordinal, value: front.value * ordinal.value, next: index + 1 };
  const room = front.value % 100 === 0 ? 100 : front.value % 10 === 0 ? 10 : 0;
  return ordinal.value < room
    ? { value: front.value + ordinal.value, next: index + 1, plural: ordinal.plural }
    : undefined;
}
