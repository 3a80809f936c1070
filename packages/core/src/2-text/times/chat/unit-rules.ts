import { dayNumber, isRealDay, mondayOf, nthWeekday } from "../calendar.js";
import { readCount, readOrdinal } from "../numbers.js";
import { readMonthName, readTrailingYear, readWeekdayName } from "../parts.js";
import { bareMonth, unitAway } from "../resolve.js";
import { textAt, today, type Found, type Scene, type TimeRule } from "../rule.js";
import { awayFrom, isVerb } from "../rules/periods.js";
import { dayTimex, durationTimex, instant } from "../timex.js";
import { readHour } from "./hours.js";

/** "last minute", "the next hour": a stretch up to now, or from now on. */
export const steppedClock: TimeRule = {
  name: "stepped-clock",
  read(scene, at) {
    const the = scene.tokens[at]?.word.article === "the" ? 1 : 0;
    const step = scene.tokens[at + the]?.word.step;
    const word = scene.tokens[at + the + 1]?.word;
    const day = today(scene);
    if (step === undefined || step === 0 || day === undefined || isVerb(scene, at + the)) return undefined;
    if ((word?.unit !== "MIN" && word?.unit !== "H") || word.plural) return undefined;
    const seconds = scene.reference?.seconds ?? 0;
    const [near, far] = [instant(day, seconds), awayFrom(day, step, word.unit, seconds)];
    if (far === undefined) return undefined;
    const [start, end] = step < 0 ? [far, near] : [near, far];
    return { next: at + the + 2, timex: `${start}/${end}`, start, end, shape: "point", resolved: true };
  },
};

/** "the fortnight", "next fortnight": two whole weeks. */
export const fortnight: TimeRule = {
  name: "fortnight",
  read(scene, at) {
    const the = scene.tokens[at]?.word.article === "the" ? 1 : 0;
    const said = scene.tokens[at + the]?.word.step;
    const next = at + the + (said === undefined ? 0 : 1);
    const word = scene.tokens[next]?.word;
    const day = today(scene);
    if (word?.unit !== "FN" || word.plural || day === undefined || (the === 0 && said === undefined))
      return undefined;
    const monday = mondayOf(day) + (said ?? 0) * 14 - (said === 1 ? 0 : 0);
    const first = said === 1 ? mondayOf(day + 13) : monday;
    const [start, end] = [dayTimex(first), dayTimex(first + 14)];
    return { next: next + 1, timex: `${start}/${end}`, start, end, shape: "point", resolved: true };
  },
};

/** "a weekend", "the weekend": this one, or the coming one. */
export const ownWeekend: TimeRule = {
  name: "own-weekend",
  read(scene, at) {
    const the = scene.tokens[at]?.word.article === "the" ? 1 : 0;
    const word = scene.tokens[at + the]?.word;
    if (word?.unit !== "WE" || word.plural || (the === 0 && scene.tokens[at - 1]?.word.article !== undefined))
      return undefined;
    return { next: at + the + 1, shape: "point", ...unitAway(scene, "WE", 0) };
  },
};

/** "two nights": as many days. */
export const nights: TimeRule = {
  name: "nights",
  read(scene, at) {
    const count = readCount(scene, at);
    const word = scene.tokens[count?.next ?? -1]?.word;
    if (typeof count?.value !== "number" || word?.part !== "NI" || !word.plural) return undefined;
    return { next: count.next + 1, timex: durationTimex(count.value, "D"), shape: "duration" };
  },
};

/** "first Monday evening of next month", "the last Friday of May 2024". */
export const weekdayOfMonth: TimeRule = {
  name: "weekday-of-month",
  read(scene, at) {
    const the = scene.tokens[at]?.word.article === "the" ? 1 : 0;
    const last = scene.tokens[at + the]?.word.rolling === true;
    const ordinal = last ? { value: -1, next: at + the + 1 } : readOrdinal(scene, at + the);
    const weekday = ordinal === undefined ? undefined : readWeekdayName(scene, ordinal.next);
    if (typeof ordinal?.value !== "number" || weekday === undefined || ordinal.value > 5) return undefined;
    const word = scene.tokens[weekday.next]?.word;
    const part = word?.plural ? undefined : word?.part;
    const of = weekday.next + (part === undefined ? 0 : 1);
    if (!scene.words.of.has(textAt(scene, of))) return undefined;
    const month = readMonthOf(scene, of + 1);
    if (month === undefined) return undefined;
    const day = nthWeekday(month.year, month.month, weekday.value, ordinal.value);
    const timex = dayTimex(day);
    if (!isRealDay(month.year, month.month, day - dayNumber(month.year, month.month) + 1)) return undefined;
    return {
      next: month.next,
      timex: part === undefined ? timex : `${timex}T${part}`,
      shape: "point",
      resolved: true,
    };
  },
};

