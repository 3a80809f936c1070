import { countWords, endsSentence } from "../line-shape.js";
import type { BlockLabel, BlockRule, Line } from "../rules.js";

/** A paragraph or a few, handed over without a headline and a page around them. */
export const bareProse: BlockRule = {
  name: "bare-prose",
  label: (line, context) =>
    isSentence(line) && context.isBareProse() ? { kind: "paragraph", inBody: true } : undefined,
};

/** Whether no line is a paragraph yet and most of the page's words are sentences that nothing else has claimed. */
export function isBareProse(lines: readonly Line[], labels: readonly (BlockLabel | undefined)[]): boolean {
  if (labels.some((label) => label?.kind === "paragraph")) return false;
  let all = 0;
  let prose = 0;
  for (const line of lines) {
    all += line.text.length;
    if (labels[line.index] === undefined && isSentence(line)) prose += line.text.length;
  }
  return prose > all / 2;
}

function isSentence(line: Line): boolean {
  return /^["'“‘]?[\p{L}\p{N}]/u.test(line.text) && endsSentence(line.text) && countWords(line.text, 5) >= 4;
}
