import { OnrecordError } from "../error.js";
import { decodeEntities } from "./entities.js";
import type { Json } from "./json.js";
import { parseStructure } from "./parse-structure.js";
import { readEscape } from "./read-escape.js";
import type { Repair, Scan } from "./scan.js";

export interface TolerantJson {
  /** What was read; a list where several values stand in a row, absent where there is none. */
  readonly value: Json | undefined;
  /** What had to be mended: empty for JSON that is correct, and then the value is what `JSON.parse` gives. */
  readonly repairs: readonly Repair[];
}

/**
 * Reads JSON as pages have it: comments and CDATA marks around it, commas too many or too few, quotation marks of
 * any kind or none, raw line breaks, bad escapes, entities, brackets that do not match, a text cut off.
 * A value that was cut off is left out. Time grows with the length alone.
 * Throws OnrecordError `not-text` for what is no string.
 */
export function parseTolerantJson(source: string): TolerantJson {
  if (typeof source !== "string") throw new OnrecordError("not-text", "parseTolerantJson() takes a string");
  const text = source.startsWith("\ufeff") ? source.slice(1) : source;
  try {
    return { value: JSON.parse(text) as Json, repairs: [] };
  } catch {
    return mend(text);
  }
}

/** The same, for what is known to be broken. */
export function mend(source: string): TolerantJson {
  const repairs = new Set<Repair>();
  const scan: Scan = { source: unwrapped(source, repairs), at: 0, repairs, spent: new Set() };
  let values = parseStructure(scan);
  if (values.length === 0) {
    // All of it stands in a comment.
    scan.at = Math.max(0, scan.source.search(/[{[]/u));
    if (scan.at > 0) values = parseStructure(scan);
  }
  // What is left to be wrong where nothing else was: commas too many or too few.
  if (repairs.size === 0) repairs.add("separator");
  const filled = values.filter((value) => Object.keys(value as object).length > 0);
  const [first = values[0]] = filled;
  return { value: filled.length > 1 ? filled : first, repairs: [...repairs] };
}

const entities = /* @__PURE__ */ entitiesFirst();
const escapes = /* @__PURE__ */ afterOpening(`(?:[\\s{[]|\\\\[nrt]){0,50}\\\\{1,8}["']`);

function entitiesFirst(): RegExp {
  const mark = String.raw`(?:quot|ldquo|rdquo|apos|lsquo|rsquo|Prime|#0{0,4}(?:3[49]|82[12][0-9]|8243)|#x0{0,4}(?:2[27]|201[89cd]))`;
  return afterOpening(`(?:[\\s{[]|<br ?/?>|&nbsp;){0,50}&(?:amp;){0,3}${mark};`);
}

function afterOpening(next: string): RegExp {
  const opening = String.raw`^[^{[&"'\\]{0,300}(?:[{[]|&#0{0,4}(?:123|91);|&(?:lbrace|lcub|lbrack);)`;
  return new RegExp(opening + next, "iu");
}

/** Takes off what was laid over the whole: HTML's entities, or the escapes of a string in which it stood. */
function unwrapped(source: string, repairs: Set<Repair>): string {
  let text = source.includes("\n") ? source : source.replaceAll("\r", "\n");
  if (/^\s{0,100}%(?:7b|5b)/iu.test(text)) text = decodeAddress(text);
  for (let round = 0; round < 4; round++) {
    const head = text.slice(0, 1000);
    if (entities.test(head)) {
      text = decodeEntities(text);
      repairs.add("entities");
    } else if (escapes.test(head)) {
      text = text.replace(/\\+(?:u[\da-f]{4}|[\s\S])?/giu, (run) => unescapeRun(run));
      repairs.add("escape");
    } else break;
  }
  return text;
}

function decodeAddress(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** One level of escapes off a run of backslashes and the sign behind them. */
function unescapeRun(run: string): string {
  let text = "";
  for (let at = 0; at < run.length;) {
    if (run[at] !== "\\") return text + run.slice(at);
    const escape = readEscape(run, at);
    text += escape.text;
    at += escape.length;
  }
  return text;
}
