import { addMonths, civilOf, dayNumber, type DayNumber } from "../calendar.js";
import { readCount } from "../numbers.js";
import { readLength, readMonthName } from "../parts.js";
import { plays, textAt, today, type Found, type Scene, type TimeRule } from "../rule.js";
import { compoundTimex, moveByParts, readCompound } from "../rules/compound.js";
import { awayFrom, isVerb } from "../rules/periods.js";
import { dayTimex, durationTimex, instant, monthTimex, type Unit } from "../timex.js";

/** "next 3 days", "2 upcoming months", "last 2 quarters": coming days begin tomorrow, quarters are whole. */
export const steppedCount: TimeRule = {
  name: "stepped-count",
  read(scene, at) {
    const the = plays(scene, at, "the") ? 1 : 0;
    const before = scene.tokens[at + the]?.word.step;
    const count = readCount(scene, at + the + (before === undefined ? 0 : 1));
    const step = before ?? scene.tokens[count?.next ?? -1]?.word.step;
    const next = (count?.next ?? 0) + (before === undefined ? 1 : 0);
    const unit = scene.tokens[next]?.word.unit;
    const day = today(scene);
    if (
      typeof count?.value !== "number" ||
      step === undefined ||
      step === 0 ||
      unit === undefined ||
      day === undefined
    )
      return undefined;
    if (before !== undefined && isVerb(scene, at + the)) return undefined;
    if (before === undefined && count.value > 1 && !scene.tokens[next]?.word.plural) return undefined;
    const long = before === undefined ? undefined : stretchOfParts(scene, day, step, at + the + 1);
    if (long !== undefined) return long;
    const stretch = stretchOf(scene, day, step, count.value, unit);
    return stretch === undefined
      ? undefined
      : {
          next: next + 1,
          timex: durationTimex(count.value, unit),
          shape: "duration",
          resolved: true,
          ...stretch,
        };
  },
};

/** "last 3 months and 2 weeks and 2 days". */
function stretchOfParts(scene: Scene, day: DayNumber, step: number, at: number): Found | undefined {
  const compound = readCompound(scene, at);
  if (compound === undefined || scene.tokens[compound.next]?.word.ago !== undefined) return undefined;
  const far = moveByParts(day, compound.parts, step);
  if (far === undefined) return undefined;
  const [start, end] = step < 0 ? [dayTimex(far), dayTimex(day)] : [dayTimex(day), dayTimex(far)];
  return {
    next: compound.next,
    timex: compoundTimex(compound.parts),
    shape: "duration",
    start,
    end,
    resolved: true,
  };
}

function stretchOf(
  scene: Scene,
  day: DayNumber,
  step: number,
  count: number,
  unit: Unit,
): { start: string; end: string } | undefined {
  if (unit === "Q" || unit === "E") {
    const { year, month } = civilOf(day);
    const months = unit === "Q" ? 3 : 120;
    const own = unit === "Q" ? dayNumber(year, month - ((month - 1) % 3)) : dayNumber(year - (year % 10));
    const near = step < 0 ? own : addMonths(own, months);
    const far = addMonths(near, step * count * months);
    return step < 0
      ? { start: dayTimex(far), end: dayTimex(near) }
      : { start: dayTimex(near), end: dayTimex(far) };
  }
  const seconds = scene.reference?.seconds ?? 0;
  const clock = unit === "S" || unit === "MIN" || unit === "H";
  const from = step > 0 && !clock ? day + 1 : day;
  const far = awayFrom(from, count * step, unit, seconds);
  const near = clock ? instant(day, seconds) : dayTimex(from);
  if (far === undefined) return undefined;
  return step < 0 ? { start: far, end: near } : { start: near, end: far };
}

/** "Dec-2018", "12-2015", "2015-3", "2017 april", "Dec/2018". */
export const monthAndYear: TimeRule = {
  name: "month-and-year",
  read(scene, at) {
    const [one, mark, two] = scene.tokens.slice(at, at + 3);
    if (one === undefined || mark === undefined) return undefined;
    if (one.digits && one.lower.length === 4 && mark.word.month !== undefined && Number(one.lower) > 1800) {
      const month = readMonthName(scene, at + 1);
      return month === undefined
        ? undefined
        : { next: month.next, timex: monthTimex(Number(one.lower), month.value), shape: "point" };
    }
    if (
      two === undefined ||
      !["-", "/", ","].includes(mark.lower) ||
      (scene.tokens[at + 3]?.glued &&
        ["-", "/"].includes(textAt(scene, at + 3)) &&
        scene.tokens[at + 4]?.digits)
    )
      return undefined;
    if (mark.lower !== "," && (!mark.glued || !two.glued)) return undefined;
    if (one.glued && ["-", "/", "+"].includes(textAt(scene, at - 1))) return undefined;
    const [year, month] =
      two.lower.length === 4
        ? [Number(two.lower), one.word.month ?? Number(one.lower)]
        : [Number(one.lower), Number(two.lower)];
    const long = two.lower.length === 4 ? two : one;
    if (!long.digits || long.lower.length !== 4 || year < 1900 || year > 2199 || !(month >= 1 && month <= 12))
      return undefined;
    if (mark.lower === "," && one.word.month === undefined) return undefined;
    return { next: at + 3, timex: monthTimex(year, month), shape: "point" };
  },
};

