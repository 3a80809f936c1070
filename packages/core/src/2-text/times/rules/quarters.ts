import { civilOf, addMonths, dayNumber } from "../calendar.js";
import { readOrdinal, readYear, type Count } from "../numbers.js";
import { skipPossessive } from "../parts.js";
import { quarterTimex } from "../resolve.js";
import { plays, textAt, type Found, type Scene, type TimeRule } from "../rule.js";
import { yearTimex } from "../timex.js";

/** "the third quarter", "third-quarter", "the fiscal 1989 first quarter", "the first half of 1990", "Q3 2019". */
export const quarter: TimeRule = {
  name: "quarter",
  read(scene, at) {
    const short = shortQuarter(scene, at);
    if (short !== undefined) return short;
    const lead = leadOf(scene, at);
    const ordinal = readLast(scene, lead.next) ?? readOrdinal(scene, lead.next);
    if (ordinal === undefined || typeof ordinal.value !== "number") return undefined;
    const fiscal = plays(scene, ordinal.next, "fiscal") ? 1 : 0;
    const dash = textAt(scene, ordinal.next) === "-" ? 1 : 0;
    // "its third-quarter loss": the adjective alone is the time.
    if (dash === 1 && lead.the && lead.next === at + 1) return undefined;
    const start = ordinal.next + fiscal + dash;
    const half = plays(scene, start, "half");
    if (scene.tokens[start]?.word.unit !== "Q" && !half) return undefined;
    if (ordinal.value < 1 || ordinal.value > (half ? 2 : 4)) return undefined;
    const tail = tailYear(scene, start + 1);
    if (half && tail === undefined && lead.year === undefined && !lead.the) return undefined;
    if (half && tail === undefined && lead.year === undefined) return undefined;
    const year = tail?.year ?? lead.year;
    return {
      next: tail?.next ?? start + 1,
      shape: "point",
      ...valueOf(scene, ordinal.value, half, year, lead.ago),
    };
  },
};

/** "the last half", "the last quarter of 2019": the second, the fourth, where a year says whose. */
function readLast(scene: Scene, at: number): Count | undefined {
  if (scene.tokens[at]?.word.rolling !== true) return undefined;
  if (plays(scene, at + 1, "half")) return { value: 2, next: at + 1 };
  const quarter = scene.tokens[at + 1]?.word;
  return quarter?.unit === "Q" && !quarter.plural && tailYear(scene, at + 2) !== undefined
    ? { value: 4, next: at + 1 }
    : undefined;
}

interface Lead {
  readonly next: number;
  readonly year: number | undefined;
  readonly the: boolean;
  readonly ago: boolean;
}

/** "the", "this year's", "the 1988", "fiscal", "the year-earlier" before the ordinal. */
function leadOf(scene: Scene, at: number): Lead {
  const the = plays(scene, at, "the") ? 1 : 0;
  let next = at + the;
  let year: number | undefined;
  let ago = false;
  const step = scene.tokens[next]?.word.step;
  if (step !== undefined && scene.tokens[next + 1]?.word.unit === "Y" && scene.reference !== undefined) {
    const possessive = skipPossessive(scene, next + 2);
    if (possessive > next + 2) [year, next] = [scene.reference.year + step, possessive];
  } else if (
    plays(scene, next, "year") &&
    textAt(scene, next + 1) === "-" &&
    plays(scene, next + 2, "yearAgo")
  ) {
    [ago, next] = [true, next + 3];
  } else {
    const number = scene.tokens[next]?.digits ? readYear(scene, next) : undefined;
    if (typeof number?.value === "number") [year, next] = [number.value, number.next];
  }
  if (plays(scene, next, "fiscal")) next += textAt(scene, next + 1) === "-" ? 2 : 1;
  const fiscalYear = scene.tokens[next]?.digits ? readYear(scene, next) : undefined;
  if (typeof fiscalYear?.value === "number" && year === undefined)
    [year, next] = [fiscalYear.value, fiscalYear.next];
  return { next, year, the: the === 1, ago };
}

function tailYear(scene: Scene, at: number): { readonly year: number; readonly next: number } | undefined {
  const dash =
    ["-", "/"].includes(textAt(scene, at)) && scene.tokens[at + 1]?.glued && scene.tokens[at]?.glued;
  const of = plays(scene, at, "of") || dash ? 1 : 0;
  const start = at + of + (plays(scene, at + of, "the") ? 1 : 0);
  const lead = plays(scene, start, "fiscal") ? 1 : 0;
  const year = scene.tokens[start + lead]?.digits ? readYear(scene, start + lead) : undefined;
  if (typeof year?.value === "number") return { year: year.value, next: year.next };
  if (start > at + 1 && scene.tokens[start]?.word.unit === "Y" && scene.reference !== undefined)
    return { year: scene.reference.year, next: start + 1 };
  const step = scene.tokens[start]?.word.step;
  if (
    of === 1 &&
    step !== undefined &&
    scene.tokens[start + 1]?.word.unit === "Y" &&
    scene.reference !== undefined
  )
    return { year: scene.reference.year + step, next: start + 2 };
  return undefined;
}

