import { countWords, endsSentence } from "../line-shape.js";
import type { ArticleContext, BlockRule, Line } from "../rules.js";

const fewestInRun = 6;

/** Headlines of other stories, one below the other: long lines of which none ends as a sentence does. */
export const teaserRun: BlockRule = {
  name: "teaser-run",
  label(line, context) {
    if (!isTeaser(line)) return undefined;
    let run = 1;
    for (let at = line.index - 1; run < fewestInRun && goesOn(at, context); at--) run++;
    for (let at = line.index + 1; run < fewestInRun && goesOn(at, context); at++) run++;
    return run >= fewestInRun ? { kind: "relatedLinks", inBody: false } : undefined;
  },
};

function goesOn(at: number, context: ArticleContext): boolean {
  const line = context.lines[at];
  const label = context.labelOf(at);
  return line !== undefined && (label === undefined || label.rule === "teaser-run") && isTeaser(line);
}

/** Eight words and more, begun with a capital and closed by a word. */
function isTeaser({ text, pieces }: Line): boolean {
  if (text.length > 300 || pieces.length > 1 || !/^["'“‘]?\p{Lu}/u.test(text) || endsSentence(text))
    return false;
  return /[\p{L}\p{N}"'”’]$/u.test(text) && countWords(text, 8) >= 8 && !text.includes("\t");
}
