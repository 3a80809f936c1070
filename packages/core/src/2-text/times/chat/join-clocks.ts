import { plays, textAt, type Found, type Scene } from "../rule.js";
import { nextTo, rangeRule } from "./join-ranges.js";
import { isClock, isDay, isDayPart, joinPairs, widen, withoutCovered, type Piece } from "./piece.js";
import { type Hour, readHour } from "./hours.js";

/** "from 3 to 5", "8-9am", "between 10 and 11:30": two hours, at least one of them sure, or a day beside them. */
export function joinHourRanges(scene: Scene, pieces: readonly Piece[]): readonly Piece[] {
  const list: Piece[] = [];
  const byStart = new Map(pieces.map((piece) => [piece.at, piece]));
  for (let at = 0; at < scene.tokens.length;) {
    const piece = byStart.get(at);
    const opens = piece !== undefined || scene.tokens[at]?.opens === true;
    const range = opens ? readHourRange(scene, at, list.at(-1), byStart) : undefined;
    if (range !== undefined && (piece === undefined || piece.found.next <= range.found.next)) {
      list.push(range);
      at = range.found.next;
    } else if (piece === undefined) at++;
    else {
      list.push(piece);
      at = piece.found.next;
    }
  }
  return list;
}

function readHourRange(
  scene: Scene,
  at: number,
  before: Piece | undefined,
  byStart: ReadonlyMap<number, Piece>,
): Piece | undefined {
  const { phrases } = scene.words;
  const from = phrases.from.has(textAt(scene, at));
  const between = phrases.between.has(textAt(scene, at));
  const start = from || between ? at + 1 : at;
  const one = (start > at ? readFourDigits(scene, start) : undefined) ?? readHour(scene, start);
  if (one === undefined || !(between ? phrases.and : phrases.to).has(textAt(scene, one.next)))
    return undefined;
  const two = readFourDigits(scene, one.next + 1) ?? readHour(scene, one.next + 1);
  if (
    two === undefined ||
    (scene.tokens[two.next]?.glued === true && ["/", "-", ":"].includes(textAt(scene, two.next)))
  )
    return undefined;
  const after = [0, 1, 2].map((ahead) => byStart.get(two.next + ahead)).find((piece) => piece !== undefined);
  const day = isDayNear(scene, before, at) || (after !== undefined && isDayNear(scene, after, two.next));
  if (!one.sure && !two.sure && !day) return undefined;
  const first = afternoon(one, two);
  const second = evening(one, two);
  return {
    at,
    rule: rangeRule,
    found: { next: two.next, timex: `T${first}/T${second}`, shape: "point" },
  };
}

/** "0730" beside "between" or "from". */
function readFourDigits(scene: Scene, at: number): Hour | undefined {
  const token = scene.tokens[at];
  if (!token?.digits || token.lower.length !== 4 || !token.lower.startsWith("0")) return undefined;
  const [hour, minute] = [Number(token.lower.slice(0, 2)), Number(token.lower.slice(2))];
  if (minute > 59) return undefined;
  const text = `${token.lower.slice(0, 2)}:${token.lower.slice(2)}`;
  return { value: hour, next: at + 1, sure: true, text, minutes: hour * 60 + minute };
}

function isDayNear(scene: Scene, piece: Piece | undefined, at: number): boolean {
  if (piece === undefined || (!isDay(piece.found) && !isDayPart(piece.found))) return false;
  return piece.at >= at ? nextTo(scene, at, piece.at) : nextTo(scene, piece.found.next, at);
}

/** "3-8pm" begins at 15: the first hour takes the half of the day of the second where that fits. */
function afternoon(one: Hour, two: Hour): string {
  if (one.half || one.value >= 12) return one.text;
  return two.minutes > 720 && one.minutes + 720 < two.minutes && one.text !== "00"
    ? String(one.value + 12) + one.text.slice(2)
    : one.text;
}

/** "11-4", "10:30 to 3": the end is the first such hour after the beginning. */
function evening(one: Hour, two: Hour): string {
  return two.half || two.minutes > one.minutes || two.value >= 12
    ? two.text
    : String(two.value + 12) + two.text.slice(2);
}

/** "March 4 night": a day and its part. */
export function joinDayParts(_scene: Scene, pieces: readonly Piece[]): readonly Piece[] {
  return joinPairs(pieces, (day, { rule, at, found }) => {
    const part = rule.name === "in-part" && found.shape === "point" && day.found.next === at;
    return part && isDay(day.found)
      ? widen(day, day.at, { ...day.found, next: found.next, timex: day.found.timex + found.timex })
      : undefined;
  });
}

