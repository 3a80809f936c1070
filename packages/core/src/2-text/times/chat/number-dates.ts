import { dayNumber, isRealDay } from "../calendar.js";
import { readOrdinal } from "../numbers.js";
import { readMonthName } from "../parts.js";
import { bareMonthDay, unitAway } from "../resolve.js";
import { textAt, type Found, type Scene, type TimeRule } from "../rule.js";
import { calendarDate } from "../rules/dates.js";
import { dayTimex, monthTimex, pad } from "../timex.js";

/** A date of digits as one end of "10/1-11/7" or "10-1-2018-10-7-2018". */
interface DateEnd {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number | undefined;
  readonly next: number;
}

/** "10/1-11/7", "5/1-5/7, 2020", "10-1-2018-10-7-2018", "Dec/2018-May/2019": two dates without a space. */
export const gluedDates: TimeRule = {
  name: "glued-dates",
  read(scene, at) {
    const { phrases } = scene.words;
    const lead = phrases.from.has(textAt(scene, at)) || phrases.between.has(textAt(scene, at)) ? 1 : 0;
    if (scene.tokens[at + lead]?.glued && lead === 0) return undefined;
    const one = readEnd(scene, at + lead);
    if (one === undefined || textAt(scene, one.next) !== "-" || !scene.tokens[one.next]?.glued)
      return undefined;
    const two = readEnd(scene, one.next + 1);
    const after = scene.tokens[two?.next ?? -1];
    if (two === undefined || (after?.glued && /^[-/\p{Nd}\p{L}]/u.test(after.lower))) return undefined;
    return rangeOfEnds(scene, one, withYear(scene, two), at);
  },
};

function readEnd(scene: Scene, at: number): DateEnd | undefined {
  const [one, mark, two, again, year] = scene.tokens.slice(at, at + 5);
  if (one === undefined || mark === undefined || !mark.glued || !two?.glued || !two.digits) return undefined;
  if (mark.lower !== "/" && mark.lower !== "-") return undefined;
  if (one.word.month !== undefined && two.lower.length === 4)
    return { year: Number(two.lower), month: one.word.month, day: undefined, next: at + 3 };
  const [month, day] = [Number(one.lower), Number(two.lower)];
  if (!one.digits || !isRealDay(2000, month, day)) return undefined;
  if (again?.lower === mark.lower && again.glued && year?.glued && year.digits && year.lower.length === 4)
    return { year: Number(year.lower), month, day, next: at + 5 };
  return mark.lower === "/" ? { year: undefined, month, day, next: at + 3 } : undefined;
}

/** "5/1-5/7, 2020": the year of both. */
function withYear(scene: Scene, end: DateEnd): DateEnd {
  const year = scene.tokens[end.next + 1];
  if (end.year !== undefined || textAt(scene, end.next) !== "," || !year?.digits || year.lower.length !== 4)
    return end;
  return { ...end, year: Number(year.lower), next: end.next + 2 };
}

function rangeOfEnds(scene: Scene, one: DateEnd, two: DateEnd, at: number): Found | undefined {
  const own = two.year ?? scene.reference?.year;
  const year = one.year ?? own;
  if (own === undefined || year === undefined) return undefined;
  const start = endTimex(one, year);
  const end = endTimex(two, two.year === undefined && two.month < one.month ? own + 1 : own);
  if (start === undefined || end === undefined || start >= end) return undefined;
  return {
    next: two.next,
    timex: `${start}/${end}`,
    start,
    end,
    shape: "point",
    resolved: two.year === undefined && at >= 0,
  };
}

function endTimex(end: DateEnd, year: number): string | undefined {
  return isRealDay(year, end.month, end.day ?? 1)
    ? dayTimex(dayNumber(year, end.month, end.day ?? 1))
    : undefined;
}

/** "this 5/12", "next 6th of April": the one of this year, or the coming one. */
export const steppedDate: TimeRule = {
  name: "stepped-date",
  read(scene, at) {
    const step = scene.tokens[at]?.word.step;
    const { reference } = scene;
    if (step === undefined || reference?.day === undefined) return undefined;
    const end = readEnd(scene, at + 1);
    const said = end?.year === undefined ? undefined : end;
    const date = end === undefined ? calendarDate.read(scene, at + 1) : undefined;
    const next = end?.next ?? date?.next;
    const match = /^\d{4}-(?<month>\d{2})-(?<day>\d{2})$/u.exec(date?.timex ?? "")?.groups;
    const month = end?.month ?? Number(match?.["month"]);
    const day = end?.day ?? Number(match?.["day"]);
    if (next === undefined || said !== undefined || date?.resolved === false) return undefined;
    const inYear = (year: number): number => dayNumber(year, month, day);
    const years = [reference.year - 1, reference.year, reference.year + 1].filter((year) =>
      isRealDay(year, month, day),
    );
    const found =
      step === 0
        ? years.map(inYear).find((one) => one >= dayNumber(reference.year))
        : step > 0
          ? years.map(inYear).find((one) => one > (reference.day ?? 0))
          : years.map(inYear).findLast((one) => one < (reference.day ?? 0));
    return found === undefined ? undefined : { next, timex: dayTimex(found), shape: "point", resolved: true };
  },
};