function shortQuarter(scene: Scene, at: number): Found | undefined {
  const before = scene.tokens[at]?.digits ? readYear(scene, at) : undefined;
  const dash = before !== undefined && textAt(scene, before.next) === "-" ? 1 : 0;
  const start = before === undefined ? at : before.next + dash;
  const letter = scene.tokens[start];
  const digit = scene.tokens[start + 1];
  if (
    letter === undefined ||
    !(plays(scene, start, "q") || plays(scene, start, "h")) ||
    !digit?.digits ||
    !digit.glued
  )
    return undefined;
  const number = Number(digit.lower);
  const half = plays(scene, start, "h");
  if (digit.lower.length !== 1 || number < 1 || number > (half ? 2 : 4) || (half && !letter.capital))
    return undefined;
  const tail = before === undefined ? tailYear(scene, start + 2) : undefined;
  if (half && before === undefined && tail === undefined) return undefined;
  const year = typeof before?.value === "number" ? before.value : tail?.year;
  return { next: tail?.next ?? start + 2, shape: "point", ...valueOf(scene, number, half, year, false) };
}

/** A quarter without a year is the last one that has begun. */
function valueOf(
  scene: Scene,
  number: number,
  half: boolean,
  year: number | undefined,
  ago: boolean,
): { timex: string; resolved?: boolean } {
  const mark = half ? "H" : "Q";
  if (year !== undefined) return { timex: `${yearTimex(year)}-${mark}${number}` };
  const { reference } = scene;
  if (reference === undefined) return { timex: `XXXX-${mark}${number}` };
  const begins = (number - 1) * (half ? 6 : 3) + 1;
  const own = begins <= (reference.month ?? 12) ? reference.year : reference.year - 1;
  return { timex: `${yearTimex(ago ? own - 1 : own)}-${mark}${number}`, resolved: true };
}

/** "the quarter", "the latest period", "the year-earlier quarter", "last year's quarter": the quarter told last. */
export const toldQuarter: TimeRule = {
  name: "told-quarter",
  read(scene, at) {
    const the = plays(scene, at, "the") ? 1 : 0;
    let next = at + the;
    let ago = 0;
    let latest = false;
    const year = the === 1 && scene.tokens[next]?.digits ? readYear(scene, next) : undefined;
    if (typeof year?.value === "number" && isPeriod(scene, year.next))
      return { next: year.next + 1, shape: "point", timex: yearTimex(year.value) };
    if (plays(scene, next, "comparable")) next++;
    if (plays(scene, next, "year") && textAt(scene, next + 1) === "-" && plays(scene, next + 2, "yearAgo"))
      [ago, next] = [1, next + 3];
    else if (plays(scene, next, "latest")) [latest, next] = [true, next + 1];
    else if (the === 0) return undefined;
    const token = scene.tokens[next];
    const period = scene.words.periods.has(token?.lower ?? "") && next > at + the;
    const isQuarter = token?.word.unit === "Q" && !token.word.plural;
    if (!period && !isQuarter) return ago === 1 ? { next, shape: "point", ...yearAgo(scene) } : undefined;
    return {
      next: next + 1,
      shape: "point",
      ...lastQuarter(latest ? { ...scene, quarter: undefined } : scene, ago),
    };
  },
};

function isPeriod(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  return (
    token !== undefined &&
    (scene.words.periods.has(token.lower) || (token.word.unit === "Q" && !token.word.plural))
  );
}

/** "year-end", "year's end". */
export const yearEnd: TimeRule = {
  name: "year-end",
  read(scene, at) {
    if (!plays(scene, at, "year")) return undefined;
    const dash = textAt(scene, at + 1) === "-" ? at + 2 : skipPossessive(scene, at + 1);
    if (!plays(scene, dash, "end")) return undefined;
    const year = scene.reference === undefined ? "XXXX" : yearTimex(scene.reference.year);
    return {
      next: dash + 1,
      timex: year,
      shape: "point",
      modifier: "END",
      resolved: scene.reference !== undefined,
    };
  },
};

function lastQuarter(scene: Scene, yearsAgo: number): { timex: string; resolved: boolean } {
  const told = /^(?<year>\d{4})-Q(?<quarter>\d)$/u.exec(scene.quarter?.timex ?? "")?.groups;
  const { reference } = scene;
  if (told !== undefined)
    return { timex: `${yearTimex(Number(told["year"]) - yearsAgo)}-Q${told["quarter"]}`, resolved: true };
  if (reference?.month === undefined) return { timex: "XXXX-QX", resolved: false };
  const { year, month } = civilOf(addMonths(dayNumber(reference.year, reference.month), -3));
  return { timex: quarterTimex(year - yearsAgo, month), resolved: true };
}

/** "a year earlier" in results news is the same quarter a year before, else the year before. */
export function yearAgo(scene: Scene): { timex: string; resolved: boolean } {
  if (scene.quarter !== undefined) return lastQuarter(scene, 1);
  if (scene.reference === undefined) return { timex: "XXXX", resolved: false };
  return { timex: yearTimex(scene.reference.year - 1), resolved: true };
}
