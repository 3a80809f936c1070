import { closesAt, type Position } from "./closing-quote.js";
import { decodeEntities } from "./entities.js";
import type { Json } from "./json.js";
import { afterBlanks, isBareKeyAt, isKeyAt, isQuote, type Scan } from "./scan.js";

const name = /[@$\p{L}_][\w@$.-]{0,200}(?::(?=[a-z]\w{0,60}[ \t]{0,20}:)\w{1,60})?/iuy;

/** A name without quotes, `schema:headline` too. */
export function readBareName(scan: Scan): string | undefined {
  name.lastIndex = scan.at;
  const found = name.exec(scan.source)?.[0];
  if (found === undefined) return undefined;
  scan.at += found.length;
  scan.repairs.add("quotes");
  return found;
}

const words: ReadonlyMap<string, Json> = new Map<string, Json>([
  ["true", true],
  ["false", false],
  ["null", null],
  ["none", null],
  ["nil", null],
  ["undefined", null],
  ["nan", null],
  ["infinity", null],
]);

const number = /^[+-]?(?:0|[1-9]\d{0,300})?(?:\.\d{0,300})?(?:e[+-]?\d{1,4})?$/iu;

/** A value without quotes: a number, `true`, or words up to where the next name or bracket stands. */
export function readBareValue(scan: Scan, position: Position): Json | undefined {
  const end = endOfBare(scan.source, scan.at, position);
  const written = scan.source.slice(scan.at, end).trim();
  const text = written.startsWith("&") ? decodeEntities(written) : written;
  scan.at = end;
  if (text === "true" || text === "false" || text === "null") return words.get(text);
  if (/^-?\d/u.test(text) && number.test(text)) return Number(text);
  scan.repairs.add("bare-value");
  const word = words.get(text.toLowerCase());
  if (word !== undefined) return word;
  if (/\d/u.test(text) && number.test(text)) return Number(text);
  const unmarked = (isQuote(text.at(-1)) ? text.slice(isQuote(text[0]) ? 1 : 0, -1) : text).trim();
  return unmarked === "" ? undefined : unmarked;
}

function endOfBare(source: string, from: number, position: Position): number {
  let at = from;
  for (; at < source.length; at++) {
    const sign = source[at];
    if (sign === "\n" || sign === "}" || sign === "]") break;
    if (sign === "," && endsAtComma(source, at, position)) break;
    if (sign === "<" && /[!/]/u.test(source[at + 1] ?? "")) break;
    if (sign === "/" && /[/*]/u.test(source[at + 1] ?? "") && /\s/u.test(source[at - 1] ?? "")) break;
    if (isQuote(sign) && at > from && closesAt(source, at + 1, position)) return at + 1;
  }
  return at;
}

function endsAtComma(source: string, at: number, position: Position): boolean {
  if (position === "item") return true;
  const next = afterBlanks(source, at + 1);
  const sign = source[next];
  if (sign === undefined || sign === "}" || sign === "]" || sign === ",") return true;
  return isKeyAt(source, next) || isBareKeyAt(source, next) || source.slice(at, next).includes("\n");
}
