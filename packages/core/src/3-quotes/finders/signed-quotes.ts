import { rangeOf, type BlockView, type RunView, type Stretch } from "../block-view.js";
import { confidences } from "../confidence.js";
import type { QuoteFinder } from "../draft.js";
import { findingOf } from "../finding.js";
import { nounPhraseEnd } from "../noun-phrase.js";
import type { QuoteWords } from "../words.js";

/** “We stop on Friday.” — Kim Osei */
export const signedQuotes: QuoteFinder = {
  name: "signed-quote",
  *find(block, context) {
    const { view } = context.read(block);
    for (const run of view.runs) {
      const signed = run.first === -1 ? undefined : signature(view, run, context.language.quotes);
      if (signed === undefined) continue;
      const { dash, source } = signed;
      const content = [{ first: run.first, last: run.last }];
      const found = findingOf(view, content, undefined, source, confidences["signed-quote"]);
      if (found !== undefined)
        yield { ...found, cue: rangeOf(view, { first: dash, last: dash }), class: "speech" };
    }
  },
};

function signature(
  view: BlockView,
  run: RunView,
  words: QuoteWords,
): { readonly dash: number; readonly source: Stretch } | undefined {
  const dash = run.last + 1;
  if (!/^(?:[—–―~-]|--)$/u.test(view.words[dash]?.text ?? "")) return undefined;
  const limit = Math.min(view.words.length, dash + 24);
  const last = nounPhraseEnd(view, dash + 1, limit, words);
  if (last === undefined || view.words[dash + 1]?.what !== "name") return undefined;
  const next = view.words[last + 1];
  // A name that ends its line, not the subject of a sentence that goes on.
  const ends =
    next === undefined || /^[.,(“"]/u.test(next.text) || next.sentence !== view.words[last]?.sentence;
  return ends ? { dash, source: { first: dash + 1, last } } : undefined;
}
