import { shift } from "../../range.js";
import { rangeOf, wordFrom, type BlockView } from "../block-view.js";
import type { QuoteContext, QuoteDraft, QuoteRefiner } from "../draft.js";
import type { QuoteWords } from "../words.js";

/** “Osei and Lane both said”: “both” is no part of the name. “Neither Osei nor Lane said”: nobody did. */
export const tidySources: QuoteRefiner = {
  name: "tidy-sources",
  after: "settle-sources",
  refine: (drafts, context) => drafts.map((draft) => tidied(draft, context) ?? draft),
};

function tidied(draft: QuoteDraft, context: QuoteContext): QuoteDraft | undefined {
  const [source] = draft.source;
  const block = context.document.blocks[draft.block];
  if (source === undefined || draft.source.length > 1 || block === undefined) return undefined;
  if (source.start < block.start || source.end > block.end || draft.cue === undefined) return undefined;
  const { view } = context.read(block);
  const words = context.language.quotes;
  const first = wordFrom(view, source.start);
  const whole = wordFrom(view, source.end) - 1;
  const nobody = words.negations.has(view.words[first]?.lower ?? "") && !draft.negated;
  const last = lastOf(view, first, whole, words);
  if (!nobody && last === whole) return undefined;
  return {
    ...draft,
    negated: draft.negated || nobody,
    source: last === whole ? draft.source : [shift(rangeOf(view, { first, last }), block.start)],
  };
}

/** Without “both” at the end, and without what follows in “says Ms. Lane, is a crane”. */
function lastOf(view: BlockView, first: number, whole: number, words: QuoteWords): number {
  let last = whole;
  for (let index = first + 1; index < whole; index++) {
    const next = view.words[index + 1]?.what;
    if (view.words[index]?.text === "," && (next === "auxiliary" || next === "finite")) last = index;
  }
  if (last < whole) last--;
  while (last > first && words.distributing?.has(view.words[last]?.lower ?? "") === true) last--;
  return last;
}
