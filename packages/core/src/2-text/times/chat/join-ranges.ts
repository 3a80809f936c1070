import { dayNumber, isRealDay } from "../calendar.js";
import { plays, textAt, type Found, type Scene, type TimeRule } from "../rule.js";
import { dayTimex, instant } from "../timex.js";
import { turningDay } from "./edges.js";
import { readHour } from "./hours.js";
import { startOf, startOn } from "./instants.js";
import {
  type Piece,
  intervalOfPiece,
  isClock,
  isDay,
  joinPairs,
  tokensBetween,
  withoutCovered,
} from "./piece.js";

export const rangeRule: TimeRule = { name: "range", read: () => undefined };

export function nextTo(scene: Scene, from: number, to: number): boolean {
  return (
    to >= from &&
    to - from <= 2 &&
    tokensBetween(scene, from, to).every((token) => scene.words.phrases.link.has(token))
  );
}

/** "for 3 hours from 10 am", "from 2pm for 2 hours", "3 days starting from next Monday". */
export function joinLengths(scene: Scene, pieces: readonly Piece[]): readonly Piece[] {
  const joined = joinPairs(pieces, (before, piece) => lengthAndStart(scene, before, piece));
  return withoutCovered(joined.map((piece) => lengthAndHour(scene, piece) ?? piece));
}

/** "from 9 for 2.5 hours", "for 2.5 hours from 9": an hour that only its length makes one. */
function lengthAndHour(scene: Scene, piece: Piece): Piece | undefined {
  const { phrases } = scene.words;
  const day = scene.reference?.day;
  const { next, shape, timex } = piece.found;
  if (shape !== "duration" || day === undefined || !phrases.forWords.has(textAt(scene, piece.at - 1)))
    return undefined;
  const ahead = phrases.from.has(textAt(scene, next)) ? readHour(scene, next + 1) : undefined;
  const behind = phrases.from.has(textAt(scene, piece.at - 3)) ? readHour(scene, piece.at - 2) : undefined;
  const hour = behind?.next === piece.at - 1 ? behind : ahead;
  if (hour === undefined) return undefined;
  const begin = startOn(dayTimex(day), `T${hour.text}`);
  const end = endAfter(begin, timex);
  if (end === undefined) return undefined;
  const at = hour === behind ? piece.at - 3 : piece.at - 1;
  const found: Found = {
    next: hour === behind ? next : hour.next,
    timex: `${begin}/${end}`,
    start: begin,
    end,
    shape: "point",
    resolved: true,
  };
  return { at, rule: rangeRule, found };
}

/** "for 3 hours from 10", "for 1 week, from May": the "for" is taken along. */
function isFrom(scene: Scene, from: number, to: number): boolean {
  const words = tokensBetween(scene, from, to).filter((word) => word !== ",");
  return words.length === 1 && scene.words.phrases.from.has(words[0] as string);
}

function lengthAndStart(scene: Scene, one: Piece, two: Piece): Piece | undefined {
  const { phrases } = scene.words;
  const words = tokensBetween(scene, one.found.next, two.at).join(" ");
  const ahead = one.found.shape === "duration" && phrases.starts.has(words);
  const timed = isDay(one.found) || /^\d{4}-\d{2}-\d{2}T\d/u.test(one.found.timex);
  const behind =
    two.found.shape === "duration" &&
    phrases.forWords.has(words) &&
    !plays(scene, one.at, "the") &&
    (timed || (isClock(one.found) && phrases.from.has(textAt(scene, one.at - 1))));
  if (!ahead && !behind) return undefined;
  const [length, start] = ahead ? [one, two] : [two, one];
  const begin = comingStart(scene, start.found);
  const end = begin === undefined ? undefined : endAfter(begin, length.found.timex);
  if (begin === undefined || end === undefined) return undefined;
  if (behind && isDay(one.found) && plays(scene, one.at - 1, "the")) return undefined;
  const at =
    (ahead && phrases.forWords.has(textAt(scene, one.at - 1)) && isFrom(scene, one.found.next, two.at)) ||
    (behind && phrases.from.has(textAt(scene, one.at - 1)))
      ? one.at - 1
      : one.at;
  return {
    at,
    rule: rangeRule,
    found: {
      next: two.found.next,
      timex: `${begin}/${end}`,
      start: begin,
      end,
      shape: "point",
      resolved: true,
    },
  };
}

/** "for 1 week, from 20 December": a stretch to be planned begins at the coming one. */
function comingStart(scene: Scene, found: Found): string | undefined {
  const start = startOf(scene, found);
  const day = scene.reference?.day;
  if (start === undefined || day === undefined || !found.resolved || !isDay(found)) return start;
  const [year = 0, month = 1, date = 1] = start.split("-").map(Number);
  const past = day - dayNumber(year, month, date);
  return past > 31 && past < 366 && isRealDay(year + 1, month, date)
    ? dayTimex(dayNumber(year + 1, month, date))
    : start;
}

