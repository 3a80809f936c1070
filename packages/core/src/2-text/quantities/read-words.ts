import type { Lexeme } from "./lexemes.js";
import type { Vocabulary } from "./vocabulary.js";

export interface WordsRead {
  readonly value: number;
  readonly next: number;
  readonly scale?: number;
}

/** The longest run of number words that is read as one number: keeps hostile input linear. */
const longestRun = 24;

/** Where "hyphen word" goes on: "twenty-one", "fifty - two". */
export function behindHyphen(lexemes: readonly Lexeme[], at: number): number {
  const sign = lexemes[at];
  return sign !== undefined && /^[-‐‑]$/u.test(sign.text) ? at + 1 : at;
}

/**
 * Reads number words: "two hundred and two thousand", "twenty-one trillion three hundred".
 * `start` is what figures before them are worth ("4 hundred million").
 */
export function readCardinal(
  lexemes: readonly Lexeme[],
  at: number,
  vocabulary: Vocabulary,
  start?: number,
): WordsRead | undefined {
  let total = 0;
  let current = start;
  let lastScale = Number.POSITIVE_INFINITY;
  let largest: number | undefined;
  let next = at;
  let room = start === undefined ? Number.POSITIVE_INFINITY : 0;
  for (let count = 0; count < longestRun; count++) {
    const hyphenated = current !== undefined ? behindHyphen(lexemes, next) : next;
    const anded = current !== undefined || total > 0 ? behindAnd(lexemes, next, vocabulary) : next;
    const index = hyphenated !== next ? hyphenated : anded;
    const word = lexemes[index];
    if (word === undefined) break;
    const unit = unitValue(word, vocabulary, anded !== next && start !== undefined);
    const scale = vocabulary.scales.get(word.lower);
    if (unit !== undefined) {
      if (hyphenated !== next && room !== 10) break;
      if (anded !== next && room < 100 && current !== undefined) break;
      if (unit >= room) break;
      if (unit === 0 && current !== undefined) break;
      current = (current ?? 0) + unit;
      room = unit >= 20 && unit % 10 === 0 ? 10 : 0;
    } else if (scale !== undefined && anded === next) {
      if (current === undefined && total === 0) break;
      if (scale === 100) {
        if (current === undefined || (start === undefined && current >= 100)) break;
        current *= 100;
        room = 100;
      } else if (current === undefined) {
        total *= scale;
        lastScale = Math.min(lastScale, scale);
      } else {
        if (scale >= lastScale) break;
        total += current * scale;
        current = undefined;
        room = Number.POSITIVE_INFINITY;
        lastScale = scale;
      }
      largest = Math.max(largest ?? 0, scale);
    } else break;
    next = index + 1;
  }
  if (next === at) return undefined;
  const value = total + (current ?? 0);
  if (!Number.isFinite(value)) return undefined;
  return { value, next, ...(largest === undefined ? {} : { scale: largest }) };
}

/** Figures below 1000 count as units behind "and": "3 hundred and 21". */
function unitValue(word: Lexeme, vocabulary: Vocabulary, figures: boolean): number | undefined {
  if (figures && word.kind === "figure" && /^\d{1,2}$/u.test(word.text)) return Number(word.text);
  return vocabulary.cardinals.get(word.lower);
}

export function behindAnd(lexemes: readonly Lexeme[], at: number, vocabulary: Vocabulary): number {
  const word = lexemes[at];
  return word !== undefined && vocabulary.sets.and.has(word.lower) ? at + 1 : at;
}

/** "five point five", "nought point nought three", "two hundred point seventy-one". */
export function readDecimalWords(
  lexemes: readonly Lexeme[],
  whole: WordsRead,
  vocabulary: Vocabulary,
): WordsRead | undefined {
  const point = lexemes[whole.next];
  if (point === undefined || !vocabulary.sets.point.has(point.lower)) return undefined;
  let digits = "";
  let next = whole.next + 1;
  while (digits.length < 12) {
    const unit = vocabulary.cardinals.get(lexemes[next]?.lower ?? "");
    if (unit === undefined || (digits !== "" && unit > 9)) break;
    const ones = unit >= 20 ? vocabulary.cardinals.get(lexemes[behindHyphen(lexemes, next + 1)]?.lower ?? "") : 0;
    if (unit >= 20 && ones !== undefined && ones > 0 && ones < 10) {
      digits += String(unit + ones);
      next = behindHyphen(lexemes, next + 1) + 1;
    } else {
      digits += String(unit);
      next++;
    }
    if (unit > 9) break;
  }
  return digits === "" ? undefined : { value: Number(`${whole.value}.${digits}`), next };
}
