import { readCount, readDayOfMonth, readYear, withSpokenHalf } from "./numbers.js";
import { plays, textAt, type Scene } from "./rule.js";
import type { Unit } from "./timex.js";

/** A value and the first token after it. */
export interface Part<Value> {
  readonly value: Value;
  readonly next: number;
}

/** "Sept." with its full stop; a short form must be capital or stand before a number. */
export function readMonthName(scene: Scene, at: number): Part<number> | undefined {
  const token = scene.tokens[at];
  const month = token?.word.month;
  if (token === undefined || month === undefined) return undefined;
  // "This may take longer": a verb, unless something leads a month.
  if (token.word.verb && !token.capital && !isLedMonth(scene, at)) return undefined;
  const dotted =
    token.word.weak === true &&
    token.word.verb !== true &&
    token.lower.length < 5 &&
    textAt(scene, at + 1) === "." &&
    scene.tokens[at + 1]?.glued &&
    (scene.style === "news" || scene.tokens[at + 2] !== undefined);
  const next = dotted ? at + 2 : at + 1;
  const numbered = scene.tokens[next]?.digits ?? false;
  const short = token.word.weak === true && token.lower.length < 5;
  // "since Jan", but not "of Jan Kavan".
  const led =
    token.capital &&
    scene.words.monthLeads.has(textAt(scene, at - 1)) &&
    (scene.tokens[next]?.capital !== true || scene.tokens[next]?.word.month !== undefined);
  if (short && !dotted && !numbered && scene.style === "news" && !led) return undefined;
  if (token.word.weak && !token.capital && !numbered && scene.style === "news") return undefined;
  return { value: month, next };
}

function isLedMonth(scene: Scene, at: number): boolean {
  const after = scene.tokens[at + 1];
  const dated =
    after?.digits === true ||
    after?.word.ordinal !== undefined ||
    after?.lower === "/" ||
    (scene.words.phrases.to.has(after?.lower ?? "") && scene.tokens[at + 2]?.word.month !== undefined);
  return dated || plays(scene, at - 1, "verbMonthLeads");
}

/** "Friday", "Fri."; a short form only with a capital. */
export function readWeekdayName(scene: Scene, at: number): Part<number> | undefined {
  const token = scene.tokens[at];
  const weekday = token?.word.weekday;
  if (token === undefined || weekday === undefined || token.word.plural) return undefined;
  if (token.word.weak && !token.capital && (scene.style === "news" || isNoun(scene, at))) return undefined;
  const after = scene.tokens[at + 1];
  const dated =
    after !== undefined &&
    ((after.lower === "," && scene.tokens[at + 2]?.word.month !== undefined) ||
      after.word.month !== undefined ||
      after.lower === ".");
  if (token.word.weak && !dated && scene.style === "news") return undefined;
  const dotted = token.word.weak && textAt(scene, at + 1) === "." && scene.tokens[at + 1]?.glued;
  return { value: weekday, next: dotted ? at + 2 : at + 1 };
}

/** "the sun": no Sunday, though a chat writes days in lower case. */
function isNoun(scene: Scene, at: number): boolean {
  return scene.tokens[at - 1]?.word.article !== undefined && scene.tokens[at]?.word.weekday === 7;
}

/** A year after a day or a month: "1989", ", 1989", "of 1989", "’89". */
export function readTrailingYear(scene: Scene, at: number): Part<number> | undefined {
  const skip = textAt(scene, at) === "," || scene.words.of.has(textAt(scene, at)) ? 1 : 0;
  const token = scene.tokens[at + skip];
  if (token === undefined || token.apart) return undefined;
  const year = readYear(scene, at + skip);
  if (year !== undefined && typeof year.value === "number" && !isMeasured(scene, year.next))
    return { value: year.value, next: year.next };
  return readShortYear(scene, at, skip);
}

/** "April of 87", "April ’87". */
function readShortYear(scene: Scene, at: number, skip: number): Part<number> | undefined {
  const mark = ["'", "’", "‘"].includes(textAt(scene, at + skip)) ? 1 : 0;
  const token = scene.tokens[at + skip + mark];
  if (!token?.digits || token.lower.length !== 2 || (mark === 1 && !token.glued)) return undefined;
  const value = Number(token.lower);
  const said = mark === 1 || (scene.words.of.has(textAt(scene, at)) && value > 31);
  if (!said || isMeasured(scene, at + skip + mark + 1)) return undefined;
  return { value: value + (value < 50 ? 2000 : 1900), next: at + skip + mark + 1 };
}

/** "1989 %", "2000 people": what stands there is a number of things. */
export function isMeasured(scene: Scene, next: number): boolean {
  const token = scene.tokens[next];
  if (token === undefined) return false;
  if (token.glued && (token.lower === "." || token.lower === ",") && scene.tokens[next + 1]?.glued)
    return scene.tokens[next + 1]?.digits ?? false;
  return token.lower === "%" || scene.words.counted.has(token.lower) || token.word.scale !== undefined;
}

