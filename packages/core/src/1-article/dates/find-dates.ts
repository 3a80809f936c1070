import type { Range } from "../../range.js";
import type { ArticleWords } from "../words.js";
import { isoDay, isRealDay } from "./calendar.js";

/** A date as the text has it. `value` is EDTF; offsets count from the start of the text given. */
export interface FoundDate extends Range {
  readonly value: string;
  readonly precision: "year" | "month" | "day" | "time";
  /** 0 is Sunday, where the text names one. */
  readonly weekday?: number;
}

const iso =
  /(?<![\d-])(?<year>(?:19|20)\d{2})[-/.](?<month>0?[1-9]|1[0-2])[-/.](?<day>[12]\d|3[01]|0?[1-9])(?:[T ](?<clock>\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s?(?<zone>Z|[+-]\d{2}:?\d{2})?)?(?!\d)/gu;
const dayMonthYear =
  /(?<![\p{L}\d])(?<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th|\.|º|er)?\s?(?:of\s|de\s|-\s?)?(?<month>\p{L}{2,12})\.?,?(?:\s|-)(?:of\s|de\s|del\s)?(?<year>(?:19|20)\d{2})(?!\d)/gu;
const monthDayYear =
  /(?:(?<![\p{L}\d])|(?<=\p{Ll})(?=\p{Lu}))(?<month>\p{L}{3,10})\.?\s?(?<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?,?\s{0,2}(?:at\s)?(?<year>(?:19|20)\d{2})(?!\d)/gu;
const monthYear = /(?<![\p{L}\d])(?<month>\p{L}{3,10})\.?,?\s(?:de\s)?(?<year>(?:19|20)\d{2})(?!\d)/gu;
const numeric =
  /(?<![\d/.-])(?<first>\d{1,2})(?<mark>[/.-])\s?(?<second>\d{1,2})\k<mark>\s?(?<year>(?:19|20)\d{2}|\d{2})(?![\d/-])/gu;
const eastAsian =
  /(?<year>(?:19|20)\d{2})\s?[年년]\s?(?<month>1[0-2]|0?[1-9])\s?[月월]\s?(?<day>[12]\d|3[01]|0?[1-9])\s?[日일]/gu;

/** A year, or two numbers parted as those of a date: without either no reading below finds one. */
const mayHoldDate = /(?:19|20)\d{2}|\d[/.-]\s?\d{1,2}[/.-]/u;

/** What every reading of a kind has: cheaper to look for than the reading itself. */
const parted = /\d[/.-]\s?\d/u;
const eastAsianYear = /\d\s?[年년]/u;
const fullYear = /(?:19|20)\d{2}/u;

/** As markup has it: no other reading needs to be tried. */
const isoAlone = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]{4,20}(?:Z|[+-][\d:]{4,5})?)?$/u;

/** Every date with a year in a text, in reading order; where two readings overlap, the fuller one. */
export function findDates(text: string, words: ArticleWords): readonly FoundDate[] {
  if (!mayHoldDate.test(text)) return [];
  if (isoAlone.test(text)) return [...read(text, iso, fromNumbers)];
  const found = [
    ...(parted.test(text) ? read(text, iso, fromNumbers) : []),
    ...(eastAsianYear.test(text) ? read(text, eastAsian, fromNumbers) : []),
    ...(fullYear.test(text) ? readNamed(text, words) : []),
    ...(parted.test(text) ? read(text, numeric, fromNumeric) : []),
    ...(fullYear.test(text) ? read(text, monthYear, (groups) => fromMonth(groups, words)) : []),
  ];
  const kept: FoundDate[] = [];
  let end = 0;
  for (const date of found.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    if (date.start < end) continue;
    kept.push(withWeekday(text, date, words));
    end = date.end;
  }
  return kept;
}

function* readNamed(text: string, words: ArticleWords): Generator<FoundDate> {
  yield* read(text, monthDayYear, (groups) => fromNames(groups, words));
  yield* read(text, dayMonthYear, (groups) => fromNames(groups, words));
}

type Groups = Readonly<Record<string, string | undefined>>;
type Value = Pick<FoundDate, "value" | "precision">;

function* read(
  text: string,
  pattern: RegExp,
  valueOf: (groups: Groups) => Value | undefined,
): Generator<FoundDate> {
  for (const match of text.matchAll(pattern)) {
    const value = valueOf(match.groups ?? {});
    if (value !== undefined) yield { ...value, start: match.index, end: match.index + match[0].length };
  }
}

function dayValue(year: number, month: number, day: number): Value | undefined {
  return isRealDay(year, month, day) ? { value: isoDay(year, month, day), precision: "day" } : undefined;
}

function fromNumbers({ year, month, day, clock, zone }: Groups): Value | undefined {
  const date = dayValue(Number(year), Number(month), Number(day));
  // A clock without a zone is no instant: the day alone is sure.
  if (date === undefined || clock === undefined || zone === undefined) return date;
  const seconds = clock.length === 5 ? `${clock}:00` : clock;
  const offset = zone === "Z" || zone.includes(":") ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  return { value: `${date.value}T${seconds}${offset}`, precision: "time" };
}

function fromNames({ year, month = "", day }: Groups, words: ArticleWords): Value | undefined {
  const number = monthNumber(month, words);
  return number === undefined ? undefined : dayValue(Number(year), number, Number(day));
}

function fromMonth({ year, month = "" }: Groups, words: ArticleWords): Value | undefined {
  const number = monthNumber(month, words);
  return number === undefined
    ? undefined
    : { value: `${year}-${String(number).padStart(2, "0")}`, precision: "month" };
}

function monthNumber(name: string, words: ArticleWords): number | undefined {
  const key = name.toLowerCase();
  return Object.hasOwn(words.months, key) ? words.months[key] : undefined;
}

/** "03/04/2020" could be two days and is none; full stops put the day first everywhere. */
function fromNumeric({ first, second, mark, year = "" }: Groups): Value | undefined {
  const [one, two] = [Number(first), Number(second)];
  const full = year.length === 4 ? Number(year) : 2000 + Number(year);
  if (year.length === 2 && mark !== ".") return undefined;
  if (mark === ".") return dayValue(full, two, one);
  if (one > 12) return dayValue(full, two, one);
  if (two > 12 || one === two) return dayValue(full, one, two);
  return undefined;
}

const weekdayBefore = /(?<word>\p{L}{2,13})\.?,?\s{1,2}(?:(?:the|den|le|el|il|dem)\s)?$/u;

function withWeekday(text: string, date: FoundDate, words: ArticleWords): FoundDate {
  const word = weekdayBefore.exec(text.slice(Math.max(0, date.start - 24), date.start))?.groups?.["word"];
  const key = word?.toLowerCase();
  if (key === undefined || !Object.hasOwn(words.weekdays, key)) return date;
  const weekday = words.weekdays[key];
  return weekday === undefined ? date : { ...date, weekday };
}
