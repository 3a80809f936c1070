import { edgeInterval } from "./edges.js";
import type { Found, Scene, TimeRule } from "../rule.js";
import { intervalOf, type Interval } from "../timex.js";

/** A time with the tokens it takes. */
export interface Piece {
  readonly at: number;
  readonly found: Found;
  readonly rule: TimeRule;
}

/** Hours of the parts of a day as assistants count them. */
const partHours: Readonly<Record<string, readonly [string, string]>> = {
  MO: ["08:00:00", "12:00:00"],
  AF: ["12:00:00", "16:00:00"],
  EV: ["16:00:00", "20:00:00"],
  NI: ["20:00:00", "23:59:59"],
  DT: ["08:00:00", "18:00:00"],
};

export function intervalOfPiece(found: Found): Partial<Interval> {
  if (found.start !== undefined || found.end !== undefined)
    return {
      ...(found.start === undefined ? {} : { start: found.start }),
      ...(found.end === undefined ? {} : { end: found.end }),
    };
  const edge = edgeInterval(found);
  if (edge !== undefined) return edge;
  const match = /^(?<day>\d{4}-\d{2}-\d{2})T(?<part>MO|AF|EV|NI|DT)$/u.exec(found.timex)?.groups;
  const hours = partHours[match?.["part"] ?? ""];
  if (match === undefined || hours === undefined) return intervalOf(found.timex) ?? {};
  return { start: `${match["day"]}T${hours[0]}`, end: `${match["day"]}T${hours[1]}` };
}

export function isDay(found: Found): boolean {
  return found.shape === "point" && /^\d{4}-\d{2}-\d{2}$/u.test(found.timex);
}

export function isDayPart(found: Found): boolean {
  return /^\d{4}-\d{2}-\d{2}T(?:MO|AF|EV|NI)$/u.test(found.timex);
}

/** A clock time without its day: "T14:30", or a stretch of two. */
export function isClock(found: Found): boolean {
  return /^T\d{2}/u.test(found.timex);
}

/** The piece with more tokens around it and a new value. */
export function widen(piece: Piece, at: number, found: Found): Piece {
  return { at, found, rule: piece.rule };
}

export function tokensBetween(scene: Scene, from: number, to: number): readonly string[] {
  return scene.tokens.slice(from, to).map((token) => token.lower);
}

/** What a piece before it has taken in is no piece of its own. */
export function withoutCovered(pieces: readonly Piece[]): readonly Piece[] {
  let end = 0;
  return pieces.filter((piece) => {
    if (piece.at < end) return false;
    end = piece.found.next;
    return true;
  });
}

/** Goes through neighbours in order and puts what two make in their place; what is made may be joined again. */
export function joinPairs(
  pieces: readonly Piece[],
  join: (before: Piece, piece: Piece) => Piece | undefined,
): readonly Piece[] {
  const list: Piece[] = [];
  for (const piece of pieces) {
    const before = list.at(-1);
    const joined = before === undefined ? undefined : join(before, piece);
    if (joined === undefined) list.push(piece);
    else list.splice(-1, 1, joined);
  }
  return list;
}
