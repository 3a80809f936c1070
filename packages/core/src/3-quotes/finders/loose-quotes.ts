import { confidences } from "../confidence.js";
import type { QuoteFinder } from "../draft.js";
import { findingOf } from "../finding.js";

/** Every run between marks, for the refiners to tie to a speaker or to drop as a title or a scare quote. */
export const looseQuotes: QuoteFinder = {
  name: "loose-quote",
  *find(block, context) {
    const { view } = context.read(block);
    for (const run of view.runs) {
      if (run.first === -1) continue;
      const finding = findingOf(
        view,
        [{ first: run.first, last: run.last }],
        undefined,
        undefined,
        confidences["loose-quote"],
      );
      if (finding !== undefined) yield finding;
    }
  },
};