/** "10D", "2W", "2h", "3 min". */
export const shortLength: TimeRule = {
  name: "short-length",
  read(scene, at) {
    const found = readShortLength(scene, at);
    return found === undefined
      ? undefined
      : { next: found.next, timex: durationTimex(found.count, found.unit), shape: "duration" };
  },
};

export function readShortLength(
  scene: Scene,
  at: number,
):
  | { readonly count: number; readonly unit: Unit; readonly next: number; readonly adjective: false }
  | undefined {
  const [count, letter] = scene.tokens.slice(at, at + 2);
  if (!count?.digits || count.glued || letter?.glued !== true || count.lower.length > 4) return undefined;
  const unit = scene.words.phrases.shortUnits.get(letter.lower);
  if (unit === undefined || (unit !== "H" && !letter.capital)) return undefined;
  return { count: Number(count.lower), unit, next: at + 2, adjective: false };
}

/** "3.5 years": the figure as it was written. */
export const decimalYears: TimeRule = {
  name: "decimal-years",
  read(scene, at) {
    const length = readLength(scene, at);
    if (length?.unit !== "Y" || typeof length.count !== "number" || Number.isInteger(length.count))
      return undefined;
    return { next: length.next, timex: `P${length.count}Y`, shape: "duration" };
  },
};

/** "a few minutes", "some days": three, as assistants count; "another day". */
export const fewLength: TimeRule = {
  name: "few-length",
  read(scene, at) {
    if (plays(scene, at, "another")) {
      const unit = scene.tokens[at + 1]?.word.unit;
      return unit === undefined || unit === "S"
        ? undefined
        : { next: at + 2, timex: durationTimex(1, unit), shape: "duration" };
    }
    const length = readLength(scene, at);
    if (length?.count !== "X") return undefined;
    return { next: length.next, timex: durationTimex(3, length.unit), shape: "duration" };
  },
};

/** "everyday", "once a week", "any weekend", "every evening", "every weekend". */
export const often: TimeRule = {
  name: "often",
  read(scene, at) {
    const dashed =
      textAt(scene, at + 1) === "-"
        ? scene.words.phrases.oftenWords.get(textAt(scene, at) + textAt(scene, at + 2))
        : undefined;
    if (dashed !== undefined) return { next: at + 3, timex: dashed, shape: "set" };
    const timex = scene.words.phrases.oftenWords.get(textAt(scene, at));
    if (timex !== undefined) return { next: at + 1, timex, shape: "set" };
    if (plays(scene, at, "once") && plays(scene, at + 1, "a")) {
      const unit = scene.tokens[at + 2]?.word.unit;
      return unit === undefined ? undefined : { next: at + 3, timex: durationTimex(1, unit), shape: "set" };
    }
    const after = scene.tokens[at + 1];
    if (plays(scene, at, "any") && after?.word.unit === "WE")
      return { next: at + 2, timex: "P1WE", shape: "set" };
    if (scene.tokens[at]?.word.unit === "WE" && scene.tokens[at]?.word.plural)
      return { next: at + 1, timex: "P1WE", shape: "set" };
    if (!scene.tokens[at]?.word.each) return undefined;
    if (after?.word.unit === "WE" && !after.word.plural)
      return { next: at + 2, timex: "XXXX-WXX-WE", shape: "set" };
    if (plays(scene, at + 1, "weekday")) return { next: at + 2, timex: "P1WD", shape: "set" };
    return after?.word.part === undefined
      ? undefined
      : { next: at + 2, timex: `T${after.word.part}`, shape: "set" };
  },
};

export const lengthRules: readonly TimeRule[] = [
  decimalYears,
  steppedCount,
  monthAndYear,
  shortLength,
  fewLength,
  often,
];
