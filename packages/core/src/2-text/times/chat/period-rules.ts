import { addMonths, civilOf, dayNumber, daysInMonth, mondayOf, weekStart } from "../calendar.js";
import { readCount, readOrdinal } from "../numbers.js";
import { readMonthName, readTrailingYear } from "../parts.js";
import { bareMonth } from "../resolve.js";
import { plays, type Scene, type TimeRule } from "../rule.js";
import { dayTimex } from "../timex.js";

/** "the first week of 2015", "the third month of next year", "last 3 weeks of this year", "the 15th day of June". */
export const partOfPeriod: TimeRule = {
  name: "part-of-period",
  read(scene, at) {
    const the = plays(scene, at, "the") ? 1 : 0;
    const last = plays(scene, at + the, "last");
    const ordinal = last ? { value: -1, next: at + the + 1 } : readOrdinal(scene, at + the);
    if (ordinal === undefined || typeof ordinal.value !== "number") return undefined;
    const count = readCount(scene, ordinal.next);
    const unit = scene.tokens[count?.next ?? ordinal.next]?.word.unit;
    const of = (count?.next ?? ordinal.next) + 1;
    if (!plays(scene, of, "of") || (unit !== "D" && unit !== "W" && unit !== "M")) return undefined;
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
  const the = plays(scene, at, "the") ? 1 : 0;
  const step = scene.tokens[at]?.word.step ?? (the === 1 ? 0 : undefined);
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
  const lastWeek = mondayOf(last - 3);
  const start =
    ordinal < 0
      ? lastWeek - (count - 1) * 7
      : period.month === undefined && count > 1
        ? firstWeek + 7 * (first > firstWeek ? 1 : 0)
        : firstWeek + (ordinal - 1) * 7;
  return { start, end: start + count * 7 };
}
