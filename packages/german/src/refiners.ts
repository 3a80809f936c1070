import type { QuoteDraft, QuoteRefiner } from "@onrecord/core";

/** Rules that lean on English word order, and runs between marks that no word ties to anybody. */
const leaning: ReadonlySet<string> = new Set([
  "reported-clause",
  "reported-wish",
  "object",
  "noun-clause",
  "aside",
  "according-to",
]);

/** Leaves what rules for English word order found in German out, before findings are merged. */
export const onlyGermanRules: QuoteRefiner = {
  name: "german-word-order",
  before: "prefer-model",
  refine: (drafts, { language }) =>
    language.code === "de" ? drafts.filter(({ rule }) => !leaning.has(rule)) : drafts,
};

/** Sentences in the mood of reported speech go on with what the one before said: they take its source. */
export const carrySources: QuoteRefiner = {
  name: "german-carry-sources",
  after: "continue-speakers",
  refine: (drafts, { language }) => {
    if (language.code !== "de") return drafts;
    const inOrder = drafts.toSorted((one, other) => startOf(one) - startOf(other));
    let last: QuoteDraft | undefined;
    return inOrder.map((draft) => {
      const carried = draft.source.length === 0 && isCarried(draft) && isNear(last, draft);
      const next = carried && last !== undefined ? { ...draft, source: last.source } : draft;
      if (next.source.length > 0) last = next;
      return next;
    });
  },
};

const startOf = ({ content }: QuoteDraft): number => content[0]?.start ?? 0;
const isCarried = ({ rule }: QuoteDraft): boolean => rule === "german-mood" || rule === "loose-quote";

function isNear(last: QuoteDraft | undefined, draft: QuoteDraft): boolean {
  return last !== undefined && draft.block - last.block <= 1;
}
