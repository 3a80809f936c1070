import { createQuoteModel } from "../../3-quotes/model/quote-model.js";
import type { QuoteWords } from "../../3-quotes/words.js";
import { quoteModelData } from "./quote-model.generated.js";
import { cueNouns, cueVerbs } from "./quotes-verbs.js";
import * as words from "./quotes-words.js";

/** Words alone: for readers that do without the trained model. */
const listed: QuoteWords = { ...words, verbs: cueVerbs, nouns: cueNouns };

export const quoteWords: QuoteWords = { ...listed, model: createQuoteModel(quoteModelData) };

/** With the linear model alone: several times as fast, less exact. */
export const fastQuoteWords: QuoteWords = {
  ...listed,
  model: createQuoteModel(quoteModelData, { fast: true }),
};
