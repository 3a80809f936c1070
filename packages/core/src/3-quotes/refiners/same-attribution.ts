import type { Range } from "../../range.js";
import { wordFrom } from "../block-view.js";
import type { QuoteContext, QuoteDraft, QuoteRefiner } from "../draft.js";

/**
 * “We stop,” Osei said at the dinner, where Lane also spoke. “For good.”: what opens behind the sentence of an
 * attribution goes on with it, whatever else that sentence tells.
 */
export const sameAttribution: QuoteRefiner = {
  name: "same-attribution",
  after: "settle-sources",
  refine(drafts, context) {
    const joined = new Map<QuoteDraft, QuoteDraft[]>();
    const gone = new Set<QuoteDraft>();
    let last: QuoteDraft | undefined;
    for (const draft of drafts) {
      if (last !== undefined && goesOn(draft, last, context)) {
        joined.set(last, [...(joined.get(last) ?? []), draft]);
        gone.add(draft);
      } else last = draft;
    }
    return drafts
      .filter((draft) => !gone.has(draft))
      .map((draft) => {
        const more = joined.get(draft);
        return more === undefined
          ? draft
          : { ...draft, content: [...draft.content, ...more.flatMap(({ content }) => content)] };
      });
  },
};

/**
 * Both between marks, in one paragraph, and the cues in one sentence that ends before the second; or the second cue says
 * what was not said, which opens no speech: He did not suggest a strike. “We wait.”
 */
function goesOn(draft: QuoteDraft, earlier: QuoteDraft, context: QuoteContext): boolean {
  const [opening] = draft.content;
  const [first] = earlier.content;
  const ending = earlier.content.at(-1);
  const { cue } = draft;
  const block = context.document.blocks[draft.block];
  if (cue === undefined || earlier.cue === undefined || opening === undefined || first === undefined)
    return false;
  if (block === undefined || ending === undefined || draft.block !== earlier.block) return false;
  const { text } = context.document;
  if (!isQuoted(first, text) || !isQuoted(opening, text) || draft.content.length > 1) return false;
  if (ending.end > earlier.cue.start || earlier.cue.end > cue.start || cue.end > opening.start) return false;
  const { view } = context.read(block);
  const sentenceAt = (place: number): number | undefined => view.words[wordFrom(view, place)]?.sentence;
  const [attribution, own, opens] = [earlier.cue, cue, opening].map(({ start }) => sentenceAt(start));
  return own !== opens && (own === attribution || draft.negated);
}

function isQuoted({ start }: Range, text: string): boolean {
  return /["“]/u.test(text[start] ?? "");
}
