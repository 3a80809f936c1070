import { lastSign, sentenceEnd, type BlockView, type RunView, type Stretch } from "../block-view.js";
import { clauseEnd, openingAfter } from "../clauses.js";
import { confidences } from "../confidence.js";
import type { Cue, Cues } from "../cues.js";
import type { QuoteFinder } from "../draft.js";
import { findingOf } from "../finding.js";
import { following } from "../pieces.js";
import { sourceOf } from "../sources.js";
import type { QuoteWords } from "../words.js";

/** Kim Osei said, “We stop on Friday.” — told reporters: “No.” — adding that “nobody asked” them. */
export const cueThenQuote: QuoteFinder = {
  name: "cue-then-quote",
  *find(block, context) {
    const { view, cues } = context.read(block);
    const words = context.language.quotes;
    for (const cue of cues.all) {
      if (!cue.frame.takes.has("quote") || cue.passive || view.words[cue.verb]?.run !== -1) continue;
      const opening = openingAfter(view, cue, words);
      if (opening.kind !== "quote" && opening.kind !== "colon") continue;
      const run = runAt(view, opening.at);
      if (run === undefined || isTitle(view, run, cue)) continue;
      const content = contentFrom(view, run, cues, words);
      const finding = findingOf(
        view,
        content,
        cue,
        sourceOf(view, cues, cue, words),
        confidences["cue-then-quote"],
      );
      if (finding !== undefined) yield finding;
    }
  },
};

/** She read “The Last Ferry”: every word with a capital, no comma before it, no full stop in it. */
function isTitle(view: BlockView, run: RunView, cue: Cue): boolean {
  const before = view.words[run.first - 1];
  if (before !== undefined && /^[,:]$/u.test(before.text) && run.first - 1 > cue.last) return false;
  const inside = view.words.slice(run.first + 1, run.closed ? run.last : run.last + 1);
  const capitals = inside.filter((word) => /^[\p{Lu}\p{Nd}]/u.test(word.text)).length;
  return !/[.!?…]$/u.test(inside.at(-1)?.text ?? "") && capitals * 2 > inside.length && inside.length < 12;
}

function runAt(view: BlockView, index: number): RunView | undefined {
  const at = view.words[index]?.text === "," ? index + 1 : index;
  const run = view.runs[view.words[at]?.run ?? -1];
  return run?.first === at ? run : undefined;
}

/** The run, or the clause it opens: said “thousands” of people would come. */
function contentFrom(view: BlockView, run: RunView, cues: Cues, words: QuoteWords): readonly Stretch[] {
  const whole = { first: run.first, last: run.last };
  const next = view.words[run.last + 1];
  const ended =
    /[.,!?…—–]/u.test(lastSign(view, run)) ||
    next === undefined ||
    next.sentence !== view.words[run.last]?.sentence;
  if (ended) return [whole, ...following(view, cues, run.last + 1)];
  if (run.last + 1 >= sentenceEnd(view, run.first)) return [whole];
  const last = clauseEnd(view, run.last, cues, words) ?? run.last;
  return [{ first: run.first, last }];
}