function readMonthOf(
  scene: Scene,
  at: number,
): { readonly year: number; readonly month: number; readonly next: number } | undefined {
  const name = readMonthName(scene, at);
  if (name !== undefined) {
    const year = readTrailingYear(scene, name.next);
    const own = year?.value ?? Number(bareMonth(scene, name.value, at, name.next).timex.slice(0, 4));
    return Number.isNaN(own) ? undefined : { year: own, month: name.value, next: year?.next ?? name.next };
  }
  const the = scene.tokens[at]?.word.article === "the" ? 1 : 0;
  const step = scene.tokens[at + the]?.word.step ?? (the === 1 ? 0 : undefined);
  const unit = at + the + (scene.tokens[at + the]?.word.step === undefined ? 0 : 1);
  if (step === undefined || scene.tokens[unit]?.word.unit !== "M" || scene.reference?.month === undefined)
    return undefined;
  const [year = 0, month = 1] = unitAway(scene, "M", step).timex.split("-").map(Number);
  return { year, month, next: unit + 1 };
}

/** "school year 2008", "cy 2008", "sy18": a year with its kind before it. */
export const namedYear: TimeRule = {
  name: "named-year",
  read(scene, at) {
    const { phrases } = scene.words;
    const kind = phrases.yearKinds.get(textAt(scene, at));
    if (kind === undefined) return undefined;
    const long = scene.tokens[at + 1]?.word.unit === "Y" && !scene.tokens[at + 1]?.word.plural;
    if (kind.long !== long) return undefined;
    const token = scene.tokens[at + (long ? 2 : 1)];
    const value = Number(token?.lower);
    const short = token?.lower.length === 2 && token.glued && !long;
    if (!token?.digits || !(token.lower.length === 4 || short)) return undefined;
    const year = short ? 2000 + value : value;
    if (year < 1800 || year > 2199) return undefined;
    return { next: at + (long ? 3 : 2), timex: `${kind.value}${year}`, shape: "point" };
  },
};

/** "meet me next year at 6": an hour behind "at" that ends its clause. */
export const hourAtEnd: TimeRule = {
  name: "hour-at-end",
  read(scene, at) {
    if (!scene.words.phrases.hourLeads.has(textAt(scene, at - 1)) || !scene.tokens[at]?.digits)
      return undefined;
    if (scene.anchor?.token !== at - 1) return undefined;
    const hour = readHour(scene, at);
    const after = scene.tokens[hour?.next ?? at];
    if (hour === undefined || hour.sure || (after !== undefined && !/^[.,;!?]$/u.test(after.lower)))
      return undefined;
    if (after?.glued && scene.tokens[hour.next + 1]?.glued) return undefined;
    return { next: hour.next, timex: `T${hour.text}`, shape: "point" };
  },
};

/** "at 6.45", "at 8.30pm": assistants take the "at" of a dotted hour along. */
export const dottedHour: TimeRule = {
  name: "dotted-hour",
  read(scene, at): Found | undefined {
    if (!scene.words.phrases.hourLeads.has(textAt(scene, at))) return undefined;
    if (textAt(scene, at + 2) !== "." || !scene.tokens[at + 2]?.glued || !scene.tokens[at + 3]?.digits)
      return undefined;
    const hour = readHour(scene, at + 1);
    return hour === undefined || !hour.sure
      ? undefined
      : { next: hour.next, timex: `T${hour.text}`, shape: "point", ...(hour.half ? { half: true } : {}) };
  },
};

export const unitRules: readonly TimeRule[] = [
  steppedClock,
  fortnight,
  ownWeekend,
  nights,
  weekdayOfMonth,
  namedYear,
  hourAtEnd,
  dottedHour,
];
