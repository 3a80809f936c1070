import { dayNumber, easterOf, nthWeekday } from "../calendar.js";
import { readYear } from "../numbers.js";
import { readSaidYear } from "./dates.js";
import { outlookAt } from "../outlook.js";
import { plays, reads, textAt, type Scene, type TimeRule } from "../rule.js";
import { dayTimex } from "../timex.js";
import type { HolidayDate } from "../words.js";

/** "now", "recently", "the future", "right now": vague, and marked so. */
export const vagueTime: TimeRule = {
  name: "vague",
  read(scene, at) {
    const phrases = scene.words.vague.get(textAt(scene, at)) ?? [];
    const [best] = phrases
      .filter((phrase) => reads(scene, at, phrase.words))
      .sort((one, other) => other.words.length - one.words.length);
    if (
      best !== undefined &&
      ((best.words.length > 2 && scene.words.phrases.hourLeads.has(textAt(scene, at))) ||
        isWhole(scene, at + best.words.length))
    )
      return { next: at + best.words.length, timex: best.value, shape: "vague" };
    const { vague } = scene.tokens[at]?.word ?? {};
    // "as soon as", "soon after": how two things follow each other.
    if (plays(scene, at, "soon") && (plays(scene, at - 1, "as") || plays(scene, at + 1, "soonTails")))
      return undefined;
    return vague === undefined ? undefined : { next: at + 1, timex: vague, shape: "vague" };
  },
};

/** "will one day be king": the verb before it looks ahead. */
export const someDay: TimeRule = {
  name: "some-day",
  read(scene, at) {
    const some = scene.words.someDay.find((words) => reads(scene, at, words));
    if (some === undefined || scene.tokens[at - 1]?.word.outlook !== "ahead") return undefined;
    return { next: at + some.length, timex: "FUTURE_REF", shape: "vague" };
  },
};

/** "the past two years" is no vague past, "the future plans" no vague future. */
function isWhole(scene: Scene, next: number): boolean {
  const token = scene.tokens[next];
  return token === undefined || !/^[\p{L}\p{Nd}]/u.test(token.lower) || plays(scene, next, "afterVague");
}

/** "Christmas", "last Thanksgiving", "Easter 2018". */
export const holiday: TimeRule = {
  name: "holiday",
  read(scene, at) {
    const step = scene.tokens[at]?.word.step;
    const start = at + (step === undefined ? 0 : 1);
    const list = scene.words.holidays.get(textAt(scene, start)) ?? [];
    const [best] = list
      .filter((one) => reads(scene, start, one.words))
      .sort((one, other) => other.words.length - one.words.length);
    if (best === undefined || (!scene.tokens[start]?.capital && scene.style === "news")) return undefined;
    const after = start + best.words.length;
    const year = scene.tokens[after]?.digits ? readYear(scene, after) : undefined;
    if (typeof year?.value === "number")
      return { next: year.next, timex: dayTimex(holidayIn(best.date, year.value)), shape: "point" };
    const said = readSaidYear(scene, after);
    if (said !== undefined)
      return {
        next: said.next,
        timex: dayTimex(holidayIn(best.date, said.value)),
        shape: "point",
        resolved: true,
      };
    const day = scene.reference?.day;
    if (day === undefined) return { next: after, timex: "XXXX-XX-XX", shape: "point" };
    return {
      next: after,
      timex: dayTimex(nearest(scene, best.date, day, step, at, after)),
      shape: "point",
      resolved: true,
    };
  },
};

function nearest(
  scene: Scene,
  date: HolidayDate,
  day: number,
  step: -1 | 0 | 1 | undefined,
  at: number,
  next: number,
): number {
  const year = scene.reference?.year ?? 2000;
  const days = [year - 1, year, year + 1].map((one) => holidayIn(date, one));
  const past = days.filter((one) => one <= day).at(-1) ?? day;
  const coming = days.find((one) => one >= day) ?? day;
  if (step === 0) return holidayIn(date, year);
  if (step !== undefined) return step < 0 ? past : coming;
  const outlook = scene.style === "chat" ? "ahead" : outlookAt(scene, at, next);
  if (outlook !== undefined) return outlook === "ahead" ? coming : past;
  return coming - day < day - past ? coming : past;
}

function holidayIn(date: HolidayDate, year: number): number {
  if ("easter" in date) return easterOf(year) + date.easter;
  if ("day" in date) return dayNumber(year, date.month, date.day);
  return nthWeekday(year, date.month, date.weekday, date.nth) + (date.plus ?? 0);
}
