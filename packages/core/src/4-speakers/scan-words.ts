import type { TextBlock } from "../2-text/document.js";
import type { Range } from "../range.js";
import type { SpeakerWords } from "./words.js";

/** A word or mark, as this stage reads it: "U.S.", "O’Brien" and "Mr." are one word, a possessive ending is left off. */
export interface Word extends Range {
  readonly text: string;
  readonly lower: string;
  readonly letters: boolean;
  readonly capital: boolean;
  readonly possessive: boolean;
  /** First of its sentence, or behind an opening mark: its capital says nothing. */
  readonly opens: boolean;
  readonly block: number;
  /** Counted through the whole document. */
  readonly sentence: number;
  /** Penn Treebank part of speech, where a tagger ran. */
  readonly tag: string | undefined;
  /** Stands between quotation marks. */
  readonly quoted: boolean;
}

/** The word without a last stop, in lower case. */
export function bareWord(word: Word): string {
  return word.lower.endsWith(".") ? word.lower.slice(0, -1) : word.lower;
}

interface Atom extends Range {
  readonly text: string;
  readonly letters: boolean;
}

const longestWord = 24;
const openingMarks: ReadonlySet<string> = new Set('"“‘«„([:—–-');
const initials = /^\p{L}(?:\.\p{L})*$/u;

/** The words of a block; `sentence` is the number of its first sentence. */
export function scanWords(block: TextBlock, sentence: number, words: SpeakerWords): readonly Word[] {
  const atoms = scanAtoms(block);
  const found: Word[] = [];
  let index = 0;
  let inSentence = -1;
  let run = 0;
  let opens = true;
  const tagAt = tagReader(block);
  while (index < atoms.length) {
    const joined = joinAtoms(atoms, index, words);
    index = joined.next;
    const { start } = joined;
    while ((block.sentences[inSentence + 1]?.start ?? Number.POSITIVE_INFINITY) <= start) {
      inSentence++;
      opens = true;
    }
    while ((block.runs[run]?.end ?? Number.POSITIVE_INFINITY) <= start) run++;
    const inside = block.runs[run];
    const text = joined.text ?? block.text.slice(start - block.start, joined.end - block.start);
    found.push({
      start,
      end: joined.end,
      text,
      lower: lowerOf(text),
      letters: joined.letters,
      capital: joined.letters && isCapital(text),
      possessive: joined.possessive,
      tag: tagAt(start),
      opens,
      block: block.index,
      sentence: sentence + Math.max(0, inSentence),
      quoted: inside !== undefined && inside.start <= start,
    });
    if (joined.letters) opens = false;
    else if (openingMarks.has(text)) opens = true;
  }
  return found;
}

/** The tag of the token at a place; places are asked in order. */
function tagReader(block: TextBlock): (place: number) => string | undefined {
  let sentence = 0;
  let token = 0;
  let tokens = block.sentences[0]?.tokens ?? [];
  let end = block.sentences[0]?.end ?? Number.POSITIVE_INFINITY;
  return (place) => {
    while (end <= place) {
      sentence++;
      token = 0;
      tokens = block.sentences[sentence]?.tokens ?? [];
      end = block.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY;
    }
    while ((tokens[token]?.end ?? Number.POSITIVE_INFINITY) <= place) token++;
    const found = tokens[token];
    return found !== undefined && found.start <= place ? found.tag : undefined;
  };
}

/** "Osei", "al-Khatib", "d’Angelo". */
function isCapital(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first >= 65 && first <= 90) return true;
  if (first < 128 && !isJoint(text[1]) && !isJoint(text[2]) && !isJoint(text[3])) return false;
  return /^(?:\p{Ll}{1,3}[-’'])?\p{Lu}/u.test(text);
}

function isJoint(sign: string | undefined): boolean {
  return sign === "-" || sign === "’" || sign === "'";
}

function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes("’") ? lower.replaceAll("’", "'") : lower;
}

