import { overlaps, shift } from "../../range.js";
import { rangeOf, sentenceEnd, wordFrom } from "../block-view.js";
import type { QuoteContext, QuoteDraft, QuoteRefiner } from "../draft.js";
import { nounPhraseEnd } from "../noun-phrase.js";

/** “A statement from the harbour board that …”: whoever stands behind “by” or “from” is the source, and no part of the cue. */
export const nounAgents: QuoteRefiner = {
  name: "noun-agents",
  after: "settle-sources",
  refine: (drafts, context) => drafts.map((draft) => withAgent(draft, context) ?? draft),
};

function withAgent(draft: QuoteDraft, context: QuoteContext): QuoteDraft | undefined {
  const { cue, content, source } = draft;
  const block = context.document.blocks[draft.block];
  if (cue === undefined || source.length > 0 || block === undefined || cue.start < block.start)
    return undefined;
  const { view } = context.read(block);
  const words = context.language.quotes;
  const limit = wordFrom(view, cue.end);
  for (let noun = wordFrom(view, cue.start); noun < limit; noun++) {
    const word = view.words[noun];
    if (word === undefined || word.what !== "noun" || !words.nouns.has(word.lower)) continue;
    if (!words.agents.has(view.words[noun + 1]?.lower ?? "")) return undefined;
    const first = noun + 2;
    const last = nounPhraseEnd(view, first, sentenceEnd(view, noun), words);
    if (last === undefined) return undefined;
    const range = shift(rangeOf(view, { first, last }), block.start);
    return content.some((piece) => overlaps(piece, range))
      ? undefined
      : { ...draft, cue: { start: cue.start, end: word.end }, source: [range] };
  }
  return undefined;
}
