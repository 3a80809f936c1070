import { countWords, isTitleLike } from "../line-shape.js";
import type { ArticleContext, BlockRule, Line } from "../rules.js";
import { isTitleCase } from "./score-headline.js";

/** A text of more lines is a page, and the line model knows pages. */
const mostLines = 10;
const longestSpeech = 2000;

/** "“We stop,” said Kim.": in a text of few lines, handed over alone, a sentence is the story and no headline. */
export const shortText: BlockRule = {
  name: "short-text",
  label: (line, context) => (isShortText(line, context) ? { kind: "paragraph", inBody: true } : undefined),
};

/** Whether a line is running text by its own words, the text having few lines. */
export function isShortText(line: Line, context: ArticleContext): boolean {
  if (context.lines.length > mostLines || line.text.length > longestSpeech) return false;
  return isSpeech(line, context) || (isSentence(line, context) && !isSignedTitle(line, context));
}

/** “We stop,” Kim said; Kim said: “We stop”. A headline sets no comma inside the marks. */
function isSpeech({ text }: Line, { language }: ArticleContext): boolean {
  if (/["“„«].{1,1000}(?:[.!?][”"“»](?:\s|$)|,[”"“»]\s\p{L}|[”"“»],\s\p{Ll})/u.test(text)) return true;
  const opener = /(?<verb>\p{L}{2,20}):\s?["“„«]/u.exec(text)?.groups?.["verb"];
  return opener !== undefined && language.article.finiteVerbs.includes(opener);
}

function isSentence({ text }: Line, { language }: ArticleContext): boolean {
  const begins = /^(?:[•–*-]\s)?["'“‘„«(]?[\p{L}\p{N}]/u.test(text);
  if (!begins || !/[.!?。！？]["'’”)]{0,2}$/u.test(text.slice(-4)) || isTitleLike(text, 40)) return false;
  const count = countWords(text, 5);
  if (count < 2 || (count < 4 && !/\s\p{Ll}\S*$/u.test(text))) return false;
  return !isTitleCase(text) && !speaksToReader(text, language.article.readerWords);
}

/** "Get our stories in your inbox.": promotions speak to the reader more than once. */
function speaksToReader(text: string, readerWords: readonly string[]): boolean {
  const words =
    text
      .slice(0, 300)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.filter((word) => readerWords.includes(word)).length > 1;
}

/** The first line, with a byline or a date under it or a question over the rest, is the headline for all its full stop. */
function isSignedTitle(line: Line, context: ArticleContext): boolean {
  const next = context.lines[line.index + 1];
  if (line.index > 0 || next === undefined || countWords(line.text, 19) > 18) return false;
  const kind = context.labelOf(next.index)?.kind;
  return kind === "byline" || kind === "pageDate" || line.text.endsWith("?");
}
