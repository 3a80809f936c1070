import { endOfUnit } from "./end-rules.js";
import { partOfPeriod } from "./period-rules.js";
import { addMonths, civilOf, dayNumber, isRealDay, mondayOf, weekdayOf } from "../calendar.js";
import { readDayOfMonth } from "../numbers.js";
import { readMonthName, readTrailingYear, readWeekdayName } from "../parts.js";
import { bareMonthDay } from "../resolve.js";
import { dayOf } from "../rules/dated.js";
import { calendarDate } from "../rules/dates.js";
import { numericDate } from "../rules/numeric-dates.js";
import { shortDate } from "./rules.js";
import { plays, textAt, type Found, type Scene, type TimeRule } from "../rule.js";
import { dayTimex, monthTimex, yearTimex } from "../timex.js";

/** "Sunday 31", "tuesday the eleventh", "friday the 26th": the next such day of the next months. */
export const numberedWeekday: TimeRule = {
  name: "numbered-weekday",
  read(scene, at) {
    const weekday = readWeekdayName(scene, at);
    const day = scene.reference?.day;
    if (weekday === undefined || day === undefined) return undefined;
    const the = plays(scene, weekday.next, "the") ? 1 : 0;
    const number = readDayOfMonth(scene, weekday.next + the);
    if (number === undefined || typeof number.value !== "number") return undefined;
    const after = scene.tokens[number.next];
    if (
      after?.glued &&
      ([":", "-", "/", "."].includes(after.lower) || isHourWord(scene, number.next)) &&
      scene.tokens[number.next + 1]?.glued
    )
      return undefined;
    if (after?.lower === "-" || plays(scene, number.next, "to") || isHourWord(scene, number.next))
      return undefined;
    if (after?.word.unit !== undefined) return undefined;
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

/** "am", "o'clock": what makes a number an hour. */
function isHourWord(scene: Scene, at: number): boolean {
  return (["am", "pm", "shortAm", "shortPm", "oclock", "o"] as const).some((role) => plays(scene, at, role));
}

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
    const lead = plays(scene, at, "on") ? 1 : 0;
    const weekday = readWeekdayName(scene, at + lead);
    if (weekday === undefined) return undefined;
    const part = scene.tokens[weekday.next]?.word.part;
    const end = weekday.next + (part === undefined ? 0 : 1);
    const of = plays(scene, end, "of") ? 1 : 0;
    const after = readWeek(scene, end + of);
    if (after === undefined || (lead === 1 && of === 0)) return undefined;
    const found = dayIn(after.monday, weekday.value, after.next);
    return part === undefined ? found : { ...found, timex: `${found.timex}T${part}` };
  },
};

function dayIn(monday: number, weekday: number, next: number): Found {
  return { next, timex: dayTimex(monday + weekday - 1), shape: "point", resolved: true };
}

function readWeek(scene: Scene, at: number): { readonly monday: number; readonly next: number } | undefined {
  const the = plays(scene, at, "the") ? 1 : 0;
  const step = scene.tokens[at + the]?.word.step;
  const day = scene.reference?.day;
  if (step === undefined || day === undefined || !plays(scene, at + the + 1, "week")) return undefined;
  return { monday: mondayOf(day) + step * 7, next: at + the + 2 };
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
        ? readMonthName(scene, two.next + (plays(scene, two.next, "of") ? 1 : 0))
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
  const day = readDayOfMonth(scene, at + (plays(scene, at, "the") ? 1 : 0));
  return day === undefined || typeof day.value !== "number"
    ? undefined
    : { value: day.value, next: day.next };
}

/** "Friday 7/6", "this friday (jun-15)": the numbers say which. */
export const weekdayWithDate: TimeRule = {
  name: "weekday-with-date",
  read(scene, at) {
    const step = scene.tokens[at]?.word.step === undefined ? 0 : 1;
    const weekday = readWeekdayName(scene, at + step);
    if (weekday === undefined) return undefined;
    const open = ["(", "-", ","].includes(textAt(scene, weekday.next)) ? 1 : 0;
    const start = weekday.next + open;
    const date =
      shortDate.read(scene, start) ??
      numericDate.read(scene, start) ??
      dashedDate(scene, start, weekday.value);
    if (date === undefined || date.timex === "") return undefined;
    if (textAt(scene, weekday.next) !== "(") return date;
    return textAt(scene, date.next) === ")" ? { ...date, next: date.next + 1 } : undefined;
  },
};

/** "Friday 7-6": a month and a day only where the calendar has that weekday then, else two hours. */
function dashedDate(scene: Scene, at: number, weekday: number): Found | undefined {
  const [month, mark, day, after] = scene.tokens.slice(at, at + 4);
  const year = scene.reference?.year;
  const named = month?.word.month;
  if (
    named !== undefined &&
    mark?.lower === "-" &&
    day?.digits &&
    year !== undefined &&
    isRealDay(year, named, Number(day.lower))
  )
    return {
      next: at + 3,
      timex: dayTimex(dayNumber(year, named, Number(day.lower))),
      shape: "point",
      resolved: true,
    };
  if (!month?.digits || mark?.lower !== "-" || !mark.glued || !day?.digits || year === undefined)
    return undefined;
  if (after?.glued && /^[-/:\p{L}\p{Nd}]/u.test(after.lower)) return undefined;
  if (!isRealDay(year, Number(month.lower), Number(day.lower))) return undefined;
  const found = dayNumber(year, Number(month.lower), Number(day.lower));
  return weekdayOf(found) === weekday
    ? { next: at + 3, timex: dayTimex(found), shape: "point", resolved: true }
    : undefined;
}

/** "w/c Feb 4", "the week beginning February 4". */
export const weekFrom: TimeRule = {
  name: "week-from",
  read(scene, at) {
    const the = plays(scene, at, "the") ? 1 : 0;
    const short = plays(scene, at, "w") && textAt(scene, at + 1) === "/" && plays(scene, at + 2, "c") ? 3 : 0;
    const begins = plays(scene, at + the + 1, "beginning");
    const long =
      plays(scene, at + the, "week") && begins ? the + 2 + (plays(scene, at + the + 2, "on") ? 1 : 0) : 0;
    if (short + long === 0) return undefined;
    const date = calendarDate.read(scene, at + short + long);
    const day = date === undefined ? undefined : dayOf(date.timex);
    if (date === undefined || day === undefined) return undefined;
    const [start, end] = [dayTimex(mondayOf(day)), dayTimex(mondayOf(day) + 7)];
    return { next: date.next, timex: `${start}/${end}`, start, end, shape: "point", resolved: true };
  },
};

export const weekRules: readonly TimeRule[] = [
  weekdayWithDate,
  weekFrom,
  numberedWeekday,
  weekdayOfWeek,
  partOfPeriod,
  daysOfMonth,
  endOfUnit,
];
