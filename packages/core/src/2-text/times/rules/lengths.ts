import { civilOf } from "../calendar.js";
import { readLength, skipPossessive } from "../parts.js";
import { unitAway } from "../resolve.js";
import { plays, textAt, today, type Found, type Scene, type TimeRule } from "../rule.js";
import { dayTimex, durationTimex, monthTimex, weekTimex, yearTimex, type Unit } from "../timex.js";
import { anchorOf, awayFrom, moveDay } from "./periods.js";
import { yearAgo } from "./quarters.js";

/** "two weeks ago", "a year earlier", "three days later", "five minutes from now". */
export const countedFrom: TimeRule = {
  name: "counted-from",
  read(scene, at) {
    const length = readLength(scene, at);
    if (length === undefined) return bareAgo(scene, at);
    const so = plays(scene, length.next, "or") && plays(scene, length.next + 1, "so") ? 2 : 0;
    const word = scene.tokens[length.next + so]?.word;
    const start = scene.tokens[length.next + so + 1]?.word;
    const clock = ["H", "MIN", "S"].includes(length.unit);
    const fromNow =
      scene.words.phrases.from.has(textAt(scene, length.next + so)) &&
      (start?.vague === "PRESENT_REF" || (start?.offset === 0 && start.part === undefined && !clock));
    const ago = fromNow ? 1 : word?.ago;
    if (ago === undefined || word?.modifier === "MID") return undefined;
    if (word?.anchored && !word.modifier) return undefined;
    const next = length.next + so + (fromNow ? 2 : 1);
    if (length.count === "X") return { next, timex: ago < 0 ? "PAST_REF" : "FUTURE_REF", shape: "vague" };
    const yearEarlier = length.unit === "Y" && length.count === 1 && ago < 0 && scene.quarter !== undefined;
    if (yearEarlier) return { next, shape: "point", ...yearAgo(scene) };
    const from = word?.anchored ? anchorOf(scene, length.unit) : undefined;
    return { next, shape: "point", ...counted(scene, length.count * ago, length.unit, from) };
  },
};

/** "years ago", "weeks later": how many is not said. */
function bareAgo(scene: Scene, at: number): Found | undefined {
  const before = scene.tokens[at - 1];
  if (before?.digits || before?.word.scale !== undefined) return undefined;
  const unit = scene.tokens[at]?.word;
  const word = scene.tokens[at + 1]?.word;
  if (
    unit?.unit === undefined ||
    !unit.plural ||
    word?.ago === undefined ||
    (word.anchored && !word.modifier)
  )
    return undefined;
  return { next: at + 2, timex: word.ago < 0 ? "PAST_REF" : "FUTURE_REF", shape: "vague" };
}

/** As exact as the unit: years give a year, weeks a week. */
function counted(
  scene: Scene,
  steps: number,
  unit: Unit,
  from: number | undefined,
): { timex: string; resolved: boolean } {
  const day = from ?? today(scene);
  const clock = unit === "S" || unit === "MIN" || unit === "H";
  if (day === undefined || (!Number.isInteger(steps) && !clock)) return fallback(scene, steps, unit, day);
  if (clock) {
    // "two hours later" is counted from the hour told, or from the reference's own.
    const seconds = from === undefined ? scene.reference?.seconds : toldSeconds(scene);
    if (seconds === undefined) return { timex: durationTimex(Math.abs(steps), unit), resolved: false };
    return { timex: awayFrom(day, steps, unit, seconds ?? 0) ?? dayTimex(day), resolved: true };
  }
  const moved = moveDay(day, steps, unit);
  if (moved === undefined) return { timex: steps < 0 ? "PAST_REF" : "FUTURE_REF", resolved: false };
  return { timex: atGrain(moved, unit, scene.style === "chat"), resolved: true };
}

/** The hour of the time told last, in seconds: "T08:30". */
function toldSeconds(scene: Scene): number | undefined {
  const clock = /T(?<hour>\d{2})(?::(?<minute>\d{2}))?/u.exec(scene.anchor?.timex ?? "")?.groups;
  return clock === undefined ? undefined : Number(clock["hour"]) * 3600 + Number(clock["minute"] ?? 0) * 60;
}

