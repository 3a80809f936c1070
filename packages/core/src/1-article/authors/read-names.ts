import type { Range } from "../../range.js";
import { findDates } from "../dates/find-dates.js";
import type { ArticleWords } from "../words.js";

/** A name as a byline has it; offsets count from the start of the text given. */
export interface FoundName extends Range {
  readonly name: string;
  readonly agency: boolean;
}

const particles =
  "al|af|ap|bin|da|dal|de|degli|dei|del|della|den|der|des|di|do|dos|du|el|ibn|la|le|lo|ten|ter|van|vom|von|y|zu|zum|zur";
const nameWord = new RegExp(
  `^(?:\\p{Lu}[\\p{L}\\p{M}'’.-]{0,30}|(?:${particles})|[dO]['’]\\p{Lu}[\\p{L}-]{1,20})$`,
  "u",
);
const separators = /\s?[,;|•·/]\s?|\s[-–—]+\s|\s(?:\p{L}{1,5}|&)(?=\s)/gu;

/** Names of persons and agencies in the words of a byline; what is a date, a desk or a title is left out. */
export function readNames(text: string, words: ArticleWords): readonly FoundName[] {
  const end = endOfNames(text, words);
  const parts = splitNames(text.slice(0, end), words);
  const joined = parts.some((part) => part.joined) || endsInAgency(text, parts, words);
  const names: FoundName[] = [];
  for (const part of parts) {
    const found = readName(text, part, words);
    if (found === undefined) continue;
    // "John Smith, Chicago Tribune": behind a comma a second name counts only in a list that has an "and".
    const before = names.findLast((name) => !name.agency);
    if (before !== undefined && !joined && !found.agency && !(isShouted(before) && isShouted(found))) break;
    names.push(found);
  }
  return names;
}

/** "Kim OSEI, Lee PARK": where family names stand in capitals, one behind a comma is a writer and no place. */
function isShouted({ name }: FoundName): boolean {
  return /^\p{Lu}\p{Ll}.{0,40}\s\p{Lu}[\p{Lu}’'-]{2,30}$/u.test(name);
}

/** "Kim Osei, Lee Park, Associated Press": the agency at the end shows that a list of its people came before. */
function endsInAgency(text: string, parts: readonly Part[], words: ArticleWords): boolean {
  const last = parts.at(-1);
  const name = last === undefined ? "" : text.slice(last.start, last.end).trim().toLowerCase();
  return parts.length > 2 && words.agencies.includes(name);
}

interface Part extends Range {
  /** A joining word stands before it: "and". */
  readonly joined: boolean;
}

function splitNames(text: string, words: ArticleWords): readonly Part[] {
  const joiners = new Set(words.nameJoiners);
  const parts: Part[] = [];
  let start = 0;
  let joined = false;
  for (const match of text.matchAll(separators)) {
    const mark = match[0].trim().toLowerCase();
    const isWord = /^[\p{L}&]+$/u.test(mark);
    if (isWord && !joiners.has(mark)) continue;
    parts.push({ start, end: match.index, joined });
    start = match.index + match[0].length;
    joined = isWord;
  }
  parts.push({ start, end: text.length, joined });
  return parts;
}

/** Names end where a date, a number, an address or a word such as "updated" begins. */
function endOfNames(text: string, words: ArticleWords): number {
  const [date] = findDates(text, words);
  // "Kim OseiPublished:": scrapers lose the space between two elements.
  const mark = text.search(
    /[\d@(:“"]|https?|\b(?:updated|published|posted|last|special|reporting|reports|for)\b|(?<=\p{Ll})(?:Updated|Published|Posted)/iu,
  );
  return Math.min(date?.start ?? text.length, mark === -1 ? text.length : mark);
}

function readName(text: string, part: Range, words: ArticleWords): FoundName | undefined {
  let { start, end } = part;
  while (start < end && /[\s.]/u.test(text[start] ?? "")) start++;
  while (end > start && /\s/u.test(text[end - 1] ?? "")) end--;
  const name = text.slice(start, end);
  const key = name.toLowerCase().replace(/\.$/u, "");
  if (words.agencies.includes(key)) return { start, end, name, agency: true };
  const trimmed = withoutTail(withoutPlace(name), words);
  return looksLikeName(trimmed, words)
    ? { start, end: start + trimmed.length, name: trimmed, agency: false }
    : undefined;
}

/** "Jane Doe Dec", "Jane Doe Staff Writer": month names and titles behind a name go. */
export function withoutTail(name: string, words: ArticleWords): string {
  const pieces = name.split(" ");
  while (pieces.length > 1) {
    const last = (pieces.at(-1) ?? "").toLowerCase().replace(/\.$/u, "");
    const isMonth = pieces.length > 2 && Object.hasOwn(words.months, last);
    const isWeekday = pieces.length > 2 && last.length > 2 && Object.hasOwn(words.weekdays, last);
    if (!isMonth && !isWeekday && !words.writerTitles.includes(last) && last !== "") break;
    pieces.pop();
  }
  return pieces.join(" ");
}

/** "Lena Farrow in Brenn": where the writer is belongs to no name. */
function withoutPlace(name: string): string {
  const at = name.search(/\s(?:in|at)\s\p{Lu}/u);
  return at === -1 ? name : name.slice(0, at);
}

/** Two to five words in capitals or name particles, none of them a word of the trade. */
export function looksLikeName(name: string, words: ArticleWords): boolean {
  const pieces = name.split(" ");
  if (pieces.length < 2 || pieces.length > 5 || name.length > 60) return false;
  if (!pieces.every((piece) => nameWord.test(piece))) return false;
  if (!/^\p{Lu}|^[dO]['’]/u.test(pieces.at(-1) ?? "")) return false;
  if (pieces.every((piece) => piece.replace(/[^\p{L}]/gu, "").length <= 1)) return false;
  return !pieces.some((piece) => words.notNames.includes(piece.toLowerCase().replace(/\.$/u, "")));
}