function endAfter(begin: string, length: string): string | undefined {
  const parts = /^P(?:(?<days>\d+)D|(?<weeks>\d+)W|T(?:(?<hours>[\d.]+)H)?(?:(?<minutes>\d+)M)?)$/u.exec(
    length,
  )?.groups;
  if (parts === undefined) return undefined;
  const [year = 0, month = 1, day = 1] = begin.slice(0, 10).split("-").map(Number);
  const days = Number(parts["days"] ?? 0) + Number(parts["weeks"] ?? 0) * 7;
  const [hours = 0, minutes = 0] = begin.slice(11).split(":").map(Number);
  const from = dayNumber(year, month, day) + days;
  if (parts["hours"] === undefined && parts["minutes"] === undefined)
    return begin.length === 10 ? dayTimex(from) : instant(from, hours * 3600 + minutes * 60);
  return instant(
    from,
    hours * 3600 +
      minutes * 60 +
      Math.round(Number(parts["hours"] ?? 0) * 3600) +
      Number(parts["minutes"] ?? 0) * 60,
  );
}

/** "from 2014 to 2018", "Jan-Feb 2017": the end is where the last unit begins, as assistants count. */
export function joinRanges(scene: Scene, pieces: readonly Piece[]): readonly Piece[] {
  return joinPairs(pieces, (before, piece) => rangeOf(scene, before, piece));
}

function rangeOf(scene: Scene, one: Piece, two: Piece): Piece | undefined {
  if (two.rule.name === "to-date" && two.at === one.found.next && two.found.end !== undefined) {
    const start = startOf(scene, one.found);
    const from = scene.words.phrases.from.has(textAt(scene, one.at - 1)) ? 1 : 0;
    return start === undefined
      ? undefined
      : {
          at: one.at - from,
          rule: rangeRule,
          found: { ...two.found, timex: `${start}/${two.found.end}`, start },
        };
  }
  const { phrases } = scene.words;
  if (
    one.rule === rangeRule ||
    !isEnd(one.found) ||
    !isEnd(two.found) ||
    (isClock(one.found) !== isClock(two.found) &&
      one.found.shape === two.found.shape &&
      !/^\d{4}-\d{2}-\d{2}T\d/u.test(one.found.timex))
  )
    return undefined;
  const lead = textAt(scene, one.at - 1);
  const between = phrases.between.has(lead);
  const words = tokensBetween(scene, one.found.next, two.at).filter(
    (token) => !scene.words.roles.the.has(token),
  );
  if (words.length !== 1 || !(between ? phrases.and : phrases.to).has(words[0] as string)) return undefined;
  const [start, end] = endsOf(scene, one, two);
  if (start === undefined || end === undefined || start >= end) return undefined;
  // "in 2014 through 2018": assistants take the "in" of years along.
  const years =
    [one, two].every((piece) => /^\d{4}$/u.test(piece.found.timex)) && phrases.yearRangeLeads.has(lead);
  const at = between || years || phrases.from.has(lead) ? one.at - 1 : one.at;
  return { at, rule: rangeRule, found: { ...two.found, timex: `${start}/${end}`, start, end } };
}

function endsOf(scene: Scene, one: Piece, two: Piece): readonly [string | undefined, string | undefined] {
  const end = turningDay(two.found) ?? startOf(scene, two.found);
  const stepped = scene.tokens[one.at]?.word.step !== undefined;
  const own = stepped || one.found.shape === "vague" || two.found.shape === "vague" || isClock(one.found);
  const start =
    turningDay(one.found) ?? (own ? startOf(scene, one.found) : sameYear(one.found, two.found, end));
  return [start, isClock(two.found) ? clockAfter(start, end) : end];
}

/** "between now and eight o'clock", "between 2:00 tomorrow and 4:00": the first such hour after the start. */
function clockAfter(start: string | undefined, end: string | undefined): string | undefined {
  if (start === undefined || end === undefined) return end;
  const onDay = start.slice(0, 10) + end.slice(10);
  if (onDay > start || Number(end.slice(11, 13)) > 11) return onDay;
  return `${start.slice(0, 10)}T${Number(end.slice(11, 13)) + 12}${end.slice(13)}`;
}

/** "now" is an end of a stretch as well as any point. */
function isEnd(found: Found): boolean {
  return found.shape === "point" || found.timex === "PRESENT_REF";
}

/** "May to Oct 2020": the first takes the year of the second where it has none of its own. */
function sameYear(one: Found, two: Found, end: string | undefined): string | undefined {
  const start = intervalOfPiece(one).start;
  if (start === undefined || end === undefined || !one.resolved || start.length !== 10) return start;
  const year = Number(end.slice(0, 4));
  const near = `${year}${start.slice(4)}`;
  if (two.resolved && start < end && near >= end) return start;
  return two.resolved || /^\d{4}-\d{2}(?:-\d{2})?$/u.test(one.timex)
    ? near < end
      ? near
      : `${year - 1}${start.slice(4)}`
    : start;
}
