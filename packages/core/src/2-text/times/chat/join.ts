import { civilOf, dayNumber } from "../calendar.js";
import { readLength } from "../parts.js";
import { reads, textAt, type Found, type Scene, type TimeRule } from "../rule.js";
import { moveDay } from "../rules/periods.js";
import { turningDay } from "./edges.js";
import { dayTimex, instant, type Interval } from "../timex.js";
import { intervalOfPiece, isClock, isDay, isDayPart, tokensBetween, widen, type Piece } from "./piece.js";
import { readHour } from "./rules.js";

/** Joins what belongs together in an appointment: days with hours, two ends of a stretch, bounds with their word. */
export function joinPhrases(scene: Scene, pieces: readonly Piece[]): readonly Piece[] {
  const steps = [joinHourRanges, joinDayAndClock, joinSets, joinLengths, joinRanges, joinBounds];
  let list = pieces;
  for (const step of steps) list = step(scene, list);
  return list.map((piece) => settle(scene, piece));
}

/** Gives an hour without a day the reference's day, and drops the article that assistants leave out. */
function settle(scene: Scene, piece: Piece): Piece {
  const { found } = piece;
  const day = scene.reference?.day;
  const alone = isClock(found) || /^T(?:MO|AF|EV|NI|DT)$/u.test(found.timex);
  const interval =
    alone && day !== undefined && found.shape === "point"
      ? onDay(dayTimex(day), found)
      : intervalOfPiece(found);
  const article = textAt(scene, piece.at) === "the" && dropsArticle(scene, piece) ? 1 : 0;
  return { ...piece, at: piece.at + article, found: { ...found, ...interval } };
}

function onDay(date: string, found: Found): Partial<Interval> {
  const [one = "", two] = found.timex.split("/");
  if (two === "..") return { start: startOn(date, one) };
  if (one === "..") return { end: startOn(date, two ?? "") };
  if (two !== undefined) return { start: startOn(date, one), end: startOn(date, two) };
  return intervalOfPiece({ ...found, timex: `${date}${one}` });
}

function startOn(date: string, clock: string): string {
  return intervalOfPiece({ timex: `${date}${clock}`, next: 0, shape: "point" }).start ?? date;
}

function dropsArticle(scene: Scene, piece: Piece): boolean {
  const next = textAt(scene, piece.at + 1);
  if (["the-length", "told-unit", "week-of"].includes(piece.rule.name)) return false;
  return (
    piece.found.modifier !== undefined ||
    scene.tokens[piece.at + 1]?.word.step !== undefined ||
    ["fiscal", "early", "mid", "late", "year"].includes(next)
  );
}

const rangeRule: TimeRule = { name: "range", read: () => undefined };

