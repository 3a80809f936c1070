import { countWords, keyWords, wordsOnly } from "../line-shape.js";
import type { ArticleContext } from "../rules.js";
import { isShortText } from "./short-text.js";
import { scoreHeadline, type HeadlineClues } from "./score-headline.js";

const longestHeadline = 250;
const lookBack = 40;
const lookAhead = 3;
const proseForTopic = 14;
const fewest = 0.6;

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
  const start = context.storyStart();
  const clues: HeadlineClues = {
    start,
    topic: topicWords(context, start),
    slug: new Set(slugWords(context.page.url)),
  };
  let best: { readonly index: number; readonly score: number } | undefined;
  let seen = 0;
  for (let at = Math.min(start + lookAhead, context.lines.length) - 1; at >= 0 && seen < lookBack; at--) {
    const line = context.lines[at];
    if (line === undefined || context.labelOf(at) !== undefined || isShortText(line, context)) continue;
    seen++;
    const score = scoreHeadline(line, clues, context);
    if (score > fewest && (best === undefined || score > best.score)) best = { index: at, score };
  }
  return best?.index;
}

/** Longer words of the story's first paragraphs: a headline shares some. */
function topicWords(context: ArticleContext, start: number): ReadonlySet<string> {
  const words = new Set<string>();
  for (let at = start; at < Math.min(context.lines.length, start + proseForTopic); at++) {
    if (context.bodyScore(at) < 0.5) continue;
    for (const word of keyWords(context.lines[at]?.text.slice(0, 1500) ?? "")) words.add(word);
  }
  return words;
}

/** "/2020/03/harbour-board-closes-pier-1234.html" says most of the headline. */
function slugWords(url: string | undefined): readonly string[] {
  const path = (url ?? "").slice(0, 2000).replace(/^[a-z]+:\/\/[^/]*|[?#].*$/giu, "");
  const parts = path.split("/").filter((part) => (part.match(/[-_+]/gu)?.length ?? 0) >= 2);
  const longest = parts.toSorted((one, other) => other.length - one.length)[0] ?? "";
  const words = longest
    .toLowerCase()
    .split(/[-_+.]/u)
    .filter((word) => /^\p{L}{3,}$/u.test(word) && word !== "html");
  return countWords(words.join(" "), 4) >= 2 ? words : [];
}
