import { countWords, endsSentence } from "../line-shape.js";
import type { ArticleContext, BlockRule, Line } from "../rules.js";

export const headline: BlockRule = {
  name: "headline",
  label: (line, context) =>
    line.index === context.headlineIndex() ? { kind: "headline", inBody: false } : undefined,
};

/** A line printed again as the headline is, elsewhere on the page: a browser title, a bar that scrolls along. */
export const headlineCopy: BlockRule = {
  name: "headline-copy",
  label(line, context) {
    const index = context.headlineIndex();
    return index !== undefined && line.index !== index && line.text === context.lines[index]?.text
      ? { kind: "other", inBody: false, repeatOf: index }
      : undefined;
  },
};

/** One or two sentences right under the headline, with the byline or the date still to come. */
export const standfirst: BlockRule = {
  name: "standfirst",
  label(line, context) {
    const above = context.headlineIndex();
    if (above === undefined || line.index <= above || line.index > above + 3) return undefined;
    if (isTimedEntry(line)) return undefined;
    const words = countWords(line.text, 71);
    if (words < 6 || words > 60 || line.text.length > 420) return undefined;
    for (let at = above + 1; at < line.index; at++) if (context.labelOf(at) === undefined) return undefined;
    const signedBelow = [1, 2, 3, 4].some(
      (step) => isSigning(line.index + step, context) && nothingBetween(line, step, context),
    );
    return signedBelow && !signedAbove(above, line, context)
      ? { kind: "standfirst", inBody: false }
      : undefined;
  },
};

/** The short label right above the headline. */
export const eyebrow: BlockRule = {
  name: "eyebrow",
  label(line, context) {
    const below = context.headlineIndex();
    const fits =
      below !== undefined &&
      line.index === below - 1 &&
      countWords(line.text, 6) <= 3 &&
      line.text.length <= 40;
    if (!fits || endsSentence(line.text) || !/^\p{Lu}/u.test(line.text)) return undefined;
    return context.storyStart() - below < 12 ? { kind: "eyebrow", inBody: false } : undefined;
  },
};

function isSigning(index: number, context: ArticleContext): boolean {
  const kind = context.labelOf(index)?.kind;
  return kind === "byline" || kind === "pageDate" || isTimedEntry(context.lines[index]);
}

/** "14:32 The last sailing is off.": an entry of a live page stands under its standfirst. */
function isTimedEntry(line: Line | undefined): boolean {
  return line !== undefined && /^(?:[01]?\d|2[0-3])[:.][0-5]\d\s{1,3}\p{Lu}/u.test(line.text);
}

function nothingBetween(line: Line, step: number, context: ArticleContext): boolean {
  for (let at = line.index + 1; at < line.index + step; at++)
    if ((context.lines[at]?.text.length ?? 0) > 100) return false;
  return true;
}

function signedAbove(above: number, line: Line, context: ArticleContext): boolean {
  for (let at = above + 1; at < line.index; at++) if (isSigning(at, context)) return true;
  return false;
}
