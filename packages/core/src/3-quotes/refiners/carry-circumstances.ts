import type { QuoteContext, QuoteDraft, QuoteRefiner } from "../draft.js";

/** “We stop,” Osei told reporters on Thursday. “For good,” she added: what she added, she told them too. */
export const carryCircumstances: QuoteRefiner = {
  name: "carry-circumstances",
  after: "fill-circumstances",
  refine(drafts, context) {
    const carried: QuoteDraft[] = [];
    let before: QuoteDraft | undefined;
    for (const draft of drafts) {
      const next = before !== undefined && goesOn(draft, before, context) ? carry(draft, before) : draft;
      carried.push(next);
      if (next.nestedIn === undefined) before = next;
    }
    return carried;
  },
};

const circumstances = ["addressee", "place", "occasion", "saidAt", "saidTime"] as const;

/** In the same paragraph or the next, with a cue that only goes on, and no occasion of its own. */
function goesOn(draft: QuoteDraft, before: QuoteDraft, { document, language }: QuoteContext): boolean {
  if (draft.nestedIn !== undefined || circumstances.some((each) => draft[each] !== undefined)) return false;
  if (draft.cue === undefined || draft.block - before.block > 1) return false;
  const cue = document.text.slice(draft.cue.start, draft.cue.end).toLowerCase();
  return cue.split(/[^\p{L}]+/u).some((word) => language.quotes.continuing.has(word));
}

function carry(draft: QuoteDraft, before: QuoteDraft): QuoteDraft {
  const found = circumstances.filter((each) => before[each] !== undefined);
  return found.length === 0
    ? draft
    : { ...draft, ...Object.fromEntries(found.map((each) => [each, before[each]])) };
}
