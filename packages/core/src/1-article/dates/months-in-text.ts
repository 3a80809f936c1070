import type { Range } from "../../range.js";
import type { Block } from "../../schema/block.js";
import type { Span } from "../../schema/span.js";
import { plain } from "../line-shape.js";
import type { ArticleWords } from "../words.js";

/** A month without a year in the story, and whether its sentence looks back or ahead. */
export interface BareMonth extends Range {
  readonly month: number;
  readonly sense: "past" | "future";
}

const bareMonth =
  /\b(?:in|by|since|until|early|late|mid|last|next|this)[\s-](?:early\s|late\s|mid-)?(?<month>\p{Lu}\p{L}{2,9})\b(?!\s\d{4}|,?\s(?:19|20)\d{2})/gu;
const mostMonths = 40;
const mostText = 20_000;

/** "began in November", "would meet in January": what the story's own words say of the day it was written on. */
export function monthsInText(blocks: readonly Block[], words: ArticleWords): readonly BareMonth[] {
  const found: BareMonth[] = [];
  const spans = blocks.filter((block) => block.inBody).flatMap((block) => block.spans);
  for (const span of spans) {
    found.push(...monthsIn(span, words));
    if (found.length >= mostMonths) break;
  }
  return found;
}

function monthsIn({ start, text }: Span, words: ArticleWords): readonly BareMonth[] {
  return [...text.slice(0, mostText).matchAll(bareMonth)].flatMap((match) => {
    const name = match.groups?.["month"]?.toLowerCase() ?? "";
    const month = Object.hasOwn(words.months, name) ? words.months[name] : undefined;
    const sense = senseOf(text.slice(Math.max(0, match.index - 120), match.index), words);
    if (month === undefined || sense === undefined) return [];
    const from = start + match.index;
    return [{ month, sense, start: from, end: from + match[0].length }];
  });
}

/** Of the words before the month in its sentence, the last that tells past from future. */
function senseOf(before: string, words: ArticleWords): BareMonth["sense"] | undefined {
  const sentence = plain(before.slice(Math.max(0, before.search(/[.!?]\s[^.!?]*$/u))));
  const past = lastWordOf(sentence, words.pastWords);
  const future = lastWordOf(sentence, words.futureWords);
  if (past === -1 && future === -1) return undefined;
  return future > past ? "future" : "past";
}

function lastWordOf(text: string, words: readonly string[]): number {
  return Math.max(-1, ...words.map((word) => ` ${text} `.lastIndexOf(` ${word} `)));
}