/** Runs of letters, marks on letters and digits; every other sign but blanks by itself. */
function scanAtoms({ text, start }: TextBlock): readonly Atom[] {
  const atoms: Atom[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    const to = kind === "letter" || kind === "mark" ? wordEnd(text, at) : at + signLength(text, at);
    if (kind !== "blank")
      atoms.push({
        start: start + at,
        end: start + to,
        text: text.slice(at, to),
        letters: kind === "letter",
      });
    at = to;
  }
  return atoms;
}

function wordEnd(text: string, from: number): number {
  let to = from;
  while (to < text.length) {
    const kind = kindAt(text, to);
    if (kind !== "letter" && kind !== "mark") break;
    to += signLength(text, to);
  }
  return to;
}

/** What stands at a place: a letter or digit, a mark on letters, a blank, or another sign. ASCII is told by its number. */
function kindAt(text: string, at: number): "letter" | "mark" | "blank" | "sign" {
  const code = text.charCodeAt(at);
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57))
      return "letter";
    return code === 32 || (code >= 9 && code <= 13) ? "blank" : "sign";
  }
  const sign = text.slice(at, at + signLength(text, at));
  if (/^[\p{L}\p{N}]/u.test(sign)) return "letter";
  if (/^\p{M}/u.test(sign)) return "mark";
  return /^\s/u.test(sign) ? "blank" : "sign";
}

/** Code units of the sign at a place: two where it is a pair. */
function signLength(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

interface Joined extends Range {
  /** Where it is one atom. */
  readonly text?: string;
  readonly next: number;
  readonly letters: boolean;
  readonly possessive: boolean;
}

function joinAtoms(atoms: readonly Atom[], from: number, words: SpeakerWords): Joined {
  const first = atoms[from];
  if (first === undefined) return { start: 0, end: 0, next: from + 1, letters: false, possessive: false };
  const { letters } = first;
  if (!letters || atoms[from + 1]?.start !== first.end)
    return {
      start: first.start,
      end: first.end,
      text: first.text,
      next: from + 1,
      letters,
      possessive: false,
    };
  let text = first.text;
  let { end } = first;
  let next = from + 1;
  while (next - from < longestWord) {
    const mark = atoms[next];
    const after = atoms[next + 1];
    if (mark === undefined || mark.start !== end) break;
    const joins = after !== undefined && after.letters && after.start === mark.end;
    if (mark.text === "'" || mark.text === "’") {
      if (joins && after.text.toLowerCase() === "s")
        return { start: first.start, end, next: next + 2, letters: true, possessive: true };
      if (joins && words.contractions?.has(after.text.toLowerCase()) === true)
        return { start: first.start, end, next: next + 2, letters: true, possessive: false };
      if (!joins && text.endsWith("s") && /^\p{Lu}/u.test(text) && after !== undefined && after.letters)
        return { start: first.start, end, next: next + 1, letters: true, possessive: true };
      if (!joins) break;
    } else if (mark.text === ".") {
      const abbreviates = initials.test(text) || words.abbreviations.has(text.toLowerCase());
      if (!abbreviates) break;
      if (!joins || !initials.test(text))
        return { start: first.start, end: mark.end, ...lastPossessive(atoms, next + 1) };
    } else if (!joins || (mark.text !== "-" && mark.text !== "&")) break;
    text = `${text}${mark.text}${after?.text ?? ""}`;
    end = after?.end ?? mark.end;
    next += 2;
  }
  return { start: first.start, end, next, letters: true, possessive: false };
}

/** "U.S.’s": the possessive behind an abbreviation. */
function lastPossessive(
  atoms: readonly Atom[],
  next: number,
): Pick<Joined, "next" | "letters" | "possessive"> {
  const mark = atoms[next];
  const after = atoms[next + 1];
  const adjacent = mark !== undefined && after !== undefined && mark.end === after.start;
  const possessive =
    adjacent &&
    mark.start === (atoms[next - 1]?.end ?? -1) &&
    /^['’]$/u.test(mark.text) &&
    after.text === "s";
  return { next: possessive ? next + 2 : next, letters: true, possessive };
}
