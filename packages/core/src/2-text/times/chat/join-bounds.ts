import { civilOf, dayNumber } from "../calendar.js";
import { readLength } from "../parts.js";
import { plays, reads, textAt, type Found, type Scene } from "../rule.js";
import { moveDay } from "../rules/periods.js";
import { dayTimex, intervalOf, type Interval } from "../timex.js";
import { startOn } from "./instants.js";
import { intervalOfPiece, isDay, joinPairs, widen, type Piece } from "./piece.js";

/** "since August", "before 4pm", "3 days from Monday". */
export function joinBounds(scene: Scene, pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, index) => {
    if (piece.found.shape !== "point") return piece;
    const floor = pieces[index - 1]?.found.next ?? 0;
    for (const { words, value } of scene.words.phrases.bounds) {
      const at = piece.at - words.length;
      if (at < floor || !reads(scene, at, words)) continue;
      // "year greater than 2012".
      const year = scene.tokens[at - 1]?.word.unit === "Y" && at - 1 >= floor && words.length > 1 ? 1 : 0;
      return widen(piece, at - year, bounded(piece.found, value));
    }
    return andLater(scene, withLength(scene, piece));
  });
}

/** "1/1/2016 and later", "year 2016 and greater". */
function andLater(scene: Scene, piece: Piece): Piece {
  const { next } = piece.found;
  if (!plays(scene, next, "and") || !plays(scene, next + 1, "andLater")) return piece;
  const end = textAt(scene, next + 2);
  if (end !== "" && end !== ".") return piece;
  const at = plays(scene, piece.at - 1, "year") ? piece.at - 1 : piece.at;
  return widen(piece, at, { ...bounded(piece.found, "SINCE"), next: next + 2 });
}

/** "Thursday before 5pm": the bound is that day's. */
export function joinDayAndBound(_scene: Scene, pieces: readonly Piece[]): readonly Piece[] {
  return joinPairs(pieces, (before, piece) => {
    const clock = /^(?:\.\.\/)?(?<clock>T\d{2}(?::\d{2}){0,2})(?:\/\.\.)?$/u.exec(piece.found.timex)
      ?.groups?.["clock"];
    const near = isDay(before.found) && before.found.next === piece.at;
    if (!near || clock === undefined || piece.found.modifier === undefined) return undefined;
    const instant = startOn(before.found.timex.slice(0, 10), clock);
    const side = piece.found.modifier === "BEFORE" ? { end: instant } : { start: instant };
    const timex = piece.found.timex.replace(clock, `${before.found.timex}${clock}`);
    return widen(before, before.at, { ...piece.found, ...side, timex });
  });
}

function bounded(found: Found, value: string): Found {
  const { start, end } = edgeOfBound(found, value);
  const rest = without(found);
  if (value === "UNTIL")
    return {
      ...rest,
      modifier: value,
      ...(end === undefined ? {} : { end }),
      timex: `../${found.timex}`,
    };
  if (value === "BEFORE")
    return {
      ...rest,
      modifier: value,
      ...(start === undefined ? {} : { end: start }),
      timex: `../${found.timex}`,
    };
  const exact = value === "SINCE" || found.modifier === "START" || /T|^\d{4}-\d{2}-\d{2}$/u.test(found.timex);
  const from = exact ? start : end;
  return {
    ...rest,
    modifier: "AFTER",
    ...(from === undefined ? {} : { start: from }),
    timex: `${found.timex}/..`,
  };
}

/** "before the end of December" ends with it, "after the beginning of March" begins with it. */
function edgeOfBound(found: Found, value: string): Partial<Interval> {
  const whole = found.modifier === undefined ? undefined : intervalOf(found.timex);
  if (whole !== undefined && value === "BEFORE" && found.modifier === "END") return { start: whole.end };
  if (whole !== undefined && value !== "BEFORE" && found.modifier === "START") return whole;
  return intervalOfPiece(found);
}

/** "20 December for 3 days". */
function withLength(scene: Scene, piece: Piece): Piece {
  if (!isDay(piece.found) || !plays(scene, piece.found.next, "for")) return piece;
  if (scene.tokens[piece.at]?.word.article !== undefined) return piece;
  const length = readLength(scene, piece.found.next + 1);
  if (length === undefined || length.count === "X" || !["D", "W", "M", "Y"].includes(length.unit))
    return piece;
  const [year = 0, month = 1, day = 1] = piece.found.timex.split("-").map(Number);
  const to = moveDay(dayNumber(year, month, day), length.count, length.unit);
  if (to === undefined || civilOf(to).year < 1) return piece;
  const found = { ...piece.found, next: length.next, start: piece.found.timex, end: dayTimex(to) };
  return widen(piece, piece.at, found);
}

/** The finding without its interval. */
function without(found: Found): Found {
  const { next, timex, shape, resolved, zone } = found;
  return {
    next,
    timex,
    shape,
    ...(resolved === undefined ? {} : { resolved }),
    ...(zone === undefined ? {} : { zone }),
  };
}