/** "tomorrow at 8:00", "3pm on Friday", "Monday 8-9am". */
export function joinDayAndClock(scene: Scene, pieces: readonly Piece[]): readonly Piece[] {
  const joined = joinPairs(pieces, (before, piece) => {
    const { next } = before.found;
    const near = nextTo(scene, next, piece.at) || isDashed(scene, next, piece.at);
    return near ? dayWithClock(before, piece) : undefined;
  });
  return withoutCovered(joined.map((piece) => withHour(scene, piece)));
}

/** "May/22-11:30 AM". */
function isDashed(scene: Scene, from: number, to: number): boolean {
  return to === from + 1 && textAt(scene, from) === "-" && scene.tokens[to]?.glued === true;
}

function dayWithClock(one: Piece, two: Piece): Piece | undefined {
  const [day, clock] = isClock(two.found)
    ? [one, two]
    : isClock(one.found)
      ? [two, one]
      : [undefined, undefined];
  // Assistants read "Christmas at 6" as a holiday and an hour.
  if (day?.rule.name === "holiday") return undefined;
  if (day === undefined || clock === undefined || !(isDay(day.found) || isDayPart(day.found)))
    return undefined;
  const next = two.found.next;
  const date = day.found.timex.slice(0, 10);
  const late = /T(?:AF|EV|NI)$/u.test(day.found.timex) && clock.found.half !== true;
  return widen(day, one.at, {
    ...clockOn(date, clock.found.timex, late),
    next,
    resolved: day.found.resolved ?? false,
  });
}

function clockOn(date: string, clock: string, late: boolean): Omit<Found, "next"> {
  const [one = "", two] = clock.split("/").map((part) => (late ? shifted(part) : part));
  if (two === undefined) return { timex: `${date}${one}`, shape: "point" };
  const ends = [one, two].map((part) => `${date}${part}${":00:00".slice((part.length - 3) % 6)}`);
  return {
    timex: `${date}${one}/${date}${two}`,
    shape: "point",
    start: ends[0] as string,
    end: ends[1] as string,
  };
}

/** "7 tonight" is 19. */
function shifted(clock: string): string {
  const hour = Number(clock.slice(1, 3));
  return hour >= 12 || hour < 1 ? clock : `T${hour + 12}${clock.slice(3)}`;
}

/** "Sat at 5", "tonight around 3". */
function withHour(scene: Scene, piece: Piece): Piece {
  const part = /^T(?<part>MO|AF|EV|NI)$/u.exec(piece.found.timex)?.groups?.["part"];
  if (part !== undefined && piece.found.shape === "point") {
    const at = plays(scene, piece.found.next, "at") ? 1 : 0;
    const hour = readHour(scene, piece.found.next + at);
    if (hour === undefined || (at === 0 && !hour.sure)) return piece;
    const clock = `T${hour.text}`;
    return widen(piece, piece.at, {
      ...piece.found,
      next: hour.next,
      timex: part === "MO" || hour.half ? clock : shifted(clock),
    });
  }
  if ((!isDay(piece.found) && !isDayPart(piece.found)) || piece.rule.name === "holiday") return piece;
  const link = textAt(scene, piece.found.next);
  if (link !== "at" && link !== "around") return piece;
  const hour = readHour(scene, piece.found.next + 1);
  if (hour === undefined || scene.tokens[hour.next]?.word.unit !== undefined) return piece;
  const date = piece.found.timex.slice(0, 10);
  return widen(piece, piece.at, { ...piece.found, next: hour.next, timex: `${date}T${hour.text}` });
}

/** "each monday at 4pm", "6am everyday". */
export function joinSets(scene: Scene, pieces: readonly Piece[]): readonly Piece[] {
  return joinPairs(pieces, (before, piece) =>
    nextTo(scene, before.found.next, piece.at) ? setWithClock(before, piece) : undefined,
  );
}

function setWithClock(before: Piece, piece: Piece): Piece | undefined {
  const pair = [before, piece];
  const set = pair.find((one) => one.found.shape === "set");
  const clock = pair.find((one) => isClock(one.found) && !one.found.timex.includes("/"));
  if (set === undefined || clock === undefined) return undefined;
  const hour = clock.found.timex.replace(/:00$/u, "");
  const timex = /^XXXX-WXX-\d$/u.test(set.found.timex) ? `${set.found.timex}${hour}` : hour;
  return widen(set, before.at, { ...set.found, next: piece.found.next, timex });
}