/** "from 3 to 5", "8-9am", "between 10 and 11:30": two hours, at least one of them sure, or a day beside them. */
function joinHourRanges(scene: Scene, pieces: readonly Piece[]): readonly Piece[] {
  const list: Piece[] = [];
  for (let at = 0; at < scene.tokens.length;) {
    const range = readHourRange(scene, at, pieces);
    const piece = pieces.find((one) => one.at === at);
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

function readHourRange(scene: Scene, at: number, pieces: readonly Piece[]): Piece | undefined {
  const { phrases } = scene.words;
  const from = phrases.from.has(textAt(scene, at));
  const between = phrases.between.has(textAt(scene, at));
  const start = from || between ? at + 1 : at;
  const one = readHour(scene, start);
  if (one === undefined || !(between ? phrases.and : phrases.to).has(textAt(scene, one.next)))
    return undefined;
  const two = readHour(scene, one.next + 1);
  if (
    two === undefined ||
    (scene.tokens[two.next]?.glued === true && ["/", "-", ":"].includes(textAt(scene, two.next)))
  )
    return undefined;
  const day = pieces.some(
    (piece) =>
      (isDay(piece.found) || isDayPart(piece.found)) &&
      (nextTo(scene, piece.found.next, at) || nextTo(scene, two.next, piece.at)),
  );
  if (!one.sure && !two.sure && !day) return undefined;
  const first = afternoon(one, two);
  return { at, rule: rangeRule, found: { next: two.next, timex: `T${first}/T${two.text}`, shape: "point" } };
}

/** "3-8pm" begins at 15: the first hour takes the half of the day of the second where that fits. */
function afternoon(one: { value: number; text: string; sure: boolean }, two: { value: number }): string {
  const marked = one.sure && !/^\d\d$/u.test(one.text) && one.value >= 12;
  if (marked || two.value < 12 || one.value + 12 > two.value || one.value >= 12 || one.text === "00")
    return one.text;
  return String(one.value + 12) + one.text.slice(2);
}

function nextTo(scene: Scene, from: number, to: number): boolean {
  return (
    to >= from &&
    to - from <= 2 &&
    tokensBetween(scene, from, to).every((token) => scene.words.phrases.link.has(token))
  );
}

/** "tomorrow at 8:00", "3pm on Friday", "Monday 8-9am". */
function joinDayAndClock(scene: Scene, pieces: readonly Piece[]): readonly Piece[] {
  const list: Piece[] = [];
  for (const piece of pieces) {
    const before = list.at(-1);
    const joined =
      before !== undefined && nextTo(scene, before.found.next, piece.at)
        ? dayWithClock(before, piece)
        : undefined;
    if (joined === undefined) list.push(piece);
    else list.splice(-1, 1, joined);
  }
  return list.map((piece) => withHour(scene, piece));
}

function dayWithClock(one: Piece, two: Piece): Piece | undefined {
  const [day, clock] = isClock(two.found)
    ? [one, two]
    : isClock(one.found)
      ? [two, one]
      : [undefined, undefined];
  if (day === undefined || clock === undefined || !(isDay(day.found) || isDayPart(day.found)))
    return undefined;
  const next = two.found.next;
  const date = day.found.timex.slice(0, 10);
  const late = /T(?:AF|EV|NI)$/u.test(day.found.timex);
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
  if (!isDay(piece.found) && !isDayPart(piece.found)) return piece;
  const link = textAt(scene, piece.found.next);
  if (link !== "at" && link !== "around") return piece;
  const hour = readHour(scene, piece.found.next + 1);
  if (hour === undefined || scene.tokens[hour.next]?.word.unit !== undefined) return piece;
  const date = piece.found.timex.slice(0, 10);
  return widen(piece, piece.at, { ...piece.found, next: hour.next, timex: `${date}T${hour.text}` });
}

/** "each monday at 4pm", "6am everyday". */
function joinSets(scene: Scene, pieces: readonly Piece[]): readonly Piece[] {
  const list: Piece[] = [];
  for (const piece of pieces) {
    const before = list.at(-1);
    const pair = [before, piece];
    const set = pair.find((one) => one?.found.shape === "set");
    const clock = pair.find(
      (one) => one !== undefined && isClock(one.found) && !one.found.timex.includes("/"),
    );
    const near = before !== undefined && nextTo(scene, before.found.next, piece.at);
    if (!near || before === undefined || set === undefined || clock === undefined) {
      list.push(piece);
      continue;
    }
    const hour = clock.found.timex.replace(/:00$/u, "");
    const timex = /^XXXX-WXX-\d$/u.test(set.found.timex) ? `${set.found.timex}${hour}` : hour;
    list.splice(-1, 1, widen(set, before.at, { ...set.found, next: piece.found.next, timex }));
  }
  return list;
}

/** "for 3 hours from 10 am", "from 2pm for 2 hours", "3 days starting from next Monday". */
function joinLengths(scene: Scene, pieces: readonly Piece[]): readonly Piece[] {
  const list: Piece[] = [];
  for (const piece of pieces) {
    const before = list.at(-1);
    const joined = before === undefined ? undefined : lengthAndStart(scene, before, piece);
    if (joined === undefined) list.push(piece);
    else list.splice(-1, 1, joined);
  }
  return list;
}

const starts = ["from", "starting", ", from", "starting from", "starting on", "beginning"];

function lengthAndStart(scene: Scene, one: Piece, two: Piece): Piece | undefined {
  const words = tokensBetween(scene, one.found.next, two.at).join(" ");
  const lead = textAt(scene, one.at - 1);
  const ahead = one.found.shape === "duration" && starts.includes(words);
  const behind =
    two.found.shape === "duration" && words === "for" && (isClock(one.found) || isDay(one.found));
  if (!ahead && !behind) return undefined;
  const [length, start] = ahead ? [one, two] : [two, one];
  const begin = startOf(scene, start.found);
  const end = begin === undefined ? undefined : endAfter(begin, length.found.timex);
  if (begin === undefined || end === undefined) return undefined;
  if (behind && isDay(one.found) && lead === "the") return undefined;
  const at = (ahead && lead === "for") || (behind && lead === "from") ? one.at - 1 : one.at;
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
function joinRanges(scene: Scene, pieces: readonly Piece[]): readonly Piece[] {
  const list: Piece[] = [];
  for (const piece of pieces) {
    const before = list.at(-1);
    const joined = before === undefined ? undefined : rangeOf(scene, before, piece);
    if (joined === undefined) list.push(piece);
    else list.splice(-1, 1, joined);
  }
  return list;
}

function rangeOf(scene: Scene, one: Piece, two: Piece): Piece | undefined {
  const { phrases } = scene.words;
  if (
    one.rule === rangeRule ||
    !isEnd(one.found) ||
    !isEnd(two.found) ||
    (isClock(one.found) !== isClock(two.found) && one.found.shape === two.found.shape)
  )
    return undefined;
  const lead = textAt(scene, one.at - 1);
  const between = phrases.between.has(lead);
  const words = tokensBetween(scene, one.found.next, two.at).filter((token) => token !== "the");
  if (words.length !== 1 || !(between ? phrases.and : phrases.to).has(words[0] as string)) return undefined;
  const [start, end] = [
    turningDay(one.found) ??
      (one.found.shape === "vague" ? startOf(scene, one.found) : sameYear(one.found, two.found)),
    turningDay(two.found) ?? startOf(scene, two.found),
  ];
  if (start === undefined || end === undefined || start >= end) return undefined;
  const at = between || phrases.from.has(lead) ? one.at - 1 : one.at;
  return { at, rule: rangeRule, found: { ...two.found, timex: `${start}/${end}`, start, end } };
}

/** "now" is an end of a stretch as well as any point. */
function isEnd(found: Found): boolean {
  return found.shape === "point" || found.timex === "PRESENT_REF";
}

function startOf(scene: Scene, found: Found): string | undefined {
  const day = scene.reference?.day;
  if (found.timex === "PRESENT_REF") {
    const seconds = scene.reference?.seconds;
    return day === undefined
      ? undefined
      : seconds === undefined || seconds % 43_200 === 0
        ? dayTimex(day)
        : instant(day, seconds);
  }
  return isClock(found) && day !== undefined
    ? startOn(dayTimex(day), found.timex)
    : intervalOfPiece(found).start;
}

/** "May to Oct 2020": the first takes the year of the second where it has none of its own. */
function sameYear(one: Found, two: Found): string | undefined {
  const start = intervalOfPiece(one).start;
  const end = intervalOfPiece(two).start;
  if (start === undefined || end === undefined || !one.resolved || start.length !== 10) return start;
  if (two.resolved && start < end) return start;
  const year = Number(end.slice(0, 4));
  const near = `${year}${start.slice(4)}`;
  return two.resolved || /^\d{4}-\d{2}(?:-\d{2})?$/u.test(one.timex)
    ? near < end
      ? near
      : `${year - 1}${start.slice(4)}`
    : start;
}

/** "since August", "before 4pm", "3 days from Monday". */
function joinBounds(scene: Scene, pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, index) => {
    if (piece.found.shape !== "point") return piece;
    const floor = pieces[index - 1]?.found.next ?? 0;
    for (const { words, value } of scene.words.phrases.bounds) {
      const at = piece.at - words.length;
      if (at < floor || !reads(scene, at, words)) continue;
      return widen(piece, at, bounded(piece.found, value));
    }
    return withLength(scene, piece);
  });
}

function bounded(found: Found, value: string): Found {
  const { start, end } = intervalOfPiece(found);
  const { start: _start, end: _end, ...rest } = found;
  void _start;
  void _end;
  if (value === "BEFORE")
    return {
      ...rest,
      modifier: value,
      ...(start === undefined ? {} : { end: start }),
      timex: `../${found.timex}`,
    };
  const exact = value === "SINCE" || /T|^\d{4}-\d{2}-\d{2}$/u.test(found.timex);
  const from = exact ? start : end;
  return {
    ...rest,
    modifier: "AFTER",
    ...(from === undefined ? {} : { start: from }),
    timex: `${found.timex}/..`,
  };
}

/** "20 December for 3 days". */
function withLength(scene: Scene, piece: Piece): Piece {
  if (!isDay(piece.found) || textAt(scene, piece.found.next) !== "for") return piece;
  const length = readLength(scene, piece.found.next + 1);
  if (length === undefined || length.count === "X" || !["D", "W", "M", "Y"].includes(length.unit))
    return piece;
  const [year = 0, month = 1, day = 1] = piece.found.timex.split("-").map(Number);
  const to = moveDay(dayNumber(year, month, day), length.count, length.unit);
  if (to === undefined || civilOf(to).year < 1) return piece;
  const found = { ...piece.found, next: length.next, start: piece.found.timex, end: dayTimex(to) };
  return widen(piece, piece.at, found);
}
