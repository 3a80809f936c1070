import { mondayOf, weekdayOf, type DayNumber } from "../calendar.js";
import { readCount } from "../numbers.js";
import { textAt, type Found, type Scene, type TimeRule } from "../rule.js";
import { dayTimex, weekTimex } from "../timex.js";

/** "next 4 business days": Mondays to Fridays, the first of them tomorrow. */
export const businessDays: TimeRule = {
  name: "business-days",
  read(scene, at) {
    const the = scene.tokens[at]?.word.article === "the" ? 1 : 0;
    const step = scene.tokens[at + the]?.word.step;
    const count = readCount(scene, at + the + 1);
    const day = scene.reference?.day;
    if (step === undefined || step === 0 || typeof count?.value !== "number" || day === undefined)
      return undefined;
    if (!scene.words.phrases.working.has(textAt(scene, count.next))) return undefined;
    const unit = scene.tokens[count.next + 1]?.word.unit;
    if (unit !== "D" || !Number.isInteger(count.value) || count.value > 1000) return undefined;
    const far = afterWorkdays(day, step * count.value);
    const [start, end] = step > 0 ? [day + 1, far + 1] : [far, day];
    return {
      next: count.next + 2,
      timex: `P${count.value}BD`,
      start: dayTimex(start),
      end: dayTimex(end),
      shape: "duration",
      resolved: true,
    };
  },
};

/** The day so many workdays away: at most a thousand steps. */
function afterWorkdays(day: DayNumber, steps: number): DayNumber {
  let at = day;
  for (let left = Math.abs(steps); left > 0;) {
    at += Math.sign(steps);
    if (weekdayOf(at) < 6) left--;
  }
  return at;
}

/** "this working week", "next workweek": Monday to Friday. */
export const workWeek: TimeRule = {
  name: "work-week",
  read(scene, at) {
    const the = scene.tokens[at]?.word.article === "the" ? 1 : 0;
    const step = scene.tokens[at + the]?.word.step;
    const day = scene.reference?.day;
    const { phrases } = scene.words;
    const first = textAt(scene, at + the + 1);
    const two = phrases.working.has(first) && scene.tokens[at + the + 2]?.word.unit === "W";
    if (step === undefined || day === undefined || (!two && !phrases.workWeeks.has(first))) return undefined;
    const monday = mondayOf(day) + step * 7;
    return {
      next: at + the + (two ? 3 : 2),
      timex: weekTimex(monday),
      start: dayTimex(monday),
      end: dayTimex(monday + 5),
      shape: "point",
      resolved: true,
    };
  },
};

/** "at lunch", "after dinner", "lunchtime": meals as assistants count their hours. */
export const meal: TimeRule = {
  name: "meal",
  read(scene, at) {
    const { phrases } = scene.words;
    const lead = phrases.mealLeads.has(textAt(scene, at)) ? 1 : 0;
    const found = phrases.meals.get(textAt(scene, at + lead));
    if (found === undefined || (lead === 0 && !found.whole)) return undefined;
    return mealFound(scene, at, lead, found);
  },
};

function mealFound(
  scene: Scene,
  at: number,
  lead: number,
  found: { readonly value: string; readonly start: string; readonly end: string },
): Found | undefined {
  const day = scene.reference?.day;
  const date = day === undefined ? "" : dayTimex(day);
  const after = lead === 1 && scene.tokens[at]?.word.ago === 1;
  const before = lead === 1 && scene.tokens[at]?.word.ago === -1;
  const hours = after
    ? { start: `${date}T${found.end}` }
    : before
      ? { end: `${date}T${found.start}` }
      : { start: `${date}T${found.start}`, end: `${date}T${found.end}` };
  return {
    next: at + lead + 1,
    timex: found.value,
    shape: "point",
    ...(day === undefined ? {} : hours),
    resolved: day !== undefined,
  };
}

/** "year to date", "to date". */
export const toDate: TimeRule = {
  name: "to-date",
  read(scene, at) {
    const { phrases } = scene.words;
    const day = scene.reference?.day;
    const the = scene.tokens[at]?.word.article === "the" ? 1 : 0;
    const year = scene.tokens[at + the]?.word;
    const lead = year?.unit === "Y" && !year.plural ? the + 1 : 0;
    if (day === undefined || !phrases.to.has(textAt(scene, at + lead))) return undefined;
    const date = phrases.dateWords.has(textAt(scene, at + lead + 1));
    const after = scene.tokens[at + lead + 2];
    if (!date || (after !== undefined && /^[\p{L}\p{Nd}]/u.test(after.lower))) return undefined;
    const end = dayTimex(day);
    return lead > 0
      ? {
          next: at + lead + 2,
          timex: end.slice(0, 4),
          start: `${end.slice(0, 4)}-01-01`,
          end,
          shape: "point",
          resolved: true,
        }
      : { next: at + 2, timex: `../${end}`, end, shape: "point", resolved: true };
  },
};

export const workRules: readonly TimeRule[] = [businessDays, workWeek, meal, toDate];
