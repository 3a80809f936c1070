import { addMonths, civilOf, dayNumber, isRealDay, weekdayOf, type DayNumber } from "./calendar.js";
import { outlookAt } from "./outlook.js";
import { plays, type Scene } from "./rule.js";
import { dayTimex, monthTimex, pad, weekTimex, yearTimex, type Unit } from "./timex.js";

/** A value and whether the reference was needed for it. */
export interface Resolved {
  readonly timex: string;
  readonly resolved: boolean;
}

/** A bare weekday is the nearest past one, today included, unless the clause looks ahead. */
export function bareWeekday(scene: Scene, weekday: number, at: number, next: number): Resolved {
  const day = scene.reference?.day;
  if (day === undefined) return { timex: `XXXX-WXX-${weekday}`, resolved: false };
  const ahead = outlookAt(scene, at, next) === "ahead";
  const back = (weekdayOf(day) - weekday + 7) % 7;
  return { timex: dayTimex(ahead ? day + ((7 - back) % 7) : day - back), resolved: true };
}

/** "last Friday", "next Friday", "this Friday". */
export function steppedWeekday(
  scene: Scene,
  weekday: number,
  step: -1 | 0 | 1,
  at: number,
  next: number,
): Resolved {
  const day = scene.reference?.day;
  if (day === undefined) return { timex: `XXXX-WXX-${weekday}`, resolved: false };
  const back = (weekdayOf(day) - weekday + 7) % 7;
  if (step === 0) {
    const inWeek = day - weekdayOf(day) + weekday;
    if (scene.style === "chat") return { timex: dayTimex(inWeek), resolved: true };
    const ahead = outlookAt(scene, at, next) !== "behind";
    return { timex: dayTimex(ahead ? day + ((7 - back) % 7) : day - back), resolved: true };
  }
  if (scene.style === "chat" && plays(scene, at, "wholeWeekSteps"))
    return { timex: dayTimex(day - weekdayOf(day) + weekday + step * 7), resolved: true };
  if (step === -1) return { timex: dayTimex(day - (back === 0 ? 7 : back)), resolved: true };
  return { timex: dayTimex(day + (back === 0 ? 7 : 7 - back)), resolved: true };
}

/** How many days nearer a date against the clause's outlook must be to be the one meant. */
const againstOutlook = 250;

/** A day and month without a year: the nearest one, or the one on the side the clause looks to. */
export function bareMonthDay(
  scene: Scene,
  month: number,
  day: number,
  at: number,
  next: number,
): Resolved | undefined {
  const { reference } = scene;
  const open = `XXXX-${pad(month)}-${pad(day)}`;
  if (!isRealDay(2000, month, day)) return undefined;
  if (reference === undefined) return { timex: open, resolved: false };
  const center = reference.day ?? dayNumber(reference.year, reference.month ?? 7, 1);
  const years = [0, -1, 1, -2, 2, -3, 3, -4, 4].map((step) => reference.year + step);
  const days = years.filter((year) => isRealDay(year, month, day)).map((year) => dayNumber(year, month, day));
  const outlook = outlookAt(scene, at, next);
  const cost = (one: DayNumber): number => {
    const away = Math.abs(one - center);
    const against = (outlook === "ahead" && one < center) || (outlook === "behind" && one > center);
    return away + (against ? againstOutlook : 0);
  };
  const [best] = days.sort((one, other) => cost(one) - cost(other));
  return best === undefined ? { timex: open, resolved: false } : { timex: dayTimex(best), resolved: true };
}

/** A month without a year: the nearest past one, this one included, unless the clause looks ahead. */
export function bareMonth(scene: Scene, month: number, at: number, next: number): Resolved {
  const { reference } = scene;
  if (reference === undefined) return { timex: `XXXX-${pad(month)}`, resolved: false };
  const now = reference.month ?? 12;
  const outlook = outlookAt(scene, at, next);
  // "in January", told in October: ten months back is farther than three ahead.
  const near = outlook === undefined && (month - now + 12) % 12 <= 3 && month !== now;
  // "this year through August", told in October, is no August to come.
  const far = scene.words.aheadLeads.has(scene.tokens[at - 1]?.lower ?? "") && (month - now + 12) % 12 > 6;
  const ahead = (outlook === "ahead" && !far) || near;
  const year = ahead
    ? month >= now
      ? reference.year
      : reference.year + 1
    : month <= now
      ? reference.year
      : reference.year - 1;
  return { timex: monthTimex(year, month), resolved: true };
}

/** "last March", "next March", "this March". */
export function steppedMonth(scene: Scene, month: number, step: -1 | 0 | 1): Resolved {
  const { reference } = scene;
  if (reference === undefined) return { timex: `XXXX-${pad(month)}`, resolved: false };
  const now = reference.month ?? 12;
  const back = month < now ? reference.year : reference.year - 1;
  const ahead = month > now ? reference.year : reference.year + 1;
  return { timex: monthTimex(step === 0 ? reference.year : step < 0 ? back : ahead, month), resolved: true };
}

const open: Readonly<Record<string, string>> = {
  D: "XXXX-XX-XX",
  W: "XXXX-WXX",
  WE: "XXXX-WXX-WE",
  M: "XXXX-XX",
  Q: "XXXX-QX",
  Y: "XXXX",
  E: "XXX",
  C: "XX",
};

/** The unit some steps from a day: -1 year is last year. `from` stands for the reference. */
export function unitAway(scene: Scene, unit: Unit, steps: number, from?: DayNumber): Resolved {
  const { reference } = scene;
  const unknown = { timex: open[unit] ?? "XXXX", resolved: false };
  const day = from ?? reference?.day;
  const year = from === undefined ? reference?.year : civilOf(from).year;
  const month = from === undefined ? reference?.month : civilOf(from).month;
  if (year === undefined) return unknown;
  if (unit === "Y") return { timex: yearTimex(year + steps), resolved: true };
  if (unit === "E") return { timex: pad(Math.floor(year / 10) + steps, 3), resolved: true };
  if (unit === "C") return { timex: pad(Math.floor(year / 100) + steps), resolved: true };
  if (month === undefined) return unknown;
  if (unit === "M" || unit === "Q") {
    const moved = civilOf(addMonths(dayNumber(year, month), steps * (unit === "M" ? 1 : 3)));
    return {
      timex: unit === "M" ? monthTimex(moved.year, moved.month) : quarterTimex(moved.year, moved.month),
      resolved: true,
    };
  }
  if (day === undefined) return unknown;
  if (unit === "W") return { timex: weekTimex(day + steps * 7), resolved: true };
  if (unit === "FN") return { timex: weekTimex(day + steps * 14), resolved: true };
  if (unit === "WE") return { timex: `${weekTimex(day + steps * 7)}-WE`, resolved: true };
  return { timex: dayTimex(day + steps), resolved: true };
}

export function quarterTimex(year: number, month: number): string {
  return `${yearTimex(year)}-Q${Math.floor((month - 1) / 3) + 1}`;
}
