import type { TextDocument } from "../2-text/document.js";
import type { Language } from "../language/language.js";
import type { Issue } from "../schema/issue.js";
import type { Trace } from "../trace.js";
import type { QuoteDraft, QuoteFinder, QuoteRefiner } from "./draft.js";

export interface QuoteRules {
  readonly finders: readonly QuoteFinder[];
  readonly refiners: readonly QuoteRefiner[];
  readonly language: Language;
  readonly trace: Trace;
  readonly minConfidence: number;
}

export const builtInQuoteFinders: readonly QuoteFinder[] = [];
export const builtInQuoteRefiners: readonly QuoteRefiner[] = [];

/** Runs the finders over every block, then the refiners over the whole list; in reading order. */
export function findQuotes(
  _document: TextDocument,
  _rules: QuoteRules,
): { quotes: readonly QuoteDraft[]; issues: readonly Issue[] } {
  return { quotes: [], issues: [] };
}
