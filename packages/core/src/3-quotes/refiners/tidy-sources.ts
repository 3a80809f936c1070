import { shift } from "../../range.js";
import { rangeOf, wordFrom } from "../block-view.js";
import type { QuoteContext, QuoteDraft, QuoteRefiner } from "../draft.js";

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
  const { negations, distributing } = context.language.quotes;
  const first = wordFrom(view, source.start);
  const last = wordFrom(view, source.end) - 1;
  const nobody = negations.has(view.words[first]?.lower ?? "") && !draft.negated;
  const loose = last > first && distributing?.has(view.words[last]?.lower ?? "") === true;
  if (!nobody && !loose) return undefined;
  return {
    ...draft,
    negated: draft.negated || nobody,
    source: loose ? [shift(rangeOf(view, { first, last: last - 1 }), block.start)] : draft.source,
  };
}
