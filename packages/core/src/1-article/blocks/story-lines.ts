import { countWords, endsSentence } from "../line-shape.js";
import type { ArticleContext, BlockRule, Line } from "../rules.js";
import { isShortText } from "./short-text.js";

const threshold = 0.4;

/** The second copy of a long line: pages print some lines again for another screen size. */
export const repeatedLine: BlockRule = {
  name: "repeated-line",
  label(line, context) {
    if (line.text.length < 60) return undefined;
    const first = context.firstCopyOf(line.index);
    return first === line.index ? undefined : { kind: "other", inBody: false, repeatOf: first };
  },
};

/** "• One thing", "2) Another": an entry of a list in the story. */
export const listItem: BlockRule = {
  name: "list-item",
  label: (line, context) =>
    /^(?:[•●▪◦‣*–-]\s|\(?\d{1,2}[.)]\s)\p{L}?/u.test(line.text) && isStory(line, context)
      ? { kind: "listItem", inBody: true }
      : undefined,
};

/** Cells parted by tabs. */
export const tableRow: BlockRule = {
  name: "table-row",
  label: (line, context) =>
    line.text.length < 500 && /\S\t+\S/u.test(line.text) && isStory(line, context)
      ? { kind: "tableRow", inBody: true }
      : undefined,
};

/** A short line between paragraphs that is no sentence: a heading inside the story. */
export const crosshead: BlockRule = {
  name: "crosshead",
  label(line, context) {
    const isShort = line.text.length <= 120 && countWords(line.text, 16) <= 15;
    if (!isShort || line.pieces.length > 1 || (endsSentence(line.text) && !/[?:]$/u.test(line.text)))
      return undefined;
    if (!/^[\p{Lu}\p{N}“"‘]/u.test(line.text) || !isStory(line, context)) return undefined;
    if (isShortText(line, context) && !line.text.endsWith("?")) return undefined;
    if (
      line.text.endsWith(":") ||
      /^(?:\p{Lu}|[\p{Lu}.' -]{2,30}|\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?):\s\S/u.test(line.text)
    )
      return undefined;
    const next = context.lines[line.index + 1];
    const goesOn = next !== undefined && context.bodyScore(next.index) >= threshold;
    return goesOn ? { kind: "heading", inBody: true } : undefined;
  },
};

/** What reads as the story's running text. */
export const storyParagraph: BlockRule = {
  name: "story-paragraph",
  label: (line, context) => (isStory(line, context) ? { kind: "paragraph", inBody: true } : undefined),
};

/** Short words before the story and behind it. */
export const menuLine: BlockRule = {
  name: "menu-line",
  label: (line) =>
    countWords(line.text, 6) <= 4 && !endsSentence(line.text)
      ? { kind: "navigation", inBody: false }
      : undefined,
};

/** Whatever is left is kept, outside the story. */
export const leftOver: BlockRule = {
  name: "left-over",
  label: () => ({ kind: "other", inBody: false }),
};

function isStory(line: Line, context: ArticleContext): boolean {
  return context.bodyScore(line.index) >= threshold;
}
