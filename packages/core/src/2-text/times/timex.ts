import { civilOf, dayNumber, isoWeekOf, weekStart, type DayNumber } from "./calendar.js";

/** Units by their TIMEX3 letters; E is ten years, C a hundred, WE a weekend, FN fourteen days. */
export type Unit = "S" | "MIN" | "H" | "D" | "W" | "WE" | "FN" | "M" | "Q" | "Y" | "E" | "C";

export const pad = (value: number, width = 2): string => String(value).padStart(width, "0");

export function yearTimex(year: number): string {
  return pad(year, 4);
}

export function monthTimex(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month)}`;
}

export function dayTimex(day: DayNumber): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${pad(year, 4)}-${pad(month)}-${pad(dayOfMonth)}`;
}

export function weekTimex(day: DayNumber): string {
  const { year, week } = isoWeekOf(day);
  return `${pad(year, 4)}-W${pad(week)}`;
}

/** "P3D", "PT2H", "PXY" where the count is not said. */
export function durationTimex(count: number | "X", unit: Unit): string {
  if (count === "X")
    return (
      { S: "PTXS", MIN: "PTXM", H: "PTXH", E: "PXE", C: "PXC", FN: "PXW", WE: "PXWE" }[unit as "S"] ??
      `PX${unit}`
    );
  if (count % 1 === 0.5 && unit === "Y" && count > 1) return `P${Math.floor(count)}Y6M`;
  if (count % 1 === 0.5 && unit === "H" && count > 1) return `PT${Math.floor(count)}H30M`;
  if (count % 1 === 0.5 && unit === "H") return "PT30M";
  if (count % 1 === 0.5 && unit === "MIN") return count > 1 ? `PT${Math.floor(count)}M30S` : "PT30S";
  switch (unit) {
    case "S":
      return `PT${count}S`;
    case "MIN":
      return `PT${count}M`;
    case "H":
      return `PT${count}H`;
    case "FN":
      return `P${count * 2}W`;
    case "E":
      return `P${count * 10}Y`;
    case "C":
      return `P${count * 100}Y`;
    case "Q":
      return `P${count * 3}M`;
    default:
      return `P${count}${unit}`;
  }
}

export interface Interval {
  readonly start: string;
  readonly end: string;
}

const partHours: Readonly<Record<string, readonly [number, number]>> = {
  MO: [0, 12],
  AF: [12, 18],
  EV: [18, 24],
  NI: [20, 28],
  DT: [6, 18],
};
const seasonMonths: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
const shapes =
  /^(?<century>\d{2})$|^(?<decade>\d{3})$|^(?<year>\d{4})(?:-(?:Q(?<quarter>[1-4])|H(?<half>[12])|(?<season>SP|SU|FA|WI)|W(?<week>\d{2})(?<weekend>-WE)?|(?<month>\d{2})(?:-(?<day>\d{2})(?:T(?<part>MO|AF|EV|NI|DT)|T(?<hour>\d{2})(?::(?<minute>\d{2}))?(?::(?<second>\d{2}))?)?)?))?$/u;

/** The half-open interval a TIMEX3 value names, as ISO 8601; undefined for durations, sets and open values. */
export function intervalOf(timex: string): Interval | undefined {
  const groups = shapes.exec(timex)?.groups;
  if (groups === undefined) return undefined;
  const { century, decade, year, quarter, half, season, week, weekend, month, day } = groups;
  if (century !== undefined) return years(Number(century) * 100, 100);
  if (decade !== undefined) return years(Number(decade) * 10, 10);
  const base = Number(year);
  if (quarter !== undefined) return months(base, Number(quarter) * 3 - 2, 3);
  if (half !== undefined) return months(base, Number(half) * 6 - 5, 6);
  if (season !== undefined) return months(base, seasonMonths[season] ?? 1, 3);
  if (week !== undefined) {
    const monday = weekStart(base, Number(week));
    return weekend === undefined ? days(monday, 7) : days(monday + 5, 2);
  }
  if (month === undefined) return years(base, 1);
  if (day === undefined) return months(base, Number(month), 1);
  return withinDay(dayNumber(base, Number(month), Number(day)), groups);
}

function withinDay(day: DayNumber, groups: Readonly<Record<string, string | undefined>>): Interval {
  const { part, hour, minute, second } = groups;
  const hours = part === undefined ? undefined : partHours[part];
  if (hours !== undefined)
    return { start: instant(day, hours[0] * 3600), end: instant(day, hours[1] * 3600) };
  if (hour === undefined) return days(day, 1);
  const start = Number(hour) * 3600 + Number(minute ?? 0) * 60 + Number(second ?? 0);
  const length = second !== undefined ? 1 : minute !== undefined ? 60 : 3600;
  return { start: instant(day, start), end: instant(day, start + length) };
}

/** "2021-12-23T17:05:00": seconds may run past the day. */
export function instant(day: DayNumber, seconds: number): string {
  const over = Math.floor(seconds / 86_400);
  const rest = seconds - over * 86_400;
  const clock = [Math.floor(rest / 3600), Math.floor((rest % 3600) / 60), Math.floor(rest % 60)].map((part) =>
    pad(part),
  );
  return `${dayTimex(day + over)}T${clock.join(":")}`;
}

function years(from: number, count: number): Interval {
  return { start: dayTimex(dayNumber(from)), end: dayTimex(dayNumber(from + count)) };
}

function months(year: number, month: number, count: number): Interval {
  return { start: dayTimex(dayNumber(year, month)), end: dayTimex(dayNumber(year, month + count)) };
}

function days(from: DayNumber, count: number): Interval {
  return { start: dayTimex(from), end: dayTimex(from + count) };
}
