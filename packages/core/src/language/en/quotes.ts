import type { QuoteWords } from "../../3-quotes/words.js";
import { cueNouns, cueVerbs } from "./quotes-verbs.js";
import * as words from "./quotes-words.js";

export const quoteWords: QuoteWords = { ...words, verbs: cueVerbs, nouns: cueNouns };
