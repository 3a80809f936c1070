import {
  addMonths,
  civilOf,
  dayNumber,
  daysInMonth,
  isRealDay,
  mondayOf,
  weekdayOf,
  weekStart,
} from "../calendar.js";
import { readCount, readDayOfMonth, readOrdinal } from "../numbers.js";
import { readMonthName, readTrailingYear, readWeekdayName } from "../parts.js";
import { bareMonth, bareMonthDay } from "../resolve.js";
import { reads, textAt, type Found, type Scene, type TimeRule } from "../rule.js";
import { dayTimex, monthTimex, yearTimex } from "../timex.js";

/** "Sunday 31", "tuesday the eleventh", "friday the 26th": the next such day of the next months. */
export const numberedWeekday: TimeRule = {
  name: "numbered-weekday",
  read(scene, at) {
    const weekday = readWeekdayName(scene, at);
    const day = scene.reference?.day;
    if (weekday === undefined || day === undefined) return undefined;
    const the = textAt(scene, weekday.next) === "the" ? 1 : 0;
    const number = readDayOfMonth(scene, weekday.next + the);
    if (number === undefined || typeof number.value !== "number") return undefined;
    const after = scene.tokens[number.next];
    if (
      after?.glued &&
      [":", "-", "/", "am", "pm", "a", "p", "."].includes(after.lower) &&
      scene.tokens[number.next + 1]?.glued
    )
      return undefined;
    if (["am", "pm", "oclock", "-", "to", "o", "a", "p"].includes(after?.lower ?? "")) return undefined;
    for (let months = 0; months < 24; months++) {
      const { year, month } = civilOf(addMonths(dayNumber(civilOf(day).year, civilOf(day).month), months));
      if (!isRealDay(year, month, number.value)) continue;
      const found = dayNumber(year, month, number.value);
      if (weekdayOf(found) === weekday.value)
        return { next: number.next, timex: dayTimex(found), shape: "point", resolved: true };
    }
    return undefined;
  },
};

/** "next week Wednesday", "Tuesday of next week", "on monday of the following week". */
export const weekdayOfWeek: TimeRule = {
  name: "weekday-of-week",
  read(scene, at) {
    const week = readWeek(scene, at);
    if (week !== undefined) {
      const link = ["on", "-", ","].includes(textAt(scene, week.next)) ? 1 : 0;
      const weekday = readWeekdayName(scene, week.next + link);
      return weekday === undefined ? undefined : dayIn(week.monday, weekday.value, weekday.next);
    }
    const lead = textAt(scene, at) === "on" ? 1 : 0;
    const weekday = readWeekdayName(scene, at + lead);
    if (weekday === undefined) return undefined;
    const of = textAt(scene, weekday.next) === "of" ? 1 : 0;
    const after = readWeek(scene, weekday.next + of);
    return after === undefined || (lead === 1 && of === 0)
      ? undefined
      : dayIn(after.monday, weekday.value, after.next);
  },
};

function dayIn(monday: number, weekday: number, next: number): Found {
  return { next, timex: dayTimex(monday + weekday - 1), shape: "point", resolved: true };
}

function readWeek(scene: Scene, at: number): { readonly monday: number; readonly next: number } | undefined {
  const the = textAt(scene, at) === "the" ? 1 : 0;
  const step = scene.tokens[at + the]?.word.step;
  const day = scene.reference?.day;
  if (step === undefined || day === undefined || textAt(scene, at + the + 1) !== "week") return undefined;
  return { monday: mondayOf(day) + step * 7, next: at + the + 2 };
}

/** "the first week of 2015", "the third month of next year", "last 3 weeks of this year", "the 15th day of June". */
export const partOfPeriod: TimeRule = {
  name: "part-of-period",
  read(scene, at) {
    const the = textAt(scene, at) === "the" ? 1 : 0;
    const last = textAt(scene, at + the) === "last";
    const ordinal = last ? { value: -1, next: at + the + 1 } : readOrdinal(scene, at + the);
    if (ordinal === undefined || typeof ordinal.value !== "number") return undefined;
    const count = readCount(scene, ordinal.next);
    const unit = scene.tokens[count?.next ?? ordinal.next]?.word.unit;
    const of = (count?.next ?? ordinal.next) + 1;
    if (textAt(scene, of) !== "of" || (unit !== "D" && unit !== "W" && unit !== "M")) return undefined;
    const period = readPeriod(scene, of + 1);
    if (period === undefined) return undefined;
    const length = typeof count?.value === "number" ? count.value : 1;
    const stretch = stretchIn(period, unit, ordinal.value, length);
    if (stretch === undefined) return undefined;
    if (unit === "D" && length === 1)
      return { next: period.next, timex: dayTimex(stretch.start), shape: "point", resolved: true };
    const [start, end] = [dayTimex(stretch.start), dayTimex(stretch.end)];
    return { next: period.next, timex: `${start}/${end}`, start, end, shape: "point", resolved: true };
  },
};

interface Period {
  readonly year: number;
  readonly month: number | undefined;
  readonly next: number;
}

