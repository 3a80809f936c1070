import type { Range } from "../range.js";
import type { QuotedRun } from "./document.js";
import type { TextWords } from "./words.js";

/** One quotation mark with what it does here. */
export interface Mark extends Range {
  readonly role: "open" | "close";
  readonly kind: QuotedRun["mark"];
  /** Marks of one pair share it. */
  readonly pair: "double" | "single" | "guillemet" | "angle" | "low" | "lowSingle";
  readonly sign: string;
}

/** What reading a mark needs to know of its surroundings. */
export interface Signs {
  readonly text: string;
  readonly words: TextWords;
  /** Offsets of marks that can close a single one beyond doubt, in order. */
  readonly sureClosers: readonly number[];
}

/** Says what the sign at a place does, given the marks still open; undefined for apostrophes and strays. */
export function readMark(signs: Signs, match: RegExpMatchArray, open: readonly Mark[]): Mark | undefined {
  const start = match.index ?? 0;
  const sign = match[0];
  const place: Place = {
    sign,
    start,
    end: start + sign.length,
    before: signs.text.charAt(start - 1),
    after: signs.text.charAt(start + sign.length),
  };
  switch (sign) {
    case "„":
      return { ...place, role: "open", kind: "low", pair: "low" };
    case "‚":
      return { ...place, role: "open", kind: "single", pair: "lowSingle" };
    case "«":
    case "»":
      return angled(place, open, "guillemet");
    case "‹":
    case "›":
      return angled(place, open, "angle");
    case "‘":
    case "’":
    case "'":
      return single(place, open, signs);
    default:
      return double(place, open);
  }
}

/** Places of single marks that stand behind punctuation or before it: these close, an apostrophe does not. */
export function sureClosers(text: string): readonly number[] {
  const found: number[] = [];
  for (const match of text.matchAll(/[’']/gu)) {
    const before = text.charAt(match.index - 1);
    if (
      /[.,!?…;:)\]]/u.test(before) ||
      (/[\p{L}\p{Nd}]/u.test(before) && closesBefore(text.charAt(match.index + 1)))
    )
      found.push(match.index);
  }
  return found;
}

interface Place extends Range {
  readonly sign: string;
  readonly before: string;
  readonly after: string;
}

const wordLike = /[\p{L}\p{M}\p{Nd}]/u;

function closesBefore(after: string): boolean {
  return after === "" || /[.,!?…;:)\]”"»]/u.test(after);
}

function opensBehind(before: string): boolean {
  return before === "" || /[\s([{“‘"'«»„—–\-/:]/u.test(before);
}

function isOpen(open: readonly Mark[], pair: Mark["pair"]): Mark | undefined {
  return open.findLast((mark) => mark.pair === pair);
}

function double(place: Place, open: readonly Mark[]): Mark | undefined {
  if (place.sign !== '"' && isOpen(open, "low") !== undefined && place.sign !== "``" && place.sign !== "''")
    return { ...place, role: "close", kind: "low", pair: "low" };
  const role = doubleRole(place, isOpen(open, "double") !== undefined);
  return role === undefined ? undefined : { ...place, role, kind: "double", pair: "double" };
}

function doubleRole(place: Place, opened: boolean): Mark["role"] | undefined {
  const { sign, before, after } = place;
  const leans = opensBehind(before) && after !== "" && !/\s/u.test(after);
  if (sign === "``") return "open";
  if (sign === "“") {
    // A closing mark typed the wrong way round: “We stop,“ he said.
    return opened && !opensBehind(before) && !wordLike.test(after) ? "close" : "open";
  }
  if (!opened) {
    if (leans && !/[.,;!?)\]]/u.test(after)) return "open";
    return sign === '"' && opensBehind(before) && after !== "" ? "open" : undefined;
  }
  if (sign === "”" || sign === "''") return "close";
  // "One. "Two." : a straight mark behind a space and before a word opens anew.
  return leans && wordLike.test(after) && /\s/u.test(before) ? "open" : "close";
}

function angled(place: Place, open: readonly Mark[], pair: "guillemet" | "angle"): Mark | undefined {
  const left = place.sign === "«" || place.sign === "‹";
  const opened = isOpen(open, pair);
  const mark = { ...place, kind: "guillemet", pair } as const;
  if (opened !== undefined && opened.sign !== place.sign) return { ...mark, role: "close" };
  if (left) return { ...mark, role: "open" };
  return opensBehind(place.before) && wordLike.test(place.after) ? { ...mark, role: "open" } : undefined;
}

function single(place: Place, open: readonly Mark[], signs: Signs): Mark | undefined {
  const mark = { ...place, kind: "single" } as const;
  const inWord = wordLike.test(place.before) && wordLike.test(place.after);
  if (inWord) return undefined;
  const top = open.at(-1);
  if (top?.pair === "lowSingle" && place.sign !== "'") return { ...mark, role: "close", pair: "lowSingle" };
  if (place.sign !== "’" && opensBehind(place.before) && wordLike.test(place.after))
    return clipped(place, signs) ? undefined : { ...mark, role: "open", pair: "single" };
  if (place.sign === "‘" || place.before === "" || /\s/u.test(place.before)) return undefined;
  if (top?.pair !== "single" || possessive(place, signs)) return undefined;
  return { ...mark, role: "close", pair: "single" };
}

/** ’tis, ’90s */
function clipped(place: Place, signs: Signs): boolean {
  const word = /^[\p{L}\p{Nd}]{1,9}/u.exec(signs.text.slice(place.end, place.end + 9))?.[0] ?? "";
  return signs.words.clippings.has(word.toLowerCase()) || /^\d0s$/u.test(word);
}

/** ‘the dogs’ kennel stays’ : a mark behind an s and before a word waits when a surer one follows. */
function possessive(place: Place, signs: Signs): boolean {
  if (!/[sSzZxX]/u.test(place.before) || closesBefore(place.after)) return false;
  const next = firstAfter(signs.sureClosers, place.start);
  if (next === undefined) return false;
  const opensAgain = signs.text
    .slice(place.end, Math.min(next, place.end + 400))
    .search(/[\s“(][‘'][\p{L}]/u);
  return opensAgain === -1 && next - place.end < 400;
}

function firstAfter(sorted: readonly number[], offset: number): number | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return sorted[low];
}
