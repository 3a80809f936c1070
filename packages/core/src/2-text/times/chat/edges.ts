import { addMonths, civilOf, dayNumber } from "../calendar.js";
import type { Found } from "../rule.js";
import { dayTimex, type Interval } from "../timex.js";

/** "the end of 1989", "mid May": the third of a year or a month that is meant, as assistants cut it. */
export function edgeInterval(found: Found): Interval | undefined {
  const { modifier } = found;
  if (modifier === "END" && /^\d{4}-\d{2}-\d{2}$/u.test(found.timex)) {
    const last = `${found.timex}T23:59:59`;
    return { start: last, end: last };
  }
  const groups = /^(?<year>\d{4})(?:-(?<month>\d{2}))?$/u.exec(found.timex)?.groups;
  if (groups === undefined || (modifier !== "START" && modifier !== "MID" && modifier !== "END"))
    return undefined;
  const year = Number(groups["year"]);
  if (groups["month"] === undefined) {
    const months = { START: [1, 5], MID: [5, 9], END: [found.resolved ? 7 : 9, 13] }[modifier] as [
      number,
      number,
    ];
    return { start: dayTimex(dayNumber(year, months[0])), end: dayTimex(dayNumber(year, months[1])) };
  }
  const first = dayNumber(year, Number(groups["month"]));
  const days = { START: [0, 15], MID: [9, 20], END: [15, addMonths(first, 1) - first] }[modifier] as [
    number,
    number,
  ];
  return { start: dayTimex(first + days[0]), end: dayTimex(first + days[1]) };
}

/** Where a range turns at "the end of June" or "the middle of 2007": one day. */
export function turningDay(found: Found): string | undefined {
  const groups = /^(?<year>\d{4})(?:-(?<month>\d{2}))?$/u.exec(found.timex)?.groups;
  if (groups === undefined || found.modifier === undefined) return undefined;
  const first = dayNumber(Number(groups["year"]), Number(groups["month"] ?? 1));
  const months = groups["month"] === undefined ? 12 : 1;
  if (found.modifier === "END") return dayTimex(addMonths(first, months));
  if (found.modifier !== "MID") return undefined;
  return dayTimex(months === 12 ? dayNumber(civilOf(first).year, 7, 2) : first + 15);
}
