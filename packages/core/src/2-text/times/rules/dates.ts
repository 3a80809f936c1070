import { dayNumber, isRealDay } from "../calendar.js";
import { readOrdinal } from "../numbers.js";
import { readDay, readMonthName, readTrailingYear, readWeekdayName, skipPossessive } from "../parts.js";
import { bareMonth, bareMonthDay, steppedMonth } from "../resolve.js";
import { plays, textAt, type Found, type Scene, type TimeRule } from "../rule.js";
import { dayTimex, monthTimex } from "../timex.js";

/** What stands there is written like a date and is none: it is stepped over, and nothing is said of it. */
export const noSuchDate = (next: number): Found => ({ next, timex: "", shape: "vague" });

/** "Friday, Oct. 13, 1989", "13 October 1989", "October 13", "the 13th of October". */
export const calendarDate: TimeRule = {
  name: "calendar-date",
  read(scene, at) {
    const weekday = readWeekdayName(scene, at);
    if (weekday === undefined) return monthFirst(scene, at, at) ?? dayFirst(scene, at, at);
    const comma = textAt(scene, weekday.next) === "," ? 1 : 0;
    const start = weekday.next + comma;
    return monthFirst(scene, start, at) ?? dayFirst(scene, start, at);
  },
};

function monthFirst(scene: Scene, at: number, from: number): Found | undefined {
  const month = readMonthName(scene, at);
  if (month === undefined) return undefined;
  const comma = scene.style === "chat" && textAt(scene, month.next) === "," ? 1 : 0;
  const the = comma === 1 || scene.tokens[month.next]?.word.article === "the" ? 1 : 0;
  if (comma === 1 && readOrdinal(scene, month.next + 1) === undefined) return undefined;
  const day = readDay(scene, month.next + the);
  if (day === undefined && isNoDay(scene, month.next + the)) return noSuchDate(month.next + the + 3);
  if (day === undefined || scene.tokens[month.next]?.apart) return undefined;
  const after = scene.tokens[day.next];
  if (after?.word.scale !== undefined || plays(scene, day.next, "percent")) return undefined;
  return dateOf(scene, month.value, day.value, day.next, from);
}

/** "May 32, 2020", "May 0, 2020": written like a date, and none. */
function isNoDay(scene: Scene, at: number): boolean {
  const [day, comma, year] = scene.tokens.slice(at, at + 3);
  if (!day?.digits || day.lower.length > 2 || comma?.lower !== "," || !comma.glued) return false;
  const value = Number(day.lower);
  return (value < 1 || value > 31) && year?.digits === true && year.lower.length === 4;
}

function dayFirst(scene: Scene, at: number, from: number): Found | undefined {
  const the = scene.tokens[at]?.word.article === "the" ? 1 : 0;
  const day = readDay(scene, at + the);
  // "$ 12 December 27", "6,107.31 August": a sum of money, the end of a longer figure.
  if (day === undefined || isFigureEnd(scene, at + the)) return undefined;
  const of = plays(scene, day.next, "of") ? 1 : 0;
  const month = readMonthName(scene, day.next + of);
  if (
    month === undefined ||
    (scene.tokens[day.next + of]?.word.verb === true && !scene.tokens[day.next + of]?.capital && of === 0)
  )
    return undefined;
  return dateOf(scene, month.value, day.value, month.next, from);
}

function isFigureEnd(scene: Scene, at: number): boolean {
  const before = textAt(scene, at - 1);
  if (/^\p{Sc}$/u.test(before)) return true;
  return (
    scene.tokens[at]?.glued === true && [".", ","].includes(before) && scene.tokens[at - 2]?.digits === true
  );
}

function dateOf(scene: Scene, month: number, day: number, next: number, from: number): Found {
  const year = readTrailingYear(scene, next) ?? readSaidYear(scene, next);
  if (year !== undefined)
    return isRealDay(year.value, month, day)
      ? {
          next: year.next,
          timex: dayTimex(dayNumber(year.value, month, day)),
          shape: "point",
          resolved: "said" in year,
        }
      : noSuchDate(year.next);
  const found = bareMonthDay(scene, month, day, from, next);
  return found === undefined ? noSuchDate(next) : { next, shape: "point", ...found };
}

