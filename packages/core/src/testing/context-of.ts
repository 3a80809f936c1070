import { createContext } from "../3-quotes/context.js";
import type { QuoteContext } from "../3-quotes/draft.js";
import { builtInQuoteFinders, builtInQuoteRefiners, findQuotes } from "../3-quotes/find-quotes.js";
import { resolveSpeakers } from "../4-speakers/resolve-speakers.js";
import type { ClaimContext } from "../5-claims/draft.js";
import type { TextDocument } from "../2-text/document.js";
import { indexRanges } from "../range-index.js";
import type { Reading } from "../schema/reading.js";
import { createTrace } from "../trace.js";
import { defaultLanguage } from "./document-of.js";

/** What a quote rule gets beside its block. */
export function quoteContextOf(document: TextDocument): QuoteContext {
  return createContext(document, defaultLanguage);
}

/** What a claim rule gets beside its block: the quotes and speakers that the rules that ship find. */
export function claimContextOf(document: TextDocument): ClaimContext {
  const trace = createTrace(document.text, false);
  const found = findQuotes(document, {
    finders: builtInQuoteFinders,
    refiners: builtInQuoteRefiners,
    language: defaultLanguage,
    trace,
    minConfidence: 0,
  });
  const { quotes, speakers }: Pick<Reading, "quotes" | "speakers"> = resolveSpeakers(document, found.quotes, {
    language: defaultLanguage,
    trace,
  });
  const quotesIn = indexRanges(quotes, (quote) => quote.content);
  return { document, quotes, quotesIn, speakers, language: defaultLanguage };
}
