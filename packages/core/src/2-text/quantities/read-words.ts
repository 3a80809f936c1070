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

/** What is read so far: whole scales, the group in the making, and how large a unit it still takes. */
interface Reading {
  readonly total: number;
  readonly current: number | undefined;
  readonly room: number;
  readonly lastScale: number;
  readonly largest: number | undefined;
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
  const room = start === undefined ? Number.POSITIVE_INFINITY : 0;
  let reading: Reading = {
    total: 0,
    current: start,
    room,
    lastScale: Number.POSITIVE_INFINITY,
    largest: undefined,
  };
  let next = at;
  for (let count = 0; count < longestRun; count++) {
    const opened = reading.current !== undefined || reading.total > 0;
    const hyphenated = reading.current === undefined ? next : behindHyphen(lexemes, next);
    const anded = opened ? behindAnd(lexemes, next, vocabulary) : next;
    const index = hyphenated === next ? anded : hyphenated;
    const word = lexemes[index];
    if (word === undefined) break;
    const scale = anded === next ? vocabulary.scales.get(word.lower) : undefined;
    const unit = unitValue(word, vocabulary, anded !== next && start !== undefined);
    const joint = hyphenated !== next ? "hyphen" : anded !== next ? "and" : "space";
    if (joint === "and" && opensFraction(lexemes, index, vocabulary)) break;
    const taken =
      unit === undefined
        ? scale === undefined
          ? undefined
          : takeScale(reading, scale, start !== undefined)
        : takeUnit(reading, unit, joint);
    if (taken === undefined) break;
    reading = taken;
    next = index + 1;
  }
  const value = reading.total + (reading.current ?? 0);
  if (next === at || !Number.isFinite(value)) return undefined;
  return { value, next, ...(reading.largest === undefined ? {} : { scale: reading.largest }) };
}

function takeUnit(reading: Reading, unit: number, joint: "hyphen" | "and" | "space"): Reading | undefined {
  const { current, room } = reading;
  if (joint === "hyphen" && room !== 10) return undefined;
  if (joint === "and" && room < 100 && current !== undefined) return undefined;
  if (unit >= room || (unit === 0 && current !== undefined)) return undefined;
  return { ...reading, current: (current ?? 0) + unit, room: unit >= 20 && unit % 10 === 0 ? 10 : 0 };
}

function takeScale(reading: Reading, scale: number, figures: boolean): Reading | undefined {
  const { total, current, lastScale } = reading;
  const largest = Math.max(reading.largest ?? 0, scale);
  if (current === undefined) {
    if (total === 0 || scale === 100) return undefined;
    // "three lakh crore".
    return { ...reading, total: total * scale, lastScale: Math.min(lastScale, scale), largest };
  }
  if (scale === 100)
    return !figures && current >= 100
      ? undefined
      : { ...reading, current: current * 100, room: 100, largest };
  if (scale >= lastScale) return undefined;
  return {
    total: total + current * scale,
    current: undefined,
    room: Number.POSITIVE_INFINITY,
    lastScale: scale,
    largest,
  };
}

/** "six million and two thirds": the two belongs to the thirds. */
function opensFraction(lexemes: readonly Lexeme[], at: number, vocabulary: Vocabulary): boolean {
  const word = lexemes[at]?.lower ?? "";
  const ones = (vocabulary.cardinals.get(word) ?? 20) < 20;
  const behind = lexemes[behindHyphen(lexemes, at + 1)]?.lower ?? "";
  if (!ones || behind === "") return false;
  if (vocabulary.fractions.has(behind)) return true;
  return behind.endsWith("s") && vocabulary.ordinals.has(behind.slice(0, -1));
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
    const ones =
      unit >= 20 ? vocabulary.cardinals.get(lexemes[behindHyphen(lexemes, next + 1)]?.lower ?? "") : 0;
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
