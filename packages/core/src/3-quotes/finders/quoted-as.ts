import { sentenceEnd, type BlockView } from "../block-view.js";
import { clauseEnd, openingAfter } from "../clauses.js";
import { confidences } from "../confidence.js";
import type { Cue } from "../cues.js";
import type { QuoteFinder } from "../draft.js";
import { findingOf } from "../finding.js";
import { subjectBefore } from "../subject.js";
import type { QuoteWords } from "../words.js";

/** The mayor was quoted by the local paper as saying the pier was safe. */
export const quotedAs: QuoteFinder = {
  name: "quoted-as",
  *find(block, context) {
    const { view, cues } = context.read(block);
    const words = context.language.quotes;
    for (const cue of cues.all) {
      if (view.words[cue.verb]?.what !== "ing" || !cue.frame.takes.has("that")) continue;
      const first = passiveBefore(view, cue, words);
      const source = first === undefined ? undefined : subjectBefore(view, first, words);
      if (first === undefined || source === undefined) continue;
      const { kind, at } = openingAfter(view, cue, words);
      const what = view.words[at]?.what;
      const last =
        kind === "none" || what === "to" || what === "preposition" || at >= sentenceEnd(view, cue.verb)
          ? undefined
          : clauseEnd(view, at, cues, words);
      if (last === undefined) continue;
      const whole: Cue = { ...cue, first };
      const found = findingOf(view, [{ first: at, last }], whole, source, confidences["quoted-as"]);
      if (found !== undefined) yield found;
    }
  },
};

/** How many words may stand between “quoted” and “saying”: by whom, where. */
const furthest = 12;

/** The first word of “was quoted by the local paper as”, where it stands right before the participle. */
function passiveBefore(view: BlockView, cue: Cue, words: QuoteWords): number | undefined {
  const run = view.words[cue.verb]?.run;
  for (let index = cue.verb - 1; index > Math.max(0, cue.verb - furthest); index--) {
    const word = view.words[index];
    if (word === undefined || word.run !== run || word.what === "mark") return undefined;
    if (words.recited?.has(word.lower) !== true) continue;
    let first = index;
    while (view.words[first - 1]?.what === "auxiliary" || view.words[first - 1]?.what === "adverb") first--;
    const passive = view.words.slice(first, index).some((each) => words.passives.has(each.lower));
    return passive ? first : undefined;
  }
  return undefined;
}
