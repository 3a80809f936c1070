import type { Range } from "../range.js";
import { isCapital, isDigit, isLetter, isSpaceAt, isWordAt, lengthAt } from "./tokens-characters.js";
import type { Token } from "./document.js";
import { defaultAbbreviations } from "./tokens-abbreviations.js";

/**
 * Words, numbers and marks of a text, each with its exact place; white space belongs to none of them.
 * Contractions are cut as the Penn Treebank cuts them ("did" "n't", "Osei" "'s"), abbreviations and initials
 * keep their period, hyphened words, addresses of mail and web, and numbers with their commas stay whole.
 *
 * `abbreviations` are lower case, without their last period.
 */
export function tokenize(
  text: string,
  range: Range = { start: 0, end: text.length },
  abbreviations: ReadonlySet<string> = defaultAbbreviations,
): Token[] {
  const tokens: Token[] = [];
  let start = range.start;
  while (start < range.end) {
    if (isSpaceAt(text, start)) {
      start++;
      continue;
    }
    const end = Math.min(tokenEnd(text, start, range.end, abbreviations), range.end);
    const cut = contractionStart(text, start, end);
    if (cut < end && cut > start) tokens.push(tokenOf(text, start, cut));
    tokens.push(tokenOf(text, cut < end ? cut : start, end));
    start = end;
  }
  return tokens;
}

function tokenOf(text: string, start: number, end: number): Token {
  return { start, end, text: text.slice(start, end) };
}

function tokenEnd(text: string, start: number, limit: number, abbreviations: ReadonlySet<string>): number {
  if (isWordAt(text, start)) {
    const address = webAddressEnd(text, start, limit);
    if (address > start) return address;
    const end = wordEnd(text, start, limit);
    const mail = mailEnd(text, end, limit);
    return mail > end ? mail : periodEnd(text, start, end, abbreviations);
  }
  const mark = text.charAt(start);
  if ((mark === "@" || mark === "#") && isWordAt(text, start + 1)) return handleEnd(text, start + 1, limit);
  // "the '90s": the apostrophe stands for the century.
  if ((mark === "'" || mark === "’") && decade.test(text.slice(start + 1, start + 5))) return start + 4;
  if (mark === "." || mark === "-" || mark === "`") return sameMarkEnd(text, start, limit);
  if (mark === "'" && text.charAt(start + 1) === "'") return start + 2;
  return start + lengthAt(text, start);
}

const decade = /^\d\ds(?![\p{L}\p{N}])/u;

/** Letters and digits, and what may stand inside a word: apostrophes, hyphens, some periods, commas of numbers. */
function wordEnd(text: string, start: number, limit: number): number {
  let end = start;
  let part = start;
  while (end < limit) {
    if (isWordAt(text, end)) {
      end += lengthAt(text, end);
      continue;
    }
    if (end + 1 >= limit || !isWordAt(text, end + 1) || !joins(text, part, end)) break;
    end++;
    part = end;
  }
  return end;
}

/** Whether the mark at `place`, with a word on both its sides, belongs inside the word that began at `part`. */
function joins(text: string, part: number, place: number): boolean {
  const before = text.charCodeAt(place - 1);
  const after = text.charCodeAt(place + 1);
  switch (text.charAt(place)) {
    case "'":
    case "’":
    case "-":
    case "‐":
    case "‑":
    case "_":
      return true;
    case ",":
    case ":":
    case "/":
      return isDigit(before) && isDigit(after);
    case "&":
      return isCapital(before) && isCapital(after);
    case ".":
      return (isDigit(before) && isDigit(after)) || isInitial(text, part, place) || isDomain(text, place);
    default:
      return false;
  }
}

/** "U" of "U.S": one letter, and one letter or little more behind the period. */
function isInitial(text: string, part: number, place: number): boolean {
  if (place - part !== 1 || !isLetter(text, part)) return false;
  const next = place + 1 + lengthAt(text, place + 1);
  return text.charAt(next) === "." || !isLetter(text, next) || next - part > 3;
}

const domainEnd = /^\.(?:com|org|net|gov|edu|info|co|uk|us|io|tv|de|fr|eu)(?![\p{L}\p{N}])/u;

function isDomain(text: string, place: number): boolean {
  return domainEnd.test(text.slice(place, place + 6));
}

/** Takes in the period of an abbreviation ("Mr.", "U.S.") or of an initial before a name ("J. Osei"). */
function periodEnd(text: string, start: number, end: number, abbreviations: ReadonlySet<string>): number {
  if (text.charAt(end) !== "." || text.charAt(end + 1) === ".") return end;
  if (end - start > longestAbbreviation) return end;
  const word = text.slice(start, end);
  if (abbreviations.has(word.toLowerCase()) || letters.test(word)) return end + 1;
  const initial = end - start === 1 && isCapital(text.charCodeAt(start)) && word !== "I";
  return initial && nextIsCapital(text, end + 1) ? end + 1 : end;
}

const longestAbbreviation = 12;
const letters = /^(?:\p{L}\.){1,5}\p{L}$/u;

function nextIsCapital(text: string, place: number): boolean {
  const next = isSpaceAt(text, place) && place < text.length ? place + 1 : place;
  return isCapital(text.charCodeAt(next));
}

const contraction = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;

/** Where "n't", "'s", "'ll" and their like begin inside a word; the end of the word where there is none. */
function contractionStart(text: string, start: number, end: number): number {
  const from = Math.max(start, end - 3);
  const found = contraction.exec(text.slice(from, end));
  return found === null ? end : from + found.index;
}

const webStart = /^(?:https?:\/\/|www\.)[\p{L}\p{N}]/iu;

function webAddressEnd(text: string, start: number, limit: number): number {
  const first = text.charAt(start);
  if (first !== "h" && first !== "w" && first !== "H" && first !== "W") return start;
  if (!webStart.test(text.slice(start, start + 10))) return start;
  let end = start;
  while (end < limit && !isSpaceAt(text, end) && !addressStop.has(text.charAt(end))) end++;
  while (addressTail.has(text.charAt(end - 1))) end--;
  return end;
}

const addressStop: ReadonlySet<string> = new Set('<>"“”„«»'.split(""));
const addressTail: ReadonlySet<string> = new Set("'’.,;:!?)]…".split(""));
const mailPlace = /^@[\p{L}\p{N}.-]{1,100}/u;

/** "desk@example.org": from the end of "desk" to the end of the place; the same end where no mail address stands. */
function mailEnd(text: string, end: number, limit: number): number {
  if (text.charAt(end) !== "@") return end;
  const place = mailPlace.exec(text.slice(end, Math.min(limit, end + 102)))?.[0] ?? "";
  let length = place.length;
  while (length > 0 && ".-".includes(place.charAt(length - 1))) length--;
  return place.slice(0, length).includes(".") ? end + length : end;
}

function handleEnd(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && (isWordAt(text, end) || text.charAt(end) === "_")) end += lengthAt(text, end);
  return end;
}

function sameMarkEnd(text: string, start: number, limit: number): number {
  let end = start + 1;
  while (end < limit && text.charCodeAt(end) === text.charCodeAt(start)) end++;
  return end;
}
