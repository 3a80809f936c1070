import type { QuoteContext, QuoteDraft, QuoteRefiner } from "../draft.js";

/** "who asked not to be named because the report is secret": the reason a name is withheld is no quote. */
export const withheldNames: QuoteRefiner = {
  name: "withheld-names",
  after: "merge-findings",
  refine: (drafts, context) => drafts.filter((draft) => !asksToBeUnnamed(draft, context)),
};

function asksToBeUnnamed(draft: QuoteDraft, { document, language }: QuoteContext): boolean {
  const [piece] = draft.content;
  if (piece === undefined || draft.content.length > 1) return false;
  const start = Math.min(piece.start, draft.cue?.start ?? piece.start);
  const words = document.text
    .slice(start, Math.min(piece.end, start + 80))
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u);
  return language.speakers.anonymity.some((phrase) =>
    phrase.every((word, index) => words[index] === word || words[index + 1] === word),
  );
}
