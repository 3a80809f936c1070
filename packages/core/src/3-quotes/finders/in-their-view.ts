import { rangeOf, sentenceEnd, sentenceStart, type BlockView, type Stretch } from "../block-view.js";
import { clauseEnd } from "../clauses.js";
import { confidences } from "../confidence.js";
import type { QuoteFinder } from "../draft.js";
import { findingOf } from "../finding.js";
import { ownerBefore } from "../sources.js";
import type { QuoteWords } from "../words.js";

/** In her view, the line should stay open; in Osei’s telling, nobody asked. */
export const inTheirView: QuoteFinder = {
  name: "in-their-view",
  *find(block, context) {
    const { view, cues } = context.read(block);
    const words = context.language.quotes;
    for (let noun = 2; noun < view.words.length; noun++) {
      const frame = words.views.get(view.words[noun]?.lower ?? "");
      const owner = frame === undefined ? undefined : ownerBefore(view, noun, words);
      if (frame === undefined || owner === undefined || !stands(view, owner, noun, words)) continue;
      const last = clauseEnd(view, noun + 2, cues, words);
      const found =
        last === undefined || last - noun < 4
          ? undefined
          : findingOf(view, [{ first: noun + 2, last }], undefined, owner, confidences["in-their-view"]);
      if (found === undefined) continue;
      const cue = rangeOf(view, { first: noun, last: noun });
      yield { ...found, cue, class: frame.class, negated: false, ...(frame.act && { act: frame.act }) };
    }
  },
};

/** At the head of its sentence, with a comma behind it. */
function stands(view: BlockView, owner: Stretch, noun: number, words: QuoteWords): boolean {
  const opener = owner.first - 1;
  return (
    opener === sentenceStart(view, noun) &&
    words.viewOpeners.has(view.words[opener]?.lower ?? "") &&
    view.words[noun + 1]?.text === "," &&
    noun + 2 < sentenceEnd(view, noun)
  );
}
