import { readCount } from "../numbers.js";
import { readWeekdayName } from "../parts.js";
import { unitAway } from "../resolve.js";
import { plays, textAt, type Found, type Scene, type TimeRule } from "../rule.js";
import { dayTimex, pad } from "../timex.js";
import { calendarDate } from "./dates.js";
import { numericDate } from "./numeric-dates.js";
import { anchorDay, namedDay, weekday } from "./days.js";

interface Clock {
  readonly hour: number;
  readonly minute: number | undefined;
  readonly second: number | undefined;
  readonly next: number;
  readonly zone?: string;
  /** Said with a.m. or p.m. or a part of the day. */
  readonly half?: true;
}

/** "5 p.m. EST Wednesday", "10:35 a.m.", "14:30 GMT", "noon Thursday", "4 in the morning". */
export const clockTime: TimeRule = {
  name: "clock-time",
  read(scene, at) {
    const clock = readClock(scene, at);
    if (clock === undefined) return undefined;
    const zone = readZone(scene, clock.next);
    const next = zone?.next ?? clock.next;
    const date = readDateAfter(scene, next);
    const day = date ?? dateBeyond(scene, next) ?? lastDay(scene, at);
    const timex = `${day.timex}T${clockText(clock)}`;
    return {
      next: date?.next ?? next,
      timex,
      shape: "point",
      resolved: day.resolved ?? true,
      ...(zone?.value ? { zone: zone.value } : {}),
    };
  },
};

/** "2021-12-23T17:05:00Z". */
export const isoInstant: TimeRule = {
  name: "iso-instant",
  read(scene, at) {
    const date = numericDate.read(scene, at);
    if (date === undefined || date.timex.length !== 10) return undefined;
    const letter = plays(scene, date.next, "t") && scene.tokens[date.next]?.glued ? 1 : 0;
    const clock = readDigital(scene, date.next + letter);
    if (clock === undefined || scene.tokens[date.next]?.apart) return undefined;
    const zone = readZone(scene, clock.next);
    return {
      next: zone?.next ?? clock.next,
      timex: `${date.timex}T${clockText(clock)}`,
      shape: "point",
      ...(zone?.value ? { zone: zone.value } : {}),
    };
  },
};

export function clockText(clock: Clock): string {
  const parts = [clock.hour, clock.minute, clock.second].filter((part) => part !== undefined);
  return parts.map((part) => pad(part)).join(":");
}

export function readClock(scene: Scene, at: number): Clock | undefined {
  const named = readNamedHour(scene, at) ?? readMilitary(scene, at);
  if (named !== undefined) return named;
  const digital = readDigital(scene, at) ?? readHour(scene, at);
  if (digital === undefined) return undefined;
  const half = readHalfOfDay(scene, digital.next);
  if (half !== undefined)
    return withHalfOfDay(digital.hour, scene.style === "chat" ? digital.minute : (digital.minute ?? 0), half);
  return digital.minute === undefined || isScore(scene, at, digital) ? undefined : digital;
}

function withHalfOfDay(hour: number, minute: number | undefined, half: HalfOfDay): Clock | undefined {
  if (hour > 12 || (hour === 0 && half.value === "pm")) return undefined;
  return {
    hour: (hour % 12) + (half.value === "pm" ? 12 : 0),
    minute,
    second: undefined,
    next: half.next,
    half: true,
  };
}

interface HalfOfDay {
  readonly value: "am" | "pm";
  readonly next: number;
}

function readNamedHour(scene: Scene, at: number): Clock | undefined {
  const { hour } = scene.tokens[at]?.word ?? {};
  return hour === undefined
    ? undefined
    : { hour: hour === 0 ? 24 : hour, minute: 0, second: undefined, next: at + 1 };
}

/** "0735 GMT": four digits are a time only before a zone. */
function readMilitary(scene: Scene, at: number): Clock | undefined {
  const token = scene.tokens[at];
  if (!token?.digits || token.lower.length > 4 || token.lower.length < 3) return undefined;
  const half = readHalfOfDay(scene, at + 1);
  if (half === undefined && (token.lower.length !== 4 || !readZone(scene, at + 1)?.value)) return undefined;
  const [hour, minute] = [Number(token.lower.slice(0, -2)), Number(token.lower.slice(-2))];
  if (half !== undefined) return minute > 59 ? undefined : withHalfOfDay(hour, minute, half);
  return hour > 23 || minute > 59 ? undefined : { hour, minute, second: undefined, next: at + 1 };
}

/** "10:35", "10:35:20"; a score or a ratio has no two digits behind the colon. */
function readDigital(scene: Scene, at: number): Clock | undefined {
  const { tokens } = scene;
  const [hour, colon, minute, more, second] = tokens.slice(at, at + 5);
  if (!hour?.digits || hour.lower.length > 2 || Number(hour.lower) > 24) return undefined;
  if (colon === undefined || minute === undefined || !colon.glued || !minute.glued || !minute.digits)
    return undefined;
  const spoken = colon.lower === "." && readHalfOfDay(scene, at + 3) !== undefined;
  if ((colon.lower !== ":" && !spoken) || minute.lower.length !== 2 || Number(minute.lower) > 59)
    return undefined;
  if (hour.glued && [":", ".", "-", "/"].includes(textAt(scene, at - 1))) return undefined;
  const base = { hour: Number(hour.lower), minute: Number(minute.lower), second: undefined, next: at + 3 };
  if (
    more?.lower !== ":" ||
    !more.glued ||
    !second?.digits ||
    second.lower.length !== 2 ||
    Number(second.lower) > 59
  )
    return base;
  return { ...base, second: Number(second.lower), next: at + 5 };
}

