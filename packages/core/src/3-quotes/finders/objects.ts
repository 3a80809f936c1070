import type { BlockView } from "../block-view.js";
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
      const last = beforeColon(view, first, clauseEnd(view, first, cues, words));
      const source = sourceOf(view, cues, cue, words);
      if (last === undefined || source === undefined) continue;
      const finding = findingOf(view, [{ first, last }], cue, source, confidences.object);
      if (finding !== undefined) yield finding;
    }
  },
};

/** "scolded him: “No,”": what a colon opens is speech of its own. */
function beforeColon(view: BlockView, first: number, last: number | undefined): number | undefined {
  if (last === undefined) return undefined;
  for (let index = first; index <= last; index++)
    if (view.words[index]?.text === ":" && view.words[index]?.run === -1)
      return index - 1 < first ? undefined : index - 1;
  return last;
}
