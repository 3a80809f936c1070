import type { QuoteDraft, QuoteRefiner } from "../draft.js";

/** Ties speech inside speech to the quote that its outer one has become; what lost its outer one goes with it. */
export const settleNesting: QuoteRefiner = {
  name: "settle-nesting",
  after: "continue-speakers",
  refine(drafts) {
    const outer = new Map<number, QuoteDraft>();
    for (const draft of drafts)
      if (draft.nestedIn === undefined) for (const piece of draft.content) outer.set(piece.start, draft);
    return drafts.flatMap((draft) => {
      if (draft.nestedIn === undefined) return [draft];
      const nestedIn = outer.get(draft.nestedIn.start)?.content[0];
      return nestedIn === undefined ? [] : nestedIn === draft.nestedIn ? [draft] : [{ ...draft, nestedIn }];
    });
  },
};
