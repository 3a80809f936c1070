import type { QuotedRun } from "../../2-text/document.js";
import { meeting } from "../../range-index.js";
import type { Range } from "../../range.js";
import type { QuoteRefiner } from "../draft.js";
import { readOuterRuns } from "../outer-runs.js";

/** A run between marks is one unit: content that takes in more than half of it gets the whole, else it stops before. */
export const wholeRuns: QuoteRefiner = {
  name: "whole-runs",
  refine(drafts, { document }) {
    const runs = readOuterRuns(document);
    return drafts.map((draft) => {
      const content = draft.content.map((piece) => toWhole(piece, runs.ofBlock(draft.block), document.text));
      return content.every((piece, index) => piece === draft.content[index]) ? draft : { ...draft, content };
    });
  },
};

function toWhole(piece: Range, runs: readonly QuotedRun[], text: string): Range {
  let { start, end } = piece;
  const over = meeting(runs, piece);
  const [first, ...others] = over;
  // “Don’t you do it,” until shots are heard: speech that ends with a comma has ended.
  if (first?.start === start && first.closed && first.end < end && others.length === 0)
    if (/,[”’"']{1,2}$/u.test(text.slice(first.start, first.end))) return { start, end: first.end };
  for (const run of over) {
    if (!run.closed || (start <= run.start && end >= run.end)) continue;
    // Nested speech inside a run is a piece of it by right.
    if (start > run.start && end < run.end) continue;
    const shared = Math.min(end, run.end) - Math.max(start, run.start);
    if (shared * 2 > run.end - run.start) [start, end] = [Math.min(start, run.start), Math.max(end, run.end)];
    else if (start > run.start) start = Math.min(run.end, end - 1);
    else end = Math.max(run.start, start + 1);
  }
  return start === piece.start && end === piece.end ? piece : { start, end };
}
