import { readPlacedByline } from "../authors/placed-byline.js";
import type { ArticleContext, BlockRule, Line } from "../rules.js";

const reach = 3;
const longestDesk = 40;

/** "From Owen Pryce at Mill Lane" right under the headline, before the story. */
export const placedByline: BlockRule = {
  name: "placed-byline",
  label: (line, context) =>
    isUnderHeadline(line, context) && readPlacedByline(line.text, context.language.article).length > 0
      ? { kind: "byline", inBody: false }
      : undefined,
};

/** "Staff Writers" there: a byline that names nobody. */
export const staffByline: BlockRule = {
  name: "staff-byline",
  label(line, context) {
    if (line.text.length > longestDesk || !isUnderHeadline(line, context)) return undefined;
    const { notNames, writerTitles } = context.language.article;
    const words = line.plain.split(" ");
    const isDesk =
      words.length > 1 &&
      words.length < 5 &&
      words.every((word) => notNames.includes(word)) &&
      words.slice(-1).every((word) => writerTitles.includes(word));
    return isDesk ? { kind: "byline", inBody: false } : undefined;
  },
};

function isUnderHeadline(line: Line, context: ArticleContext): boolean {
  const headline = context.headlineIndex();
  if (headline === undefined || line.index <= headline || line.index > headline + reach) return false;
  for (let at = headline + 1; at < line.index; at++)
    if (context.labelOf(at)?.inBody === true || context.bodyScore(at) > 0.6) return false;
  return true;
}
