import { closersOf, closesAt, closesMixed, type Position } from "./closing-quote.js";
import { readEscape } from "./read-escape.js";
import { afterBlanks, isBlank, isKeyAt, isQuote, type Scan } from "./scan.js";

interface Reading {
  readonly scan: Scan;
  readonly position: Position;
  readonly start: number;
  readonly pieces: string[];
  /** Where the piece that is being read starts. */
  from: number;
  /** Blanks up to here were looked past already. */
  lookedTo: number;
  /** The first `\"` that looks like an end: `"C:\"` was meant as one. */
  escapedEnd: { readonly at: number; readonly pieces: readonly string[]; readonly from: number } | undefined;
}

/** The string that a quotation mark opens here; nothing where the text ends first. */
export function readString(scan: Scan, position: Position): string | undefined {
  const open = scan.source[scan.at] ?? "";
  if (open !== '"') scan.repairs.add("quotes");
  const closers = closersOf(open);
  const doubled = isDoubled(scan, position);
  scan.at += doubled ? 2 : 1;
  const reading: Reading = {
    scan,
    position,
    start: scan.at,
    pieces: [],
    from: scan.at,
    lookedTo: 0,
    escapedEnd: undefined,
  };
  const text = readUntil(reading, closers);
  if (!doubled || text === undefined) return text;
  if (isQuote(text.at(-1))) return text.slice(0, -1);
  if (isQuote(scan.source[scan.at])) scan.at++;
  return text;
}

/** ""Ferries stop"": every mark stands twice. */
function isDoubled({ source, at }: Scan, position: Position): boolean {
  if (source[at + 1] !== source[at]) return false;
  if (position !== "name") return !closesAt(source, at + 2, position);
  return !/[\s:=]/u.test(source[at + 2] ?? ":");
}

function readUntil(reading: Reading, closers: string): string | undefined {
  const { scan, position } = reading;
  const { source } = scan;
  for (; scan.at < source.length; scan.at++) {
    const code = source.charCodeAt(scan.at);
    if (code === 0x5c) passEscape(reading, closers);
    else if (code < 0x20) {
      if (code === 0x0a && scan.at >= reading.lookedTo && endsBeforeLine(reading))
        return endBefore(reading, scan.at);
      scan.repairs.add("control-character");
    } else if (isCloserCode(code) && closers.includes(source[scan.at] ?? "")) {
      if (closesAt(source, scan.at + 1, position)) return endAt(reading);
      const before = lastBefore(source, scan.at, reading.start);
      if (position === "member" && source[before] === "," && isKeyAt(source, scan.at))
        return reading.escapedEnd?.at === before
          ? endAtEscaped(reading.escapedEnd, scan)
          : endBefore(reading, before);
      scan.repairs.add("inner-quote");
    } else if (code > 0x2000 && position === "member" && closesMixed(source, scan.at)) return endAt(reading);
  }
  return endWithText(reading);
}

function isCloserCode(code: number): boolean {
  return code === 0x22 || code === 0x27 || code === 0x60 || code > 0x7f;
}

function passEscape(reading: Reading, closers: string): void {
  const { scan } = reading;
  const { source } = scan;
  reading.pieces.push(source.slice(reading.from, scan.at));
  const next = source[scan.at + 1];
  // \\" within a string is a mark that was escaped twice.
  const twice =
    next === "\\" &&
    closers.includes(source[scan.at + 2] ?? "-") &&
    !closesAt(source, scan.at + 3, reading.position);
  if (next === '"' && reading.escapedEnd === undefined && closesAt(source, scan.at + 2, reading.position))
    reading.escapedEnd = { at: scan.at + 2, pieces: [...reading.pieces], from: scan.at };
  const { text, length, isBad } = twice
    ? { text: source[scan.at + 2] ?? "", length: 3, isBad: true }
    : readEscape(source, scan.at);
  if (isBad) scan.repairs.add("escape");
  reading.pieces.push(text);
  scan.at += length - 1;
  reading.from = scan.at + 1;
}

/** The closing mark was left out at the end of a line: the next one starts with a name, or closes the object. */
function endsBeforeLine(reading: Reading): boolean {
  const { position } = reading;
  const { source, at } = reading.scan;
  if (position === "name") return false;
  const next = afterBlanks(source, at);
  reading.lookedTo = next;
  if (isQuote(source[next])) return position === "member" && isKeyAt(source, next);
  if (source[next] !== "}" && source[next] !== "]") return false;
  const after = afterBlanks(source, next + 1);
  return after >= source.length || ",}]".includes(source[after] ?? "");
}

function lastBefore(source: string, at: number, start: number): number {
  let before = at - 1;
  while (before > start && at - before < 100 && isBlank(source.charCodeAt(before))) before--;
  return before;
}

function endAt(reading: Reading): string {
  const text = textTo(reading, reading.scan.at);
  reading.scan.at++;
  return text;
}

function endBefore(reading: Reading, at: number): string {
  const { scan } = reading;
  scan.repairs.add("quotes");
  scan.at = at;
  return textTo(reading, at).replace(/[\s,]{1,100}$/u, "");
}

function endAtEscaped({ at, from, pieces }: NonNullable<Reading["escapedEnd"]>, scan: Scan): string {
  scan.repairs.add("escape");
  scan.at = at;
  return pieces.join("") + scan.source.slice(from, at - 1);
}

/** The text ended: a mark was left out before its last brackets, or it was cut off and the value is not known. */
function endWithText(reading: Reading): string | undefined {
  const { scan, escapedEnd } = reading;
  if (escapedEnd !== undefined) return endAtEscaped(escapedEnd, scan);
  const tail = /[\s;]{0,100}[}\]][}\]\s;]{0,100}$/u.exec(scan.source.slice(-200));
  const end = tail === null ? -1 : Math.max(0, scan.source.length - 200) + tail.index;
  if (end > reading.from) return endBefore(reading, end);
  scan.repairs.add("cut-off");
  return undefined;
}

function textTo(reading: Reading, end: number): string {
  const last = reading.scan.source.slice(reading.from, end);
  return reading.pieces.length === 0 ? last : reading.pieces.join("") + last;
}
