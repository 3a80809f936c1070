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

export function shapeOf(line: Line, words: ArticleWords): Shape {
  const text = line.text.slice(0, mostText);
  const found = text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const lower = found.map((word) => word.toLowerCase());
  const count = Math.max(1, found.length);
  const letters = Math.max(1, text.replace(/[^\p{L}]/gu, "").length);
  const closes = endsSentence(line.text);
  const share = (list: readonly string[]): number =>
    lower.filter((word) => list.includes(word)).length / count;
  const countOf = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const capitals = found.filter((word) => /^\p{Lu}/u.test(word)).length;
  const values = [
    Math.log2(line.text.length + 1),
    Math.min(100, found.length),
    closes ? 1 : 0,
    /^[“"'‘«„(]?\p{Lu}/u.test(text) ? 1 : 0,
    /^\p{Ll}/u.test(text) ? 1 : 0,
    countOf(/,/gu) / count,
    countOf(/[.!?。]["”’)]?\s/gu),
    countOf(/[“”"«»„]/gu),
    countOf(/\p{N}/gu) / text.length,
    countOf(/\p{Lu}/gu) / letters,
    capitals / count,
    share(words.danglingWords),
    letters / count,
    countOf(/[|»›·•/>]/gu),
    countOf(/[©@#$€]|https?:|www\./gu),
    /:$/u.test(text) ? 1 : 0,
    /(?:…|\.\.\.)$/u.test(text) ? 1 : 0,
    share(words.readerWords),
    lower.some((word) => words.finiteVerbs.includes(word)) ? 1 : 0,
    /[?]$/u.test(text) ? 1 : 0,
    /^(?:[•●▪*–-]|\d{1,2}[.)])\s/u.test(text) ? 1 : 0,
    /^[“"„«‘]/u.test(text) ? 1 : 0,
    Math.min(line.pieces.length, 9),
    /[.!?]$/u.test(text) ? 1 : 0,
  ];
  const isProse = closes && found.length >= proseWords;
  return {
    values,
    length: line.text.length,
    isProse,
    longWords: lower.filter((word) => word.length >= 6).slice(0, 60),
  };
}