/** "2016 10 16": a date with spaces. */
export const spacedDate: TimeRule = {
  name: "spaced-date",
  read(scene, at) {
    const parts = scene.tokens.slice(at, at + 3);
    const [year, month, day] = parts;
    if (parts.some((part) => !part.digits || part.glued) || scene.tokens[at + 3]?.glued === true) {
      if (parts.some((part) => !part.digits || part.glued) || !/^[.,;:!?]$/u.test(textAt(scene, at + 3)))
        return undefined;
    }
    if (year?.lower.length !== 4 || month?.lower.length !== 2 || day?.lower.length !== 2) return undefined;
    const numbers = [year, month, day].map((part) => Number(part.lower)) as [number, number, number];
    return numbers[0] > 1800 && numbers[0] < 2200 && isRealDay(...numbers)
      ? { next: at + 3, timex: dayTimex(dayNumber(...numbers)), shape: "point" }
      : undefined;
  },
};

/** "due on 5.12": a full stop for a stroke, only behind "on". */
export const dottedDate: TimeRule = {
  name: "dotted-date",
  read(scene, at) {
    const [month, stop, day, after] = scene.tokens.slice(at, at + 4);
    if (!month?.digits || stop?.lower !== "." || !stop.glued || !day?.digits || !day.glued) return undefined;
    if (!scene.words.phrases.dayLeads.has(textAt(scene, at - 1)) || day.lower.length !== 2) return undefined;
    if (after !== undefined && (after.glued || after.word.unit !== undefined || after.lower === "%"))
      return undefined;
    const found = isRealDay(2000, Number(month.lower), Number(day.lower))
      ? bareMonthDay(scene, Number(month.lower), Number(day.lower), at, at + 3)
      : undefined;
    return found === undefined ? undefined : { next: at + 3, shape: "point", ...found };
  },
};

/** "from 4-23 in next month", "the 21st this month", "19th of every month". */
export const dayOfSteppedMonth: TimeRule = {
  name: "day-of-stepped-month",
  read(scene, at) {
    const { words } = scene;
    const lead = words.phrases.from.has(textAt(scene, at)) ? 1 : 0;
    const one = readNumber(scene, at + lead);
    if (one === undefined || readMonthName(scene, one.next) !== undefined) return undefined;
    const two = words.phrases.to.has(textAt(scene, one.next)) ? readNumber(scene, one.next + 1) : undefined;
    const end = two ?? one;
    if (!end.ordinal && two === undefined) return undefined;
    const of = words.of.has(textAt(scene, end.next)) ? 1 : 0;
    const period = scene.tokens[end.next + of]?.word;
    const next = end.next + of + 2;
    if (scene.tokens[next - 1]?.word.unit !== "M" || scene.tokens[next - 1]?.word.plural) return undefined;
    if (period?.each && two === undefined) return { next, timex: `XXXX-XX-${pad(one.value)}`, shape: "set" };
    if (period?.step === undefined) return undefined;
    const month = unitAway(scene, "M", period.step).timex;
    const days = [one.value, two?.value ?? one.value].map((day) => dayIn(month, day));
    const [start, last] = days;
    if (start === undefined || last === undefined) return undefined;
    return two === undefined
      ? { next, timex: start, shape: "point", resolved: true }
      : { next, timex: `${start}/${last}`, start, end: last, shape: "point", resolved: true };
  },
};

function dayIn(month: string, day: number): string | undefined {
  const [year, number] = month.split("-").map(Number);
  return year !== undefined && number !== undefined && isRealDay(year, number, day)
    ? `${monthTimex(year, number)}-${pad(day)}`
    : undefined;
}

function readNumber(
  scene: Scene,
  at: number,
): { readonly value: number; readonly next: number; readonly ordinal: boolean } | undefined {
  const the = scene.tokens[at]?.word.article === "the" ? 1 : 0;
  const ordinal = readOrdinal(scene, at + the);
  if (typeof ordinal?.value === "number")
    return ordinal.value > 31 ? undefined : { value: ordinal.value, next: ordinal.next, ordinal: true };
  const token = scene.tokens[at + the];
  const value = Number(token?.lower);
  return token?.digits && value >= 1 && value <= 31
    ? { value, next: at + the + 1, ordinal: false }
    : undefined;
}

export const numberDateRules: readonly TimeRule[] = [
  gluedDates,
  steppedDate,
  spacedDate,
  dottedDate,
  dayOfSteppedMonth,
];
