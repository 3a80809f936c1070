import { addMonths, civilOf, dayNumber, weekdayOf, type DayNumber } from "../calendar.js";
import { readCount, readOrdinal } from "../numbers.js";
import { readLength } from "../parts.js";
import { outlookAt } from "../outlook.js";
import { unitAway } from "../resolve.js";
import { plays, textAt, today, type Found, type Scene, type TimeRule } from "../rule.js";
import type { TimeWord } from "../words.js";
import { dayTimex, durationTimex, instant, type Unit } from "../timex.js";
import { anchorDay } from "./days.js";

/** "last year", "this week", "the coming month", "the current fiscal year". */
export const steppedUnit: TimeRule = {
  name: "stepped-unit",
  read(scene, at) {
    const the = scene.tokens[at]?.word.article === "the" ? 1 : 0;
    let next = at + the;
    let word = scene.tokens[next]?.word;
    if (word?.step === undefined) return undefined;
    let { step } = word;
    const told = word.anchored === true && the === 1;
    const rolling = word.rolling === true;
    next++;
    word = scene.tokens[next]?.word;
    if (step === 0 && word?.step !== undefined) [step, next] = [word.step, next + 1];
    if (plays(scene, next, "wholeUnits")) next++;
    const unit = scene.tokens[next]?.word.unit;
    if (unit === undefined || scene.tokens[next]?.word.plural || isClockUnit(unit)) return undefined;
    if (the === 1 && step === -1 && plays(scene, at + 1, "rolling") && unit === "D") return undefined;
    // "the past decade" is the ten years up to now, not the 1980s.
    if (rolling && (unit === "E" || unit === "C"))
      return {
        next: next + 1,
        timex: durationTimex(1, unit),
        shape: "duration",
        ...stretch(scene, 1, unit, -1),
      };
    const from = told ? anchorOf(scene, unit) : undefined;
    return { next: next + 1, shape: "point", ...unitAway(scene, unit, step, from) };
  },
};

/** "the past two months", "the next few days", "last 24 hours": a length, with the stretch it covers. */
export const steppedLength: TimeRule = {
  name: "stepped-length",
  read(scene, at) {
    const the = scene.tokens[at]?.word.article === "the" ? 1 : 0;
    const step = scene.tokens[at + the]?.word.step;
    const first = the === 1 && step === undefined ? readOrdinal(scene, at + the) : undefined;
    if (step === undefined && (first === undefined || first.value !== 1)) return undefined;
    if (step === 0 || isVerb(scene, at + the)) return undefined;
    const start = at + the + 1;
    const count = readCount(scene, start);
    const bare = scene.tokens[start]?.word;
    if (count === undefined && bare?.unit !== undefined && bare.plural && step !== undefined)
      return some(bare.unit, start + 1);
    const length = readLength(scene, start);
    if (length === undefined || length.article || length.adjective) return undefined;
    const range = step === undefined ? {} : stretch(scene, length.count, length.unit, step);
    return {
      next: length.next,
      timex: durationTimex(length.count, length.unit),
      shape: "duration",
      ...range,
    };
  },
};

/** "will last two hours": the verb, not the adjective. */
export function isVerb(scene: Scene, at: number): boolean {
  const before = textAt(scene, at - 1);
  return scene.tokens[at]?.word.rolling === true && scene.words.beforeVerb.has(before);
}

function some(unit: Unit, next: number): Found {
  return { next, timex: durationTimex("X", unit), shape: "duration" };
}

/** Where the stretch begins and ends: the past two months end at the reference. */
function stretch(
  scene: Scene,
  count: number | "X",
  unit: Unit,
  step: number,
): Pick<Found, "start" | "end" | "resolved"> {
  const day = today(scene);
  if (day === undefined || count === "X") return {};
  const seconds = scene.reference?.seconds ?? 0;
  const far = awayFrom(day, count * step, unit, seconds);
  if (far === undefined) return {};
  const near = far.length === 10 ? dayTimex(day) : instant(day, seconds);
  return step < 0 ? { start: far, end: near, resolved: true } : { start: near, end: far, resolved: true };
}

const clockUnits: Readonly<Record<string, number>> = { S: 1, MIN: 60, H: 3600 };
const isClockUnit = (unit: Unit): boolean => clockUnits[unit] !== undefined;