function readPeriod(scene: Scene, at: number): Period | undefined {
  const { reference } = scene;
  const month = readMonthName(scene, at);
  if (month !== undefined) {
    const year = readTrailingYear(scene, month.next);
    const own = year?.value ?? Number(bareMonth(scene, month.value, at, month.next).timex.slice(0, 4));
    return Number.isNaN(own) ? undefined : { year: own, month: month.value, next: year?.next ?? month.next };
  }
  const year = readTrailingYear(scene, at);
  if (year !== undefined) return { year: year.value, month: undefined, next: year.next };
  const the = textAt(scene, at) === "the" ? 1 : 0;
  const step = scene.tokens[at + (the === 1 ? 0 : 0)]?.word.step ?? (the === 1 ? 0 : undefined);
  const unit = scene.tokens[at + 1]?.word.unit;
  if (step === undefined || reference === undefined) return undefined;
  if (unit === "Y") return { year: reference.year + step, month: undefined, next: at + 2 };
  if (unit !== "M" || reference.month === undefined) return undefined;
  const moved = civilOf(addMonths(dayNumber(reference.year, reference.month), step));
  return { year: moved.year, month: moved.month, next: at + 2 };
}

function stretchIn(
  period: Period,
  unit: "D" | "W" | "M",
  ordinal: number,
  count: number,
): { start: number; end: number } | undefined {
  const first = dayNumber(period.year, period.month ?? 1);
  const last = dayNumber(period.year, period.month ?? 12, daysInMonth(period.year, period.month ?? 12));
  if (unit === "M") {
    const month = ordinal < 0 ? 13 - count : ordinal;
    return period.month !== undefined || month > 12
      ? undefined
      : { start: dayNumber(period.year, month), end: dayNumber(period.year, month + count) };
  }
  if (unit === "D") {
    const start = ordinal < 0 ? last - count + 1 : first + ordinal - 1;
    return start > last ? undefined : { start, end: start + count };
  }
  const firstWeek = period.month === undefined ? weekStart(period.year, 1) : mondayOf(first + 3);
  const lastWeek = mondayOf(last - (period.month === undefined ? 0 : 0));
  const start =
    ordinal < 0
      ? lastWeek - (count - 1) * 7 - (count > 1 ? 7 : 0)
      : period.month === undefined && count > 1
        ? firstWeek + 7 * (first > firstWeek ? 1 : 0)
        : firstWeek + (ordinal - 1) * 7;
  return { start, end: start + count * 7 };
}

/** "November 19-20", "9 to 12 of June", "april 9th through 17th", "from the twenty-seventh to the third of april". */
export const daysOfMonth: TimeRule = {
  name: "days-of-month",
  read(scene, at) {
    const { phrases } = scene.words;
    const lead = phrases.from.has(textAt(scene, at)) || phrases.between.has(textAt(scene, at)) ? 1 : 0;
    const between = phrases.between.has(textAt(scene, at));
    const month = readMonthName(scene, at + lead);
    const one = readDayAfterThe(scene, month?.next ?? at + lead);
    if (one === undefined || !(between ? phrases.and : phrases.to).has(textAt(scene, one.next)))
      return undefined;
    const two = readDayAfterThe(scene, one.next + 1);
    if (two === undefined) return undefined;
    const after =
      month === undefined
        ? readMonthName(scene, two.next + (textAt(scene, two.next) === "of" ? 1 : 0))
        : undefined;
    const value = month?.value ?? after?.value;
    const next = after?.next ?? two.next;
    const colon = scene.tokens[next];
    if (
      value === undefined ||
      (colon?.glued && [":", "/"].includes(colon.lower) && scene.tokens[next + 1]?.digits)
    )
      return undefined;
    return daysFound(scene, value, one.value, two.value, at, next);
  },
};

function daysFound(
  scene: Scene,
  month: number,
  one: number,
  two: number,
  at: number,
  next: number,
): Found | undefined {
  const year = readTrailingYear(scene, next);
  const first =
    year === undefined
      ? bareMonthDay(scene, month, one, at, next)?.timex
      : `${yearTimex(year.value)}-${monthTimex(0, month).slice(5)}-${String(one).padStart(2, "0")}`;
  if (first === undefined || first.startsWith("X")) return undefined;
  const base = dayNumber(Number(first.slice(0, 4)), month);
  const end = addMonths(base, two < one ? 1 : 0) + two - 1;
  return {
    next: year?.next ?? next,
    timex: `${first}/${dayTimex(end)}`,
    start: first,
    end: dayTimex(end),
    shape: "point",
    resolved: true,
  };
}

function readDayAfterThe(
  scene: Scene,
  at: number,
): { readonly value: number; readonly next: number } | undefined {
  const day = readDayOfMonth(scene, at + (textAt(scene, at) === "the" ? 1 : 0));
  return day === undefined || typeof day.value !== "number"
    ? undefined
    : { value: day.value, next: day.next };
}

/** "end of month", "EOY", "end of the year" without a step. */
export const endOfUnit: TimeRule = {
  name: "end-of-unit",
  read(scene, at) {
    if (!reads(scene, at, ["end", "of"])) return undefined;
    const the = textAt(scene, at + 2) === "the" ? 1 : 0;
    const unit = textAt(scene, at + 2 + the);
    const { reference } = scene;
    if (reference?.month === undefined || (unit !== "month" && unit !== "year")) return undefined;
    const timex = unit === "year" ? yearTimex(reference.year) : monthTimex(reference.year, reference.month);
    return { next: at + 3 + the, timex, shape: "point", modifier: "END", resolved: true };
  },
};

export const weekRules: readonly TimeRule[] = [
  numberedWeekday,
  weekdayOfWeek,
  partOfPeriod,
  daysOfMonth,
  endOfUnit,
];