/** "Oct. 13 of last year", "June last year". */
export function readSaidYear(
  scene: Scene,
  at: number,
): { value: number; next: number; said: true } | undefined {
  const of = plays(scene, at, "of") ? 1 : 0;
  const step = scene.tokens[at + of]?.word.step;
  if (step === undefined || scene.tokens[at + of + 1]?.word.unit !== "Y" || scene.reference === undefined)
    return undefined;
  const next = at + of + 2;
  return skipPossessive(scene, next) === next
    ? { value: scene.reference.year + step, next, said: true }
    : undefined;
}

/** "April 24 and 25", "Oct. 3-5": the second day is of the month told just before. */
export const sharedMonth: TimeRule = {
  name: "shared-month",
  read(scene, at) {
    const { anchor, words } = scene;
    const link = textAt(scene, at - 1);
    if (anchor === undefined || anchor.token !== at - 1 || scene.tokens[at]?.apart) return undefined;
    if (!words.phrases.and.has(link) && !words.phrases.to.has(link)) return undefined;
    const month = /^(?<month>\d{4}-\d{2})-\d{2}$/u.exec(anchor.timex)?.groups?.["month"];
    const token = scene.tokens[at];
    if (month === undefined || !token?.digits || scene.tokens[anchor.token - 1]?.digits !== true)
      return undefined;
    const day = readDay(scene, at);
    const after = scene.tokens[day?.next ?? at];
    // "on April 24 and 25 people came": a count stands before its noun, a day before a mark or a small word.
    if (
      day === undefined ||
      (after !== undefined && !/^\P{L}$/u.test(after.lower) && !words.afterDay.has(after.lower))
    )
      return undefined;
    const [year = 0, number = 0] = month.split("-").map(Number);
    return isRealDay(year, number, day.value)
      ? {
          next: day.next,
          timex: dayTimex(dayNumber(year, number, day.value)),
          shape: "point",
          resolved: true,
        }
      : undefined;
  },
};

/** "October 1989", "Oct., 1989", "last October", "October". */
export const monthDate: TimeRule = {
  name: "month",
  read(scene, at) {
    const { tokens, words } = scene;
    const step = tokens[at]?.word.step;
    const past =
      step === 0 && tokens[at + 1]?.word.step !== undefined ? tokens[at + 1]?.word.step : undefined;
    const start = at + (step === undefined ? 0 : past === undefined ? 1 : 2);
    const month = readMonthName(scene, start);
    if (month === undefined) return undefined;
    if (step !== undefined)
      return { next: month.next, shape: "point", ...steppedMonth(scene, month.value, past ?? step) };
    const year = readTrailingYear(scene, month.next) ?? readSaidYear(scene, month.next);
    if (year !== undefined)
      return {
        next: year.next,
        timex: monthTimex(year.value, month.value),
        shape: "point",
        resolved: "said" in year,
      };
    const led =
      words.monthLeads.has(textAt(scene, at - 1)) ||
      (plays(scene, at - 1, "as") && plays(scene, at - 2, "asSoon"));
    if (isBareWord(scene, at, month.next) && !led) return undefined;
    return { next: month.next, shape: "point", ...bareMonth(scene, month.value, at, month.next) };
  },
};

/** "May" and "March" begin sentences as verbs, "April" and "June" are names: only then the lead decides. */
function isBareWord(scene: Scene, at: number, next: number): boolean {
  const token = scene.tokens[at];
  if (token === undefined) return true;
  if (!token.capital) return true;
  const ranged =
    scene.words.phrases.to.has(textAt(scene, next)) && scene.tokens[next + 1]?.word.month !== undefined;
  const ambiguous = (token.word.weak === true || token.word.name === true) && !ranged;
  return ambiguous && !["'", "’", "-", "."].includes(textAt(scene, next));
}
