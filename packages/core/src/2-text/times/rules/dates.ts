import { dayNumber, isRealDay } from "../calendar.js";
import { readOrdinal } from "../numbers.js";
import { readDay, readMonthName, readTrailingYear, readWeekdayName, skipPossessive } from "../parts.js";
import { bareMonth, bareMonthDay, steppedMonth } from "../resolve.js";
import { textAt, type Found, type Scene, type TimeRule } from "../rule.js";
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
  if (day === undefined || scene.tokens[month.next]?.apart) return undefined;
  const after = scene.tokens[day.next];
  if (after?.word.scale !== undefined || after?.lower === "percent") return undefined;
  return dateOf(scene, month.value, day.value, day.next, from);
}

function dayFirst(scene: Scene, at: number, from: number): Found | undefined {
  const the = scene.tokens[at]?.word.article === "the" ? 1 : 0;
  const day = readDay(scene, at + the);
  // "$ 12 December 27", "6,107.31 August": a sum of money, the end of a longer figure.
  if (day === undefined || isFigureEnd(scene, at + the)) return undefined;
  const of = textAt(scene, day.next) === "of" ? 1 : 0;
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
  const of = textAt(scene, at) === "of" ? 1 : 0;
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
    if (isBareWord(scene, at, month.next) && !words.monthLeads.has(textAt(scene, at - 1))) return undefined;
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

/** "2021-12-23", "2021-12", "12/23/2021", "23.12.2021", "23-Dec-2021". */
export const numericDate: TimeRule = {
  name: "numeric-date",
  read(scene, at) {
    const one = scene.tokens[at];
    if (one === undefined || !one.digits || (one.glued && scene.tokens[at - 1]?.digits) || joined(scene, at))
      return undefined;
    const mark = textAt(scene, at + 1);
    if (!["-", "/", "."].includes(mark) || !glued(scene, at + 1) || !glued(scene, at + 2)) return undefined;
    const two = numberOrMonth(scene, at + 2);
    const three =
      textAt(scene, at + 3) === mark && glued(scene, at + 3) && glued(scene, at + 4)
        ? numberOrMonth(scene, at + 4)
        : undefined;
    if (two === undefined) return undefined;
    if (three === undefined) return yearMonth(one.lower, mark, scene, at);
    const next = at + 5;
    if (
      glued(scene, next) &&
      [mark, "%"].includes(textAt(scene, next)) &&
      glued(scene, next + 1) &&
      scene.tokens[next + 1]?.digits
    )
      return undefined;
    return ordered(one.lower, two, three, mark, next);
  },
};

function ordered(
  one: string,
  two: DateField,
  three: DateField,
  mark: string,
  next: number,
): Found | undefined {
  const first = Number(one);
  if (one.length === 4 && three.named) return real(first, three.value, two.value, next);
  if (one.length === 4) return real(first, two.value, three.value, next);
  if (three.named) return two.length === 4 ? real(two.value, three.value, first, next) : undefined;
  const year =
    three.length === 4
      ? three.value
      : three.length === 2
        ? three.value + (three.value < 50 ? 2000 : 1900)
        : undefined;
  if (year === undefined || one.length > 2) return undefined;
  if (two.named || (mark === "." && !two.named) || first > 12) return real(year, two.value, first, next);
  return real(year, first, two.value, next);
}

function real(year: number, month: number, day: number, next: number): Found | undefined {
  if (year < 1000 || year > 2200) return undefined;
  return isRealDay(year, month, day)
    ? { next, timex: dayTimex(dayNumber(year, month, day)), shape: "point" }
    : noSuchDate(next);
}

interface DateField {
  readonly value: number;
  readonly length: number;
  readonly named: boolean;
}

function numberOrMonth(scene: Scene, at: number): DateField | undefined {
  const token = scene.tokens[at];
  if (token?.digits) return { value: Number(token.lower), length: token.lower.length, named: false };
  const month = token?.word.month;
  return month === undefined ? undefined : { value: month, length: 2, named: true };
}

function yearMonth(one: string, mark: string, scene: Scene, at: number): Found | undefined {
  const two = scene.tokens[at + 2];
  if (one.length !== 4 || mark !== "-" || two === undefined || !two.digits || two.lower.length !== 2)
    return undefined;
  const year = Number(one);
  const month = Number(two.lower);
  // "2014-15" is a season of sport or a school year, "2014-12" a month.
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || month === (year + 1) % 100) return undefined;
  return { next: at + 3, timex: monthTimex(year, month), shape: "point" };
}

function glued(scene: Scene, at: number): boolean {
  return scene.tokens[at]?.glued ?? false;
}

/** Part of a longer run: a phone number, a path, a version. */
function joined(scene: Scene, at: number): boolean {
  const iso =
    textAt(scene, at).length === 4 && textAt(scene, at + 1) === "-" && !scene.tokens[at - 2]?.digits;
  // "report-2020-07-01.csv": a whole date behind a name.
  if (iso && textAt(scene, at - 1) === "-" && scene.tokens[at + 4]?.lower.length === 2) return false;
  return glued(scene, at) && ["-", "/", ".", ",", "$", "+", "#", ":"].includes(textAt(scene, at - 1));
}
