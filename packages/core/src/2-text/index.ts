import type { Range } from "../range.js";
import { textWords } from "../language/en/text.js";
import type { QuotedRun } from "./document.js";
import * as marks from "./marks.js";
import * as sentences from "./sentences.js";
import type { TextWords } from "./words.js";

export type { Range } from "../range.js";
export type { QuotedRun, Token } from "./document.js";
export type { TextWords } from "./words.js";
export { tokenize } from "./tokens.js";

/** Cuts a text into sentences that join to it again; English unless other words are given. */
export function splitSentences(text: string, words: TextWords = textWords): readonly Range[] {
  return sentences.splitSentences(text, words);
}

/** Pairs the quotation marks of a text, one line a paragraph; English unless other words are given. */
export function pairMarks(text: string, words: TextWords = textWords): readonly QuotedRun[] {
  return marks.pairMarks(text, words);
}
