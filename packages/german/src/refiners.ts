import type { QuoteRefiner } from "@onrecord/core";

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
