import type { Range } from "../range.js";
import type { TextWords } from "./words.js";

/**
 * Cuts a text into sentences that join to it again: each one takes the white space behind it.
 * With `paragraphs` (the default) an empty line ends a sentence too.
 */
export function splitSentences(
  text: string,
  words: TextWords,
  options: { readonly paragraphs?: boolean } = {},
): readonly Range[] {
  const sentences: Range[] = [];
  const pattern = (options.paragraphs ?? true) ? endsOfLines : ends;
  let start = 0;
  for (const match of text.matchAll(pattern)) {
    const behind = match.index + match[0].length;
    if (behind <= start || behind >= text.length) continue;
    if (!endsSentence(text, start, match, words)) continue;
    sentences.push({ start, end: behind });
    start = behind;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

// A terminator, the marks and brackets that close behind it, and white space; CJK full stops need no space.
const ends =
  /(?<mark>[.!?…]{1,9})(?<closers>[”’"'»)\]›“]{0,4})(?<space>\s{1,99})|[。！？][」』”’）]{0,4}\s{0,99}/gu;
const endsOfLines =
  /(?<mark>[.!?…]{1,9})(?<closers>[”’"'»)\]›“]{0,4})(?<space>\s{1,99})|[。！？][」』”’）]{0,4}\s{0,99}|\n[ \t\r]{0,9}\n\s{0,99}/gu;

const opener = /[\s“‘"'«„‚»(\u005b—–-]/u;
const lower = /\p{Ll}/u;
const digit = /\p{Nd}/u;
const emptyLine = /\n[ \t\r]{0,9}\n/u;
const ordinalStart = /^\s{0,9}(?:\p{Nd}{1,3}|\p{L}|[ivxIVX]{1,4})$/u;

function endsSentence(text: string, start: number, match: RegExpMatchArray, words: TextWords): boolean {
  const { mark, closers, space } = match.groups ?? {};
  if (mark === undefined || space === undefined) return true;
  const index = match.index ?? 0;
  const next = nextLetter(text, index + match[0].length);
  if (emptyLine.test(space) && !lower.test(next.letter)) return true;
  if (lower.test(next.letter)) return false;
  if (mark !== ".") return true;
  // "1. Close the depot": the number of a list is no sentence.
  if (index - start <= 4 && ordinalStart.test(text.slice(start, index))) return false;
  if (closers !== "") return true;
  return !abbreviates(wordBefore(text, index), next, words);
}

function abbreviates(word: string, next: NextWord, words: TextWords): boolean {
  const lowered = word.toLowerCase();
  if (words.abbreviations.has(lowered)) return true;
  if (words.abbreviationsBeforeFigures.has(lowered)) return digit.test(next.letter);
  const initials = /^(?:\p{Lu}\.){0,6}\p{Lu}$/u.test(word);
  if (!initials && !words.closingAbbreviations.has(lowered)) return false;
  return !words.starters.has(next.word.toLowerCase());
}

interface NextWord {
  readonly letter: string;
  readonly word: string;
}

/** The first letter or figure behind marks and brackets, with its word. */
function nextLetter(text: string, from: number): NextWord {
  let index = from;
  const limit = Math.min(text.length, from + 12);
  while (index < limit && opener.test(text.charAt(index))) index++;
  const letter = String.fromCodePoint(text.codePointAt(index) ?? 32);
  return { letter, word: /^[\p{L}\p{M}]{1,24}/u.exec(text.slice(index, index + 24))?.[0] ?? "" };
}

/** The letters and inner full stops right before an offset: "U.S", "Mr". */
function wordBefore(text: string, end: number): string {
  const from = Math.max(0, end - 16);
  return /[\p{L}\p{M}.]{1,16}$/u.exec(text.slice(from, end))?.[0] ?? "";
}
