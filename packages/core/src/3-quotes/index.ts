export { builtInQuoteFinders, builtInQuoteRefiners } from "./built-in.js";
export { findQuotesIn, type FoundQuote } from "./find-quotes-in.js";
export type { QuoteDraft, QuoteFinder, QuoteFinding, QuoteRefiner } from "./draft.js";
