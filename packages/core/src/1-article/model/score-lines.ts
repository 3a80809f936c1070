import { countWords, endsSentence } from "../line-shape.js";
import type { ArticleContext } from "../rules.js";

/** How much each line reads like the story's running text, from 0 to 1. */
export function scoreLines(context: ArticleContext): Float64Array {
  return Float64Array.from(context.lines, (line) => {
    if (context.labelOf(line.index) !== undefined) return 0;
    const words = countWords(line.text);
    return (words > 12 ? 0.5 : 0) + (endsSentence(line.text) ? 0.3 : 0) + (words > 5 ? 0.1 : 0);
  });
}
