import { endsSentence } from "../line-shape.js";
import type { Line } from "../rules.js";
import type { ArticleWords } from "../words.js";

/** One line by itself, in numbers. */
export interface Shape {
  readonly values: readonly number[];
  readonly length: number;
  /** Long and closed as a sentence is: running text of some kind. */
  readonly isProse: boolean;
  readonly longWords: readonly string[];
}

export const shapeSize = 24;

const mostText = 1500;
const proseWords = 12;

/** The lists a line is held against, as sets: made once a page. */
export interface ShapeWords {
  readonly little: ReadonlySet<string>;
  readonly reader: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
}

export function shapeWords(words: ArticleWords): ShapeWords {
  return {
    little: new Set(words.danglingWords),
    reader: new Set(words.readerWords),
    verbs: new Set(words.finiteVerbs),
  };
}

export function shapeOf(line: Line, words: ShapeWords): Shape {
  const text = line.text.slice(0, mostText);
  const found = text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const lower = found.map((word) => word.toLowerCase());
  const count = Math.max(1, found.length);
  const marks = countMarks(text);
  const letters = Math.max(1, marks.letters);
  const closes = endsSentence(line.text);
  const first = text.charCodeAt(0);
  const last = text.at(-1) ?? "";
  const values = [
    Math.log2(line.text.length + 1),
    Math.min(100, found.length),
    flag(closes),
    flag(/^[“"'‘«„(]?\p{Lu}/u.test(text.slice(0, 3))),
    flag(/^\p{Ll}/u.test(text.slice(0, 2))),
    marks.commas / count,
    marks.stops,
    marks.quotes,
    marks.digits / text.length,
    marks.capitals / letters,
    found.filter(isCapital).length / count,
    lower.filter((word) => words.little.has(word)).length / count,
    letters / count,
    marks.separators,
    marks.symbols + (text.includes("http") || text.includes("www.") ? 1 : 0),
    flag(last === ":"),
    flag(last === "…" || text.endsWith("...")),
    lower.filter((word) => words.reader.has(word)).length / count,
    flag(lower.some((word) => words.verbs.has(word))),
    flag(last === "?"),
    flag(/^(?:[•●▪*–-]|\d{1,2}[.)])\s/u.test(text.slice(0, 4))),
    flag('“"„«‘'.includes(String.fromCharCode(first))),
    Math.min(line.pieces.length, 9),
    flag(last === "." || last === "!" || last === "?"),
  ];
  const isProse = closes && found.length >= proseWords;
  const longWords = lower.filter((word) => word.length >= 6).slice(0, 60);
  return { values, length: line.text.length, isProse, longWords };
}

function flag(holds: boolean): number {
  return holds ? 1 : 0;
}

/** A first letter that has a small form and is not it. */
function isCapital(word: string): boolean {
  const [first = ""] = word;
  return first !== first.toLowerCase();
}

interface Marks {
  letters: number;
  capitals: number;
  digits: number;
  commas: number;
  stops: number;
  quotes: number;
  separators: number;
  symbols: number;
}

/** One walk over the characters; letters beyond ASCII count as letters without a case. */
function countMarks(text: string): Marks {
  const marks = {
    letters: 0,
    capitals: 0,
    digits: 0,
    commas: 0,
    stops: 0,
    quotes: 0,
    separators: 0,
    symbols: 0,
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) marks.letters++;
    else if (code === 32) continue;
    else if (code >= 65 && code <= 90) {
      marks.letters++;
      marks.capitals++;
    } else if (code >= 48 && code <= 57) marks.digits++;
    else countMark(marks, text, at);
  }
  return marks;
}

function countMark(marks: Marks, text: string, at: number): void {
  const mark = text[at] ?? "";
  if (mark === ",") marks.commas++;
  else if (".!?。".includes(mark)) marks.stops += /^[.!?。]["”’)]?\s/u.test(text.slice(at, at + 3)) ? 1 : 0;
  else if ('“”"«»„'.includes(mark)) marks.quotes++;
  else if ("|»›·•/>".includes(mark)) marks.separators++;
  else if ("©@#$€".includes(mark)) marks.symbols++;
  else if (text.charCodeAt(at) > 0xbf && mark.toLowerCase() !== mark.toUpperCase()) marks.letters++;
}