function fallback(
  scene: Scene,
  steps: number,
  unit: Unit,
  day: number | undefined,
): { timex: string; resolved: boolean } {
  if (day === undefined || !["Y", "M", "W", "D"].includes(unit))
    return unitAway(scene, unit, Math.trunc(steps));
  const moved = moveDay(day, steps, unit);
  return moved === undefined
    ? { timex: "PAST_REF", resolved: false }
    : { timex: atGrain(moved, "M", false), resolved: true };
}

function atGrain(day: number, unit: Unit, exact: boolean): string {
  if (exact || unit === "D") return dayTimex(day);
  const { year, month } = civilOf(day);
  if (unit === "W" || unit === "FN") return weekTimex(day);
  if (unit === "WE") return `${weekTimex(day)}-WE`;
  if (unit === "M" || unit === "Q") return monthTimex(year, month);
  return yearTimex(year);
}

/** "two weeks", "five-hour", "half a century", "several months". */
export const length: TimeRule = {
  name: "length",
  read(scene, at) {
    const found = readLength(scene, at);
    if (found === undefined || (found.unit === "S" && found.adjective && !scene.tokens[at]?.digits))
      return undefined;
    if (isAge(scene, found.next)) return { next: found.next, timex: "", shape: "vague" };
    if (
      found.article &&
      (skipPossessive(scene, found.next) > found.next || !scene.words.lengthLeads.has(textAt(scene, at - 1)))
    )
      return undefined;
    return { next: found.next, timex: durationTimex(found.count, found.unit), shape: "duration" };
  },
};

/** "the nine months", "the four days". */
export const theLength: TimeRule = {
  name: "the-length",
  read(scene, at) {
    if (!plays(scene, at, "the")) return undefined;
    const latest = plays(scene, at + 1, "latest") ? 1 : 0;
    const found = readLength(scene, at + 1 + latest);
    if (found === undefined || found.article || found.adjective || found.count === 1) return undefined;
    return { next: found.next, timex: durationTimex(found.count, found.unit), shape: "duration" };
  },
};

/** "6-year-old", "52 years old": an age is a quantity, not a time. */
function isAge(scene: Scene, at: number): boolean {
  const dash = textAt(scene, at) === "-" ? 1 : 0;
  return plays(scene, at + dash, "old") || (plays(scene, at, "of") && plays(scene, at + 1, "age"));
}

/** "recent weeks", "coming months". */
export const vagueUnits: TimeRule = {
  name: "vague-units",
  read(scene, at) {
    const value = scene.words.vagueLeads.get(textAt(scene, at));
    const token = scene.tokens[at + 1];
    if (value === undefined) return undefined;
    if (token?.word.unit === undefined || !token.word.plural) return undefined;
    const and =
      scene.words.and.has(textAt(scene, at + 2)) &&
      scene.tokens[at + 3]?.word.plural &&
      scene.tokens[at + 3]?.word.unit !== undefined
        ? 2
        : 0;
    return { next: at + 2 + and, timex: value, shape: "vague" };
  },
};

/** "for years", "weeks of talks": a length that is not said. */
export const someLength: TimeRule = {
  name: "some-length",
  read(scene, at) {
    const token = scene.tokens[at];
    if (
      token?.word.unit === undefined ||
      !token.word.plural ||
      token.word.weak ||
      ["S", "WE", "Q"].includes(token.word.unit)
    )
      return undefined;
    if (
      scene.tokens[at - 1]?.word.unit !== undefined ||
      scene.tokens[at - 1]?.digits === true ||
      scene.tokens[at - 1]?.word.scale !== undefined ||
      textAt(scene, at - 1) === "-" ||
      plays(scene, at - 1, "notSome")
    )
      return undefined;
    return { next: at + 1, timex: durationTimex("X", token.word.unit), shape: "duration" };
  },
};
