import type { QuoteRefiner } from "../draft.js";
import { attributionModel } from "./attribution-model.js";

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

/** Where the trained model has found quotes, it goes before the rules for the same things; the other rules stay. */
export const preferModel: QuoteRefiner = {
  name: "prefer-model",
  refine: (drafts) =>
    drafts.some(({ rule }) => rule === attributionModel.name)
      ? drafts.filter(({ rule }) => !learned.has(rule))
      : drafts,
};
