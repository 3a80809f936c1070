import { countWords, endsSentence, plain } from "../line-shape.js";
import type { ArticleContext, BlockRule, Line } from "../rules.js";

const place = /\s(?:in|at|near|outside|inside|on|during|of|with|from|along|by|after|before|over)\s/u;

/** "A ferry crew at the north pier.": one sentence without a verb between two paragraphs belongs to a picture. */
export const bareCaption: BlockRule = {
  name: "bare-caption",
  label(line, context) {
    const { text } = line;
    const count = countWords(text, 31);
    if (text.length > 200 || count < 5 || count > 16 || line.pieces.length > 1) return undefined;
    if (!/^(?:[“"'‘]?\p{Lu})/u.test(text) || !/\p{L}[.]?$/u.test(text) || /[?!:“”"%]/u.test(text))
      return undefined;
    if (!endsSentence(text) || /[.!?]\s\p{Lu}/u.test(text.replace(/\b\p{Lu}\./gu, ""))) return undefined;
    if (!place.test(text) || hasVerb(text, context)) return undefined;
    return between(line, context) ? { kind: "caption", inBody: false } : undefined;
  },
};

/** A finite verb the language lists, or a word in -ed that could be one; where no word is known, there may be one. */
export function hasVerb(text: string, { language }: ArticleContext): boolean {
  const words = plain(text).match(/[\p{L}']+/gu) ?? [];
  const verbs = language.article.finiteVerbs;
  const isListed = words.some((word) => language.article.danglingWords.includes(word));
  return (
    !isListed || words.some((word, index) => verbs.includes(word) || (index > 0 && /\p{L}{2}ed$/u.test(word)))
  );
}

function between(line: Line, context: ArticleContext): boolean {
  const isStory = (at: number): boolean => {
    const label = context.labelOf(at);
    const other = context.lines[at];
    return (
      other !== undefined && (label === undefined || label.kind === "paragraph") && other.text.length > 60
    );
  };
  return isStory(line.index - 1) && (isStory(line.index + 1) || isStory(line.index + 2));
}
