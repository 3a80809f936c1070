import { dayNumber, weekdayOf } from "../calendar.js";
import { readStep, readWeekdayName, skipPossessive } from "../parts.js";
import { calendarDate } from "./dates.js";
import { bareWeekday, steppedWeekday, unitAway } from "../resolve.js";
import { plays, textAt, type Found, type Scene, type TimeRule } from "../rule.js";
import { dayTimex } from "../timex.js";

/** "today", "yesterday", "tonight", "tomorrow morning". */
export const namedDay: TimeRule = {
  name: "named-day",
  read(scene, at) {
    const { offset, part } = scene.tokens[at]?.word ?? {};
    if (offset === undefined) return undefined;
    return withPart(scene, at + 1, unitAway(scene, "D", offset), part);
  },
};

/** "Friday", "last Friday", "this coming Sunday", "Friday night". */
export const weekday: TimeRule = {
  name: "weekday",
  read(scene, at) {
    const { the, step, next: start } = readStep(scene, at);
    if (the === 1 && step === undefined) return undefined;
    const name = readWeekdayName(scene, start);
    if (name === undefined) return undefined;
    // "this coming Sunday, March 8": the date says more.
    const dated = step === undefined ? undefined : calendarDate.read(scene, start);
    if (dated !== undefined) return dated;
    const told = the === 1 && scene.tokens[at + 1]?.word.anchored === true ? anchorDay(scene) : undefined;
    if (told !== undefined && step !== undefined && step !== 0)
      return withPart(scene, name.next, weekdayFrom(told, name.value, step), undefined);
    const day =
      step === undefined
        ? bareWeekday(scene, name.value, at, name.next)
        : steppedWeekday(scene, name.value, step, at, name.next);
    return withPart(scene, name.next, day, undefined);
  },
};

/** "the previous Friday", told of a Friday: a week before it. */
function weekdayFrom(day: number, weekday: number, step: -1 | 1): { timex: string; resolved: boolean } {
  const back = (weekdayOf(day) - weekday + 7) % 7;
  const away = step < 0 ? -(back === 0 ? 7 : back) : back === 0 ? 7 : 7 - back;
  return { timex: dayTimex(day + away), resolved: true };
}

/** "mid-afternoon", "late Tuesday morning", "By early evening": a part of the day told near, else of the reference's. */
export const loosePart: TimeRule = {
  name: "loose-part-of-day",
  read(scene, at) {
    if (scene.style === "chat" || !scene.words.partLeads.has(textAt(scene, at))) return undefined;
    const dash = textAt(scene, at + 1) === "-" ? 1 : 0;
    const { part, plural, offset } = scene.tokens[at + 1 + dash]?.word ?? {};
    if (part === undefined || plural || offset !== undefined) return undefined;
    const next = at + 2 + dash;
    const after =
      namedDay.read(scene, next) ??
      (readWeekdayName(scene, next) === undefined ? undefined : weekday.read(scene, next));
    if (after !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(after.timex))
      return { ...after, timex: `${after.timex}T${part}` };
    const near = scene.anchor !== undefined && at - scene.anchor.token < 40 ? anchorDay(scene) : undefined;
    return { ...point(unitAway(scene, "D", 0, near), part), next };
  },
};

/** "the night of 5 March", "the morning of the 11th of May". */
export const partOfDate: TimeRule = {
  name: "part-of-date",
  read(scene, at) {
    const the = scene.tokens[at]?.word.article === "the" ? 1 : 0;
    const { part, plural } = scene.tokens[at + the]?.word ?? {};
    if (the === 0 || part === undefined || plural || !plays(scene, at + 2, "of")) return undefined;
    const date = calendarDate.read(scene, at + 3);
    return date === undefined || !/^[\dX]{4}-\d{2}-\d{2}$/u.test(date.timex)
      ? undefined
      : { ...date, timex: `${date.timex}T${part}` };
  },
};

/** "By the morning, …", "in the evening": of the day told shortly before, where one was told. */
export const partOfTold: TimeRule = {
  name: "part-of-day-told",
  read(scene, at) {
    if (scene.tokens[at]?.word.article !== "the" || !scene.words.partOpeners.has(textAt(scene, at - 1)))
      return undefined;
    const { part, plural } = scene.tokens[at + 1]?.word ?? {};
    const day = scene.anchor !== undefined && at - scene.anchor.token < 30 ? anchorDay(scene) : undefined;
    if (scene.style === "chat" || part === undefined || plural || day === undefined) return undefined;
    return { ...point(unitAway(scene, "D", 0, day), part), next: at + 2 };
  },
};

/** "this morning", "last night", "overnight"; "the morning" only in a chat. */
export const dayPart: TimeRule = {
  name: "part-of-day",
  read(scene, at) {
    const step = scene.tokens[at]?.word.step;
    const { part, plural } = scene.tokens[at + 1]?.word ?? {};
    if (plays(scene, at, "overnight")) return { ...point(unitAway(scene, "D", -1), "NI"), next: at + 1 };
    if (step === undefined || part === undefined || plural) return undefined;
    if (step === -1 && part !== "NI" && part !== "EV") return undefined;
    return { ...point(unitAway(scene, "D", step), part), next: at + 2 };
  },
};

/** "the next morning", "that night": counted from the day told last. */
export const toldPart: TimeRule = {
  name: "part-of-told-day",
  read(scene, at) {
    const that = plays(scene, at, "that") || plays(scene, at, "same");
    const the = scene.tokens[at]?.word.article === "the" ? 1 : 0;
    const step = scene.tokens[at + the]?.word.step === 1 && the === 1 ? 1 : that ? 0 : undefined;
    if (step === undefined) return undefined;
    const start = at + the + (step === 1 || that ? 1 : 0);
    const { part, plural } = scene.tokens[start]?.word ?? {};
    if (part === undefined || plural) return undefined;
    const day = anchorDay(scene);
    return { ...point(unitAway(scene, "D", step, day), part), next: start + 1 };
  },
};

/** The day told last, where it is a day. */
export function anchorDay(scene: Scene): number | undefined {
  const match = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})/u.exec(scene.anchor?.timex ?? "")?.groups;
  return match === undefined
    ? undefined
    : dayNumber(Number(match["year"]), Number(match["month"]), Number(match["day"]));
}

/** Adds "morning", "'s night" where it follows. */
function withPart(
  scene: Scene,
  at: number,
  day: { readonly timex: string; readonly resolved: boolean },
  known: string | undefined,
): Found {
  const start = skipPossessive(scene, at);
  const early = plays(scene, start, "partEdges") && scene.tokens[start + 1]?.word.part !== undefined ? 1 : 0;
  const word = scene.tokens[start + early]?.word;
  const follows =
    word?.part !== undefined && !word.plural && known === undefined && !scene.tokens[start]?.apart;
  if (!follows) return { ...point(day, known), next: at };
  return { ...point(day, word.part), next: start + early + 1 };
}

function point(
  day: { readonly timex: string; readonly resolved: boolean },
  part: string | undefined,
): Omit<Found, "next"> {
  return {
    timex: part === undefined ? day.timex : `${day.timex}T${part}`,
    shape: "point",
    resolved: day.resolved,
  };
}
