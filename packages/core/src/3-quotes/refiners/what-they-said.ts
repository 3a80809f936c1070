import { shift } from "../../range.js";
import { rangeOf, sentenceStart, wordFrom } from "../block-view.js";
import { clauseEnd } from "../clauses.js";
import type { QuoteContext, QuoteDraft, QuoteRefiner } from "../draft.js";

/** “What she said was that the line would close”: what she said is the clause behind “was”. */
export const whatTheySaid: QuoteRefiner = {
  name: "what-they-said",
  after: "settle-sources",
  refine: (drafts, context) => drafts.map((draft) => withClause(draft, context) ?? draft),
};

function withClause(draft: QuoteDraft, context: QuoteContext): QuoteDraft | undefined {
  const { cue, content } = draft;
  const block = context.document.blocks[draft.block];
  if (cue === undefined || block === undefined || cue.start < block.start) return undefined;
  const { view, cues } = context.read(block);
  const words = context.language.quotes;
  const verb = wordFrom(view, cue.end);
  const opener = view.words[sentenceStart(view, verb)];
  const that = verb + 1;
  if (opener?.what !== "wh" || opener.end > cue.start) return undefined;
  if (!words.passives.has(view.words[verb]?.lower ?? "") || !words.that.has(view.words[that]?.lower ?? ""))
    return undefined;
  const last = clauseEnd(view, that, cues, words);
  if (last === undefined || last < that + 2 || content.some((piece) => piece.end > block.end))
    return undefined;
  return { ...draft, content: [shift(rangeOf(view, { first: that, last }), block.start)] };
}
