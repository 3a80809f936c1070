import { plays, type Scene } from "../rule.js";
import { dayTimex } from "../timex.js";
import { onDay } from "./instants.js";
import { joinBounds, joinDayAndBound } from "./join-bounds.js";
import { joinDayAndClock, joinDayParts, joinHourRanges, joinSets } from "./join-clocks.js";
import { joinWeekdays } from "./join-weekdays.js";
import { joinLengths, joinRanges } from "./join-ranges.js";
import { type Piece, intervalOfPiece, isClock } from "./piece.js";

/** Joins what belongs together in an appointment: days with hours, two ends of a stretch, bounds with their word. */
export function joinPhrases(scene: Scene, pieces: readonly Piece[]): readonly Piece[] {
  const steps = [
    joinHourRanges,
    joinWeekdays,
    joinDayParts,
    joinDayAndClock,
    joinSets,
    joinLengths,
    joinRanges,
    joinBounds,
    joinDayAndBound,
  ];
  let list = pieces;
  for (const step of steps) list = step(scene, list);
  return list.filter((piece) => !isAdjective(scene, piece)).map((piece) => settle(scene, piece));
}

/** "recent": no time that an appointment could be set for. */
function isAdjective(scene: Scene, piece: Piece): boolean {
  const token = scene.tokens[piece.at];
  return piece.rule.name === "vague" && piece.found.next === piece.at + 1 && token?.word.vague === "PAST_REF";
}

/** Gives an hour without a day the reference's day, and drops the article that assistants leave out. */
function settle(scene: Scene, piece: Piece): Piece {
  const { found } = piece;
  const day = scene.reference?.day;
  const alone =
    isClock(found) || /^\.\.\/T\d/u.test(found.timex) || /^T(?:MO|AF|EV|NI|DT)$/u.test(found.timex);
  const interval =
    alone && day !== undefined && found.shape === "point"
      ? onDay(dayTimex(day), found)
      : intervalOfPiece(found);
  const article = plays(scene, piece.at, "the") && dropsArticle(scene, piece) ? 1 : 0;
  return { ...piece, at: piece.at + article, found: { ...found, ...interval } };
}

function dropsArticle(scene: Scene, piece: Piece): boolean {
  if (scene.tokens[piece.found.next - 1]?.word.unit === "E" && piece.rule.name === "stepped-count")
    return false;
  if (["stepped-count", "week-number", "weekday-of-month", "to-date"].includes(piece.rule.name)) return true;
  if (piece.rule.name === "stepped-unit" && scene.tokens[piece.found.next - 1]?.word.unit === "D")
    return false;
  if (piece.rule.name === "told-unit" && scene.tokens[piece.at + 2]?.word.unit !== undefined) return true;
  if (["the-length", "told-unit", "week-of", "part-of-period"].includes(piece.rule.name)) return false;
  if (piece.found.timex.length === 3) return false;
  return (
    piece.found.modifier !== undefined ||
    scene.tokens[piece.at + 1]?.word.step !== undefined ||
    plays(scene, piece.at + 1, "afterDroppedThe")
  );
}
