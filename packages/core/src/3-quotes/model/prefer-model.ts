import type { QuoteRefiner } from "../draft.js";

/** Rules for what the model has learned to see in its context. */
const learned: ReadonlySet<string> = new Set([
  "quote-then-cue",
  "cue-then-quote",
  "reported-clause",
  "reported-wish",
  "aside",
  "according-to",
  "noun-clause",
  "object",
  "loose-quote",
]);

/** Where the language has a trained model, it goes before the rules for the same things; the other rules stay. */
export const preferModel: QuoteRefiner = {
  name: "prefer-model",
  refine: (drafts, { language }) =>
    language.quotes.model === undefined ? drafts : drafts.filter(({ rule }) => !learned.has(rule)),
};
