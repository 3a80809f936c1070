import type { ArticleContext } from "../rules.js";
import { densestStretch } from "./densest-stretch.js";

const noStory = 30;

/** The first line of the largest stretch of running text. */
export function findStoryStart(context: ArticleContext): number {
  const gains = context.lines.map((line) => {
    if (context.labelOf(line.index) !== undefined) return -0.1;
    return (context.bodyScore(line.index) - 0.4) * Math.min(6, 0.5 + line.text.length / 60);
  });
  const { start, end } = densestStretch(gains);
  return start === end ? Math.min(context.lines.length, noStory) : start;
}
