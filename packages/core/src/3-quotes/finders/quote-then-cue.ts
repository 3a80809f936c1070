import { lastSign, sentenceStart, type BlockView, type RunView, type Stretch } from "../block-view.js";
import { circumstanceEnd, openingAfter } from "../clauses.js";
import { confidences } from "../confidence.js";
import type { Cue, Cues } from "../cues.js";
import type { QuoteFinder, QuoteFinding } from "../draft.js";
import { findingOf } from "../finding.js";
import { following } from "../pieces.js";
import type { QuoteWords } from "../words.js";

/** “We stop on Friday,” said Kim Osei. “For good.” — and: The plan is “reckless,” she said. */
export const quoteThenCue: QuoteFinder = {
  name: "quote-then-cue",
  *find(block, context) {
    const { view, cues } = context.read(block);
    const words = context.language.quotes;
    for (const run of view.runs) {
      const finding = findingAfter(view, run, cues, words);
      if (finding !== undefined) yield finding;
    }
  },
};

function findingAfter(
  view: BlockView,
  run: RunView,
  cues: Cues,
  words: QuoteWords,
): QuoteFinding | undefined {
  if (run.first === -1 || !run.closed) return undefined;
  const comma = view.words[run.last + 1]?.text === ",";
  const begin = run.last + (comma ? 2 : 1);
  const cue = cues.starts.get(begin);
  if (cue === undefined || !speaks(cue) || !(comma || leadsOn(view, run, cue, words))) return undefined;
  const inverted = cue.before?.first !== begin;
  const source = inverted ? cue.after : cue.before;
  const behind = inverted && cue.after !== undefined ? cue.after.last + 1 : openingAfter(view, cue, words).at;
  const pieces = [opened(view, run), ...following(view, cues, circumstancesEnd(view, behind, words))];
  return findingOf(view, pieces, cue, source, confidences["quote-then-cue"]);
}

function speaks(cue: Cue): boolean {
  return cue.finite && !cue.passive && (cue.frame.takes.has("quote") || cue.frame.takes.has("aside"));
}

/** Speech that waits for its attribution ends with a comma, a dash or a question, never with a full stop. */
function leadsOn(view: BlockView, run: RunView, cue: Cue, words: QuoteWords): boolean {
  const last = lastSign(view, run);
  if (/[,…—–-]$/u.test(last)) return true;
  if (!/[!?]$/u.test(last))
    return (
      last === "..." ||
      (last === "." && view.words[run.last + 1]?.sentence === view.words[run.last]?.sentence)
    );
  const { kind } = openingAfter(view, cue, words);
  return kind === "none" || kind === "quote" || cue.before?.first !== run.last + 1;
}

/** With the words before the marks, where the sentence did not begin with them: The plan is “reckless,” she said. */
function opened(view: BlockView, run: RunView): Stretch {
  const floor = sentenceStart(view, run.first);
  const before = view.words[run.first - 1];
  if (run.first <= floor || before === undefined || /^[—–:;.!?”"-]/u.test(before.text))
    return { first: run.first, last: run.last };
  const earlier = view.runs[(view.words[run.first]?.run ?? 0) - 1];
  const cut =
    earlier !== undefined &&
    earlier.last >= floor &&
    /[.,!?]/u.test(view.words[earlier.last - 1]?.text ?? "");
  return cut ? { first: run.first, last: run.last } : { first: floor, last: run.last };
}

function circumstancesEnd(view: BlockView, from: number, words: QuoteWords): number {
  let index = from;
  for (let steps = 0; steps < 6; steps++) {
    const next = circumstanceEnd(view, index, view.words.length, words);
    if (next === undefined) break;
    index = next;
  }
  return index;
}
