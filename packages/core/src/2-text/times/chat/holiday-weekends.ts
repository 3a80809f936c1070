import { dayNumber, isRealDay, weekdayOf } from "../calendar.js";
import { readYear } from "../numbers.js";
import { plays, type Found, type Scene, type TimeRule } from "../rule.js";
import { dayOf } from "../rules/dated.js";
import { holiday } from "../rules/named.js";
import { dayTimex } from "../timex.js";

/** "the weekend of Halloween", "labor day 2021 weekend", "Thanksgiving weekend": with the holiday beside it. */
export const holidayWeekend: TimeRule = {
  name: "holiday-weekend",
  read(scene, at) {
    const the = scene.tokens[at]?.word.article === "the" ? 1 : 0;
    const ahead = isWeekend(scene, at + the) && plays(scene, at + the + 1, "of") ? the + 2 : 0;
    const found = holiday.read(scene, at + ahead);
    if (found === undefined) return undefined;
    if (ahead > 0) return weekendOf(found, found.next);
    if (!isWeekend(scene, found.next)) return undefined;
    const year = readYear(scene, found.next + 1);
    if (typeof year?.value !== "number") return weekendOf(found, found.next + 1);
    return weekendOf(inYear(scene, at, found, year.value), year.next);
  },
};

function isWeekend(scene: Scene, at: number): boolean {
  const word = scene.tokens[at]?.word;
  return word?.unit === "WE" && !word.plural;
}

/** "halloween weekend 2021": the holiday's day in that year. */
function inYear(scene: Scene, at: number, found: Found, year: number): Found {
  if (scene.reference === undefined) return found;
  const there: Scene = {
    ...scene,
    reference: { ...scene.reference, year, month: 1, day: dayNumber(year, 1, 1) },
  };
  return isRealDay(year, 1, 1) ? (holiday.read(there, at) ?? found) : found;
}

/** From the holiday or the Saturday nearest it to the Sunday or the holiday. */
function weekendOf(found: Found, next: number): Found | undefined {
  const day = dayOf(found.timex);
  if (day === undefined) return undefined;
  const weekday = weekdayOf(day);
  const saturday = day - weekday + (weekday < 3 ? -1 : 6);
  const [start, end] = [dayTimex(Math.min(day, saturday)), dayTimex(Math.max(day + 1, saturday + 2))];
  return { next, timex: `${start}/${end}`, start, end, shape: "point", resolved: found.resolved ?? false };
}

/** "Monday two weeks from now", "in 3 days on Friday": that weekday of the week counted to. */
export function inWeekOf(day: number, weekday: number): string {
  return dayTimex(day - weekdayOf(day) + weekday);
}
