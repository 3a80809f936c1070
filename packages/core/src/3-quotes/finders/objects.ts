import { clauseEnd } from "../clauses.js";
import { confidences } from "../confidence.js";
import type { QuoteFinder } from "../draft.js";
import { findingOf } from "../finding.js";
import { sourceOf } from "../sources.js";

/** Lane criticized the plan; officials called it “reckless”. */
export const objects: QuoteFinder = {
  name: "object",
  *find(block, context) {
    const { view, cues } = context.read(block);
    const words = context.language.quotes;
    for (const cue of cues.all) {
      if (!cue.frame.takes.has("object") || cue.passive) continue;
      const first = cue.last + 1;
      const word = view.words[first];
      if (
        word === undefined ||
        (word.what === "mark" && word.run === -1) ||
        word.sentence !== view.words[cue.verb]?.sentence
      )
        continue;
      const last = clauseEnd(view, first, cues, words);
      const source = sourceOf(view, cues, cue, words);
      if (last === undefined || source === undefined) continue;
      const finding = findingOf(view, [{ first, last }], cue, source, confidences.object);
      if (finding !== undefined) yield finding;
    }
  },
};