/** A day or an instant so many units away; undefined where the count is too large for the calendar. */
export function awayFrom(day: DayNumber, count: number, unit: Unit, seconds: number): string | undefined {
  const length = clockUnits[unit];
  if (Math.abs(count) > 1e6) return undefined;
  if (length !== undefined) return instant(day, seconds + count * length);
  const moved = moveDay(day, count, unit);
  return moved === undefined ? undefined : dayTimex(moved);
}

const monthsIn: Readonly<Record<string, number>> = { M: 1, Q: 3, Y: 12, E: 120, C: 1200 };
const daysIn: Readonly<Record<string, number>> = { D: 1, W: 7, FN: 14, WE: 7 };

export function moveDay(day: DayNumber, count: number, unit: Unit): DayNumber | undefined {
  const months = monthsIn[unit];
  if (months === undefined) return day + Math.round(count * (daysIn[unit] ?? 0));
  const moved = Math.abs(count * months) > 24_000 ? undefined : addMonths(day, Math.round(count * months));
  return moved !== undefined && civilOf(moved).year > 0 ? moved : undefined;
}

/** The day, month or year told last, as a day; nothing where what is counted is finer than what was told. */
export function anchorOf(scene: Scene, unit: Unit = "Y"): DayNumber | undefined {
  const day = anchorDay(scene);
  if (day !== undefined) return day;
  if (daysIn[unit] !== undefined || isClockUnit(unit)) return undefined;
  const match = /^(?<year>\d{4})(?:-(?<month>\d{2}))?$/u.exec(scene.anchor?.timex ?? "")?.groups;
  return match === undefined ? undefined : dayNumber(Number(match["year"]), Number(match["month"] ?? 7));
}

/** "the year", "the week", "that year", "the same month": this one, or the one told last. */
export const toldUnit: TimeRule = {
  name: "told-unit",
  read(scene, at) {
    const the = scene.tokens[at]?.word.article === "the";
    const that = plays(scene, at, "that") || plays(scene, at, "same");
    const same = (the || plays(scene, at, "that")) && plays(scene, at + 1, "same") ? 1 : 0;
    const full = plays(scene, at + 1 + same, "fullUnits") ? 1 : 0;
    const token = scene.tokens[at + 1 + same + full];
    const unit = token?.word.unit;
    if (unit === undefined || token?.word.plural || isClockUnit(unit) || (!the && !that)) return undefined;
    const next = at + 2 + same + full;
    if (that || same === 1) {
      const from = anchorOf(scene, unit) ?? (scene.style === "chat" ? today(scene) : undefined);
      return from === undefined ? undefined : { next, shape: "point", ...unitAway(scene, unit, 0, from) };
    }
    // "the year of the flood", "the day of the vote": what is named behind, not this one.
    if (!plays(scene, at, "the") || ["C", "E", "FN", "Q"].includes(unit) || isNamedBehind(scene, next))
      return undefined;
    const beside = scene.tokens[next]?.word;
    if (beside?.ago !== undefined && beside.anchored) return besideUnit(scene, next, unit, beside);
    if (plays(scene, next, "ending")) return { next, shape: "duration", timex: durationTimex(1, unit) };
    // "over the weekend" was the last one, unless the clause looks ahead.
    const day = scene.reference?.day;
    const back =
      unit === "WE" && day !== undefined && weekdayOf(day) < 6 && outlookAt(scene, at, next) !== "ahead"
        ? -1
        : 0;
    return { next, shape: "point", ...unitAway(scene, unit, back) };
  },
};

function isNamedBehind(scene: Scene, at: number): boolean {
  return plays(scene, at, "of") && /^[\p{L}\p{Nd}]/u.test(textAt(scene, at + 1));
}

/** "$300 million last year, down from $450 million the year before"; "the day before the vote" is no day we know. */
function besideUnit(scene: Scene, next: number, unit: Unit, side: TimeWord): Found | undefined {
  const from = anchorOf(scene, unit) ?? (scene.style === "chat" ? today(scene) : undefined);
  const after = scene.tokens[next + 1];
  const ends = after === undefined || after.apart || /^\P{L}$/u.test(after.lower);
  if (!ends) return { next: next + 1, timex: "", shape: "vague" };
  return from === undefined
    ? undefined
    : { next: next + 1, shape: "point", ...unitAway(scene, unit, side.ago ?? 0, from) };
}
