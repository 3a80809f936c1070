import { clauseEnd, openingAfter } from "../clauses.js";
import { confidences } from "../confidence.js";
import type { QuoteFinder } from "../draft.js";
import { findingOf } from "../finding.js";
import { sourceOf } from "../sources.js";

/** The mayor vowed to close the line; officials declined to comment. */
export const reportedWishes: QuoteFinder = {
  name: "reported-wish",
  *find(block, context) {
    const { view, cues } = context.read(block);
    const words = context.language.quotes;
    for (const cue of cues.all) {
      if (!cue.frame.takes.has("infinitive") || cue.passive) continue;
      const opening = openingAfter(view, cue, words);
      if (opening.kind !== "infinitive") continue;
      const last = clauseEnd(view, opening.at, cues, words);
      if (last === undefined || last <= opening.at) continue;
      const source = sourceOf(view, cues, cue, words);
      const finding = findingOf(
        view,
        [{ first: opening.at, last }],
        cue,
        source,
        confidences["reported-wish"],
      );
      if (finding !== undefined) yield finding;
    }
  },
};
