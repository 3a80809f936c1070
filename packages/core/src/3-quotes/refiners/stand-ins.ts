import type { Range } from "../../range.js";
import type { QuoteContext, QuoteDraft, QuoteRefiner } from "../draft.js";

/**
 * “…, which he denied”, “I doubt it”: a word that stands for what was said elsewhere is no saying that anybody could
 * quote. It is kept among the attitudes, for who asks for all.
 */
export const standIns: QuoteRefiner = {
  name: "stand-ins",
  after: "fill-meaning",
  refine: (drafts, context) =>
    drafts.map((draft) => (isStandIn(draft, context) ? { ...draft, class: "attitude" } : draft)),
};

const longest = 8;

function isStandIn({ content }: QuoteDraft, { document, language }: QuoteContext): boolean {
  const [only, ...others] = content;
  if (only === undefined || others.length > 0 || lengthOf(only) > longest) return false;
  const word = document.text.slice(only.start, only.end).trim().toLowerCase();
  return language.quotes.standIns?.has(word) === true;
}

function lengthOf({ start, end }: Range): number {
  return end - start;
}
