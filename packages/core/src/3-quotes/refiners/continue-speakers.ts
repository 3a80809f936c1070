import type { TextBlock } from "../../2-text/document.js";
import type { QuoteContext, QuoteDraft, QuoteRefiner } from "../draft.js";

/** A quoted sentence with no cue of its own is a further piece of what the speaker before it says. */
export const continueSpeakers: QuoteRefiner = {
  name: "continue-speakers",
  after: "drop-names",
  refine(drafts, context) {
    const joined: QuoteDraft[] = [];
    // The place in `joined` of the last quote that is no part of another.
    let last = -1;
    for (const draft of drafts) {
      const before = joined[last];
      if (before !== undefined && isOrphan(draft) && follows(draft, before, context)) {
        joined[last] = { ...before, content: [...before.content, ...draft.content] };
        continue;
      }
      if (draft.nestedIn === undefined) last = joined.length;
      joined.push(draft);
    }
    return joined;
  },
};

function isOrphan(draft: QuoteDraft): boolean {
  return draft.cue === undefined && draft.source.length === 0;
}

/** Nothing but the attribution of the quote before stands between the two, in one paragraph or the next. */
function follows(draft: QuoteDraft, before: QuoteDraft, { document }: QuoteContext): boolean {
  const from = before.content.at(-1)?.end ?? 0;
  const to = draft.content[0]?.start ?? 0;
  if (to < from || before.source.length === 0 || paragraphsBetween(document.blocks, before, draft) > 1)
    return false;
  const edge = Math.max(from, before.cue?.end ?? 0, ...before.source.map((range) => range.end));
  if (edge > to) return false;
  // What is left of the sentence of the attribution ("on Friday") does not come between.
  const between = document.text.slice(edge, to);
  return between.length < 200 && !/[\p{L}\p{Nd}]/u.test(between.replace(/^[^.!?]{0,80}/u, ""));
}

function paragraphsBetween(blocks: readonly TextBlock[], one: QuoteDraft, other: QuoteDraft): number {
  return blocks.slice(lastBlock(blocks, one) + 1, other.block + 1).filter((block) => block.inBody).length;
}

/** A running quote ends in a later block than it begins. */
function lastBlock(blocks: readonly TextBlock[], draft: QuoteDraft): number {
  const end = draft.content.at(-1)?.end ?? 0;
  let index = draft.block;
  while (index + 1 < blocks.length && (blocks[index + 1]?.start ?? end) < end) index++;
  return index;
}
