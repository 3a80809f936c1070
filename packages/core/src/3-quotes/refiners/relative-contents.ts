import { rangeOf, wordFrom } from "../block-view.js";
import type { QuoteContext, QuoteDraft, QuoteRefiner } from "../draft.js";
import { shift } from "../../range.js";

/** “A man who police say set the fire”: “who” is a piece of what they say, not one of them. */
export const relativeContents: QuoteRefiner = {
  name: "relative-contents",
  after: "settle-sources",
  refine: (drafts, context) => drafts.map((draft) => withPronoun(draft, context) ?? draft),
};

function withPronoun(draft: QuoteDraft, context: QuoteContext): QuoteDraft | undefined {
  const { cue, content } = draft;
  const [source] = draft.source;
  const last = content.at(-1);
  const block = context.document.blocks[draft.block];
  if (cue === undefined || source === undefined || last === undefined || block === undefined)
    return undefined;
  if (draft.source.length > 1 || source.start < block.start || cue.start < source.end) return undefined;
  const { view } = context.read(block);
  const pronoun = wordFrom(view, source.start);
  const next = view.words[pronoun + 1];
  const what = view.words[wordFrom(view, last.start)]?.what;
  const leads = last.start >= cue.end && (what === "finite" || what === "auxiliary");
  if (view.words[pronoun]?.what !== "wh" || next === undefined || next.end > source.end || !leads)
    return undefined;
  const place = shift(rangeOf(view, { first: pronoun, last: pronoun }), block.start);
  return {
    ...draft,
    source: [{ start: next.start, end: source.end }],
    content: [place, ...content.filter((piece) => piece.start > place.start)],
  };
}
