import { weekdayOf } from "../calendar.js";
import type { Found, Scene } from "../rule.js";
import { dayOf } from "../rules/dated.js";
import { inWeekOf } from "./holiday-weekends.js";
import { isDay, joinPairs, tokensBetween, widen, type Piece } from "./piece.js";

const counted = new Set(["counted-from", "counted-from-date", "in-length"]);

/** "Monday two weeks from now", "in 3 days on Friday". */
export function joinWeekdays(scene: Scene, pieces: readonly Piece[]): readonly Piece[] {
  return joinPairs(pieces, (before, piece) => weekdayOfCount(scene, before, piece));
}

function weekdayOfCount(scene: Scene, one: Piece, two: Piece): Piece | undefined {
  const between = tokensBetween(scene, one.found.next, two.at);
  if (between.length > 1) return undefined;
  const [link] = between;
  const { phrases } = scene.words;
  if (one.rule.name === "weekday" && counted.has(two.rule.name) && (link === undefined || link === ","))
    return adjusted(one, one.found, two.found, two.found.next);
  const on = link !== undefined && phrases.dayLeads.has(link);
  if (counted.has(one.rule.name) && two.rule.name === "weekday" && on)
    return adjusted(one, two.found, one.found, two.found.next);
  return undefined;
}

function adjusted(piece: Piece, weekday: Found, count: Found, next: number): Piece | undefined {
  const day = dayOf(weekday.timex);
  const to = dayOf(count.timex);
  if (day === undefined || to === undefined || !isDay(weekday) || !isDay(count)) return undefined;
  const timex = inWeekOf(to, weekdayOf(day));
  return widen(piece, piece.at, { next, timex, shape: "point", resolved: true });
}
