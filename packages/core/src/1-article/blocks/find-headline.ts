import { countWords, endsSentence, wordsOnly } from "../line-shape.js";
import type { ArticleContext, Line } from "../rules.js";

const longestHeadline = 250;
const lookBack = 30;

/** The line that is the headline: the one a witness names, or the likeliest above the story. */
export function findHeadline(context: ArticleContext): number | undefined {
  return fromWitnesses(context) ?? aboveTheStory(context);
}

function fromWitnesses(context: ArticleContext): number | undefined {
  const marked = context.lines.find((line) => line.markup?.kind === "headline");
  if (marked !== undefined) return marked.index;
  const witnesses = context.page.witnesses.filter((witness) => witness.field === "headline");
  for (const witness of witnesses.toSorted((one, other) => other.weight - one.weight)) {
    const wanted = wordsOnly(witness.value);
    const found = context.lines.findLast(
      (line) => line.text.length <= longestHeadline && wanted !== "" && wordsOnly(line.text) === wanted,
    );
    if (found !== undefined) return found.index;
  }
  return undefined;
}

/** Lines between the furniture and the story's first paragraph are weighed; the best one is the headline. */
function aboveTheStory(context: ArticleContext): number | undefined {
  const start = storyStart(context);
  let best: { readonly index: number; readonly score: number } | undefined;
  for (let at = Math.max(0, start - lookBack); at < start; at++) {
    const line = context.lines[at];
    if (line === undefined) continue;
    const score = headlineScore(line, start, context);
    if (score > 0 && (best === undefined || score > best.score)) best = { index: at, score };
  }
  return best?.index;
}

/** The first line of the first dense stretch of running text. */
export function storyStart(context: ArticleContext): number {
  const isStory = (at: number): boolean => context.labelOf(at) === undefined && context.bodyScore(at) >= 0.5;
  for (let at = 0; at < context.lines.length; at++) {
    if (!isStory(at)) continue;
    const length = context.lines[at]?.text.length ?? 0;
    let near = 0;
    for (let next = at + 1; next <= at + 6; next++)
      if (isStory(next)) near += context.lines[next]?.text.length ?? 0;
    if (length > 40 && (near > 60 || length > 200)) return at;
  }
  return Math.min(context.lines.length, lookBack);
}

function headlineScore(line: Line, start: number, context: ArticleContext): number {
  const words = countWords(line.text, 41);
  if (
    words < 2 ||
    words > 32 ||
    line.text.length > longestHeadline ||
    context.labelOf(line.index) !== undefined
  )
    return 0;
  if (!/\p{L}{2}/u.test(line.text)) return 0;
  const near = 1 - (start - line.index) / (lookBack + 10);
  const size = words >= 5 && words <= 18 ? 1 : words >= 4 && words <= 24 ? 0.7 : words === 3 ? 0.45 : 0.3;
  const sentence = /[^.][.]$/u.test(line.text) && words > 6 ? 0.45 : endsSentence(line.text) ? 0.85 : 1;
  const below = [1, 2, 3, 4, 5].some((step) => {
    const kind = context.labelOf(line.index + step)?.kind;
    return line.index + step <= start + 2 && (kind === "byline" || kind === "pageDate");
  });
  const again = context.copiesOf(line.index) > 1 ? 1.15 : 1;
  const piped = /\s[|»›]\s/u.test(line.text) ? 0.5 : 1;
  const first = line.index === 0 ? 1.1 : 1;
  return near * size * sentence * (below ? 1.5 : 1) * again * piped * first;
}
