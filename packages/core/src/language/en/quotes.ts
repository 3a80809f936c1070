import type { QuoteWords } from "../../3-quotes/words.js";

export const quoteWords: QuoteWords = {};
