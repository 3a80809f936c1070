import { civilOf, dayNumber } from "../calendar.js";
import { readLength } from "../parts.js";
import { plays, textAt, type Found, type Scene, type TimeRule } from "../rule.js";
import { dayTimex, durationTimex, weekTimex, type Unit } from "../timex.js";
import { calendarDate } from "./dates.js";
import { numericDate } from "./numeric-dates.js";
import { namedDay, weekday } from "./days.js";
import { holiday } from "./named.js";
import { bareYear } from "./years.js";
import { moveDay } from "./periods.js";

/** "two weeks before Christmas", "the day after Thanksgiving", "3 days after January 12". */
export const countedFromDate: TimeRule = {
  name: "counted-from-date",
  read(scene, at) {
    const the = scene.tokens[at]?.word.article === "the" ? 1 : 0;
    const bare = scene.tokens[at + the]?.word;
    const length =
      bare?.unit !== undefined && !bare.plural
        ? { count: 1, unit: bare.unit, next: at + the + 1 }
        : readLength(scene, at);
    if (length === undefined || length.count === "X") return undefined;
    const word = textAt(scene, length.next);
    const since = scene.style === "chat" && scene.words.phrases.sinceWords.has(word);
    const side =
      since || scene.words.phrases.from.has(word)
        ? 1
        : plays(scene, length.next, "besideDate")
          ? scene.tokens[length.next]?.word.ago
          : undefined;
    if (side === undefined) return undefined;
    const date = since ? readYearDay(scene, length.next + 1) : readDate(scene, length.next + 1);
    const day = date === undefined ? undefined : dayOf(date.timex);
    if (date === undefined || day === undefined) return undefined;
    return {
      next: date.next,
      shape: "point",
      resolved: date.resolved ?? false,
      ...moved(day, length.count * side, length.unit),
    };
  },
};

/** "two years since 2011": counted from the year's first day. */
function readYearDay(scene: Scene, at: number): Found | undefined {
  const year = bareYear.read(scene, at);
  return year === undefined ? undefined : { ...year, timex: `${year.timex}-01-01` };
}

function moved(day: number, steps: number, unit: Unit): { readonly timex: string } {
  const to = moveDay(day, steps, unit);
  return {
    timex:
      to === undefined || !["D", "W", "FN", "M", "Y", "E", "C"].includes(unit)
        ? durationTimex(Math.abs(steps), unit)
        : dayTimex(to),
  };
}

/** "the week of March 6". */
export const weekOfDate: TimeRule = {
  name: "week-of-date",
  read(scene, at) {
    const the = scene.tokens[at]?.word.article === "the" ? 1 : 0;
    if (!plays(scene, at + the, "week") || !plays(scene, at + the + 1, "of")) return undefined;
    const date = readDate(scene, at + the + 2);
    const day = date === undefined ? undefined : dayOf(date.timex);
    return date === undefined || day === undefined
      ? undefined
      : { next: date.next, shape: "point", timex: weekTimex(day), resolved: date.resolved ?? false };
  },
};

export function readDate(scene: Scene, at: number): Found | undefined {
  for (const rule of [calendarDate, numericDate, holiday, weekday, namedDay]) {
    const found = rule.read(scene, at);
    if (found !== undefined && found.timex !== "") return found;
  }
  return undefined;
}

export function dayOf(timex: string): number | undefined {
  const groups = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})/u.exec(timex)?.groups;
  if (groups === undefined) return undefined;
  const day = dayNumber(Number(groups["year"]), Number(groups["month"]), Number(groups["day"]));
  return civilOf(day).year > 0 ? day : undefined;
}
