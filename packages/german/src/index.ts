import type { Extension } from "@onrecord/core";
import { articleWords } from "./article.js";
import { angebenPhrases } from "./phrases.js";
import { clauses } from "./clauses.js";
import { marks } from "./marks.js";
import { carrySources, onlyGermanRules } from "./refiners.js";
import { reportedMood } from "./mood.js";
import { quoteWords } from "./quotes.js";
import { speakerWords } from "./speakers.js";
import { textWords } from "./text.js";

/** German as news writes it: words for every stage but claims, and rules for who said what. */
export const german = {
  name: "german",
  language: {
    code: "de",
    article: articleWords,
    text: textWords,
    quotes: quoteWords,
    speakers: speakerWords,
  },
  quoteFinders: [marks, clauses, angebenPhrases, reportedMood],
  quoteRefiners: [onlyGermanRules, carrySources],
} satisfies Extension;