/** "3:15.40" and "won in 2:05:30" are measured, not told by a clock. */
function isScore(scene: Scene, at: number, clock: Clock): boolean {
  const after = scene.tokens[clock.next];
  const measured =
    after?.glued === true && after.lower === "." && (scene.tokens[clock.next + 1]?.digits ?? false);
  return (
    measured ||
    clock.hour === 24 ||
    (scene.tokens[at]?.glued === true && ["-", "–"].includes(textAt(scene, at - 1))) ||
    clock.second !== undefined
  );
}

function readHour(scene: Scene, at: number): Clock | undefined {
  const token = scene.tokens[at];
  if (token === undefined) return undefined;
  if (token.digits && token.lower.length > 2) return undefined;
  // "37.1 in the morning": the end of a figure.
  if (token.glued && [".", ","].includes(textAt(scene, at - 1)) && scene.tokens[at - 2]?.digits)
    return undefined;
  const count = token.digits ? { value: Number(token.lower), next: at + 1 } : readCount(scene, at);
  if (count === undefined || typeof count.value !== "number" || !Number.isInteger(count.value))
    return undefined;
  if (count.value < 1 || count.value > 12) return undefined;
  return { hour: count.value, minute: undefined, second: undefined, next: count.next };
}

/** "a.m.", "am", "p.m", "in the morning", "o'clock in the evening". */
function readHalfOfDay(scene: Scene, at: number): HalfOfDay | undefined {
  const first = textAt(scene, at);
  const stop =
    first === "." && scene.style === "chat" && scene.tokens[at]?.glued && scene.tokens[at + 1]?.glued;
  const halves = halfAt(scene, at + 1);
  if (stop && halves !== undefined) return { value: halves, next: at + 2 };
  // "3am3io" is no time of day.
  const whole = halfAt(scene, at);
  if (whole !== undefined && !isGluedWord(scene, at + 1)) return { value: whole, next: at + 1 };
  const letter = plays(scene, at, "shortAm") ? "am" : plays(scene, at, "shortPm") ? "pm" : undefined;
  if (letter !== undefined && textAt(scene, at + 1) === "." && plays(scene, at + 2, "m")) {
    const spaced = scene.style === "chat" && scene.tokens[at + 1]?.glued === false;
    const dot = textAt(scene, at + 3) === "." && (spaced || scene.tokens[at + 3]?.glued) ? 1 : 0;
    return { value: letter, next: at + 3 + dot };
  }
  if (scene.style === "chat" && letter !== undefined && plays(scene, at + 1, "m"))
    return { value: letter, next: at + 2 };
  const clock = readOclock(scene, at);
  const the = at + clock + 1;
  if (!plays(scene, at + clock, "halfLeads")) return undefined;
  if (plays(scene, at + clock, "at"))
    return plays(scene, the, "night") ? { value: "pm", next: the + 1 } : undefined;
  const { part, plural } = scene.tokens[the + 1]?.word ?? {};
  if (scene.tokens[the]?.word.article !== "the" || part === undefined || plural) return undefined;
  return { value: part === "MO" ? "am" : "pm", next: the + 2 };
}

export function isGluedWord(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  return token?.glued === true && /^[\p{L}\p{Nd}]/u.test(token.lower);
}

function halfAt(scene: Scene, at: number): "am" | "pm" | undefined {
  return plays(scene, at, "am") ? "am" : plays(scene, at, "pm") ? "pm" : undefined;
}

/** How many tokens "o'clock" takes, or 0. */
export function readOclock(scene: Scene, at: number): number {
  if (plays(scene, at, "oclock")) return 1;
  const mark = ["'", "’"].includes(textAt(scene, at + 1));
  return mark && plays(scene, at, "o") && plays(scene, at + 2, "clock") ? 3 : 0;
}

/** "EST", "GMT+1"; "et" and "pt" name a zone only in capitals behind a clock time. */
function readZone(scene: Scene, at: number): { readonly value: string; readonly next: number } | undefined {
  const token = scene.tokens[at];
  if (token === undefined || token.apart) return undefined;
  if (token.glued && plays(scene, at, "z")) return { value: "Z", next: at + 1 };
  if (token.word.zone === undefined || !token.capital) return undefined;
  return { value: token.word.zone, next: at + 1 };
}

function readDateAfter(scene: Scene, at: number): Found | undefined {
  const comma = textAt(scene, at) === "," ? 1 : 0;
  const start = at + comma;
  if (scene.tokens[start]?.apart) return undefined;
  for (const rule of [calendarDate, numericDate, weekday, namedDay]) {
    const found = rule.read(scene, start);
    if (found === undefined || found.timex === "") continue;
    if (comma === 1 && rule === weekday && readWeekdayName(scene, start) === undefined) continue;
    return { ...found, timex: found.timex.replace(/T.*$/u, "") };
  }
  return undefined;
}

/** "10:35 a.m. (0735 GMT) Friday", "11:30 p.m. on Saturday": the day stands apart, and is a time of its own. */
function dateBeyond(scene: Scene, at: number): Found | undefined {
  let start = at;
  if (textAt(scene, at) === "(")
    for (let ahead = at + 1; ahead < at + 8 && start === at; ahead++)
      if (textAt(scene, ahead) === ")") start = ahead + 1;
  if (scene.words.phrases.link.has(textAt(scene, start))) start++;
  return start === at ? undefined : readDateAfter(scene, start);
}

/** A clock time told alone belongs to the day told just before it, else to the reference's day. */
function lastDay(scene: Scene, at: number): { readonly timex: string; readonly resolved?: boolean } {
  const near = scene.anchor !== undefined && at - scene.anchor.token < 12 ? anchorDay(scene) : undefined;
  return near === undefined ? unitAway(scene, "D", 0) : { timex: dayTimex(near), resolved: true };
}