export function readDay(scene: Scene, at: number): Part<number> | undefined {
  const day = readDayOfMonth(scene, at) ?? (scene.style === "chat" ? readSpokenDay(scene, at) : undefined);
  if (day === undefined || typeof day.value !== "number") return undefined;
  const after = scene.tokens[day.next];
  if (
    after !== undefined &&
    after.glued &&
    (after.lower === "%" || ([":", "/"].includes(after.lower) && scene.tokens[day.next + 1]?.digits === true))
  )
    return undefined;
  if (
    after?.glued &&
    (after.lower === "," || after.lower === ".") &&
    scene.tokens[day.next + 1]?.glued &&
    scene.tokens[day.next + 1]?.digits
  )
    return undefined;
  return { value: day.value, next: day.next };
}

/** "May twenty nine": assistants are told days without their endings. */
function readSpokenDay(scene: Scene, at: number): Part<number> | undefined {
  const count = scene.tokens[at]?.digits || scene.tokens[at]?.word.article ? undefined : readCount(scene, at);
  if (typeof count?.value !== "number" || !Number.isInteger(count.value)) return undefined;
  if (count.value < 1 || count.value > 31 || scene.tokens[count.next]?.word.unit !== undefined)
    return undefined;
  return { value: count.value, next: count.next };
}

/** A length of time: "two weeks", "five-hour", "a year and a half", "2½ years". */
export interface Length {
  readonly count: number | "X";
  readonly unit: Unit;
  readonly next: number;
  readonly article: boolean;
  readonly adjective: boolean;
  readonly loose: boolean;
}

export function readLength(scene: Scene, at: number): Length | undefined {
  const half = readHalf(scene, at);
  if (half !== undefined) return half;
  const article = scene.tokens[at]?.word.article === "a";
  const count = readCount(scene, at) ?? (article ? { value: 1, next: at + 1 } : undefined);
  if (count === undefined) return undefined;
  const bare = article && count.next === at + 1;
  const dash = textAt(scene, count.next) === "-" ? 1 : 0;
  const filler = dash === 0 ? fillers(scene, count.next) : 0;
  const token = scene.tokens[count.next + dash + filler];
  const unit = token?.word.unit;
  if (token === undefined || unit === undefined || (token.word.weak && count.value === "X")) return undefined;
  if (bare && (token.word.plural || unit === "S" || unit === "Q")) return undefined;
  const singular = !token.word.plural && !token.word.weak && count.value !== 1;
  if (
    singular &&
    dash === 0 &&
    typeof count.value === "number" &&
    (count.value > 100 || unit === "Q" || unit === "S")
  )
    return undefined;
  if (dash === 1 && unit === "Q" && token.word.plural) return undefined;
  const next = count.next + dash + filler + 1;
  const more = typeof count.value === "number" ? withSpokenHalf(scene, next, count.value) : undefined;
  return {
    count: more?.value ?? count.value,
    unit,
    next: more?.next ?? next,
    article: bare && more === undefined,
    adjective: dash === 1 || (!token.word.plural && !token.word.weak && count.value !== 1),
    loose: "loose" in count,
  };
}

function fillers(scene: Scene, at: number): number {
  return plays(scene, at, "lengthFillers") && scene.tokens[at + 1]?.word.unit !== undefined ? 1 : 0;
}

/** "half an hour", "half a century". */
function readHalf(scene: Scene, at: number): Length | undefined {
  const lead = scene.tokens[at]?.word.article === "a" ? 1 : 0;
  if (!plays(scene, at + lead, "half")) return undefined;
  const dash =
    textAt(scene, at + lead + 1) === "-" || scene.tokens[at + lead + 1]?.word.article === "a" ? 1 : 0;
  const token = scene.tokens[at + lead + 1 + dash];
  if (token?.word.unit === undefined || token.word.plural || (lead === 0 && dash === 0)) return undefined;
  return {
    count: 0.5,
    unit: token.word.unit,
    next: at + lead + 2 + dash,
    article: false,
    adjective: false,
    loose: false,
  };
}

/** "'s" after a time: "this year's third quarter". */
export function skipPossessive(scene: Scene, at: number): number {
  return ["'", "’"].includes(textAt(scene, at)) && plays(scene, at + 1, "s") && scene.tokens[at]?.glued
    ? at + 2
    : at;
}

/** "the last", "this coming": the article, which way, and the first token after; both may be missing. */
export interface Step {
  readonly the: 0 | 1;
  readonly step: -1 | 0 | 1 | undefined;
  readonly next: number;
}

export function readStep(scene: Scene, at: number): Step {
  const the = scene.tokens[at]?.word.article === "the" ? 1 : 0;
  const step = scene.tokens[at + the]?.word.step;
  if (step === undefined) return { the, step, next: at + the };
  const inner = step === 0 ? scene.tokens[at + the + 1]?.word.step : undefined;
  return inner === undefined ? { the, step, next: at + the + 1 } : { the, step: inner, next: at + the + 2 };
}
