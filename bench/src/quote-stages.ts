// The stages between text and speakers by themselves, for the clock: no fields of a page, no claims.
import { toPage } from "../../packages/core/src/0-page/to-page.js";
import { readArticle } from "../../packages/core/src/1-article/read-article.js";
import type { TextDocument } from "../../packages/core/src/2-text/document.js";
import { readDocument } from "../../packages/core/src/2-text/read-document.js";
import {
  builtInQuoteFinders as finders,
  builtInQuoteRefiners as refiners,
  findQuotes,
} from "../../packages/core/src/3-quotes/find-quotes.js";
import { resolveSpeakers } from "../../packages/core/src/4-speakers/resolve-speakers.js";
import { english, fastEnglish } from "../../packages/core/src/language/en/index.js";
import { createTrace } from "../../packages/core/src/trace.js";

interface Stages {
  /** Sentences, words, tags and marks of each paragraph. */
  prepare(text: string): TextDocument;
  /** Quotes and who is behind them. */
  attribute(document: TextDocument): number;
}

export function createStages({ fast }: { readonly fast: boolean }): Stages {
  const { language } = fast ? fastEnglish : english;
  return {
    prepare: (text) => {
      const page = toPage(text, {});
      const trace = createTrace(text, false);
      const { article } = readArticle(page, { parsers: [], blockRules: [], language, trace });
      const blocks = article.blocks.map((block) => ({ ...block, inBody: true }));
      return readDocument(page.text, { ...article, blocks }, language);
    },
    attribute: (document) => {
      const trace = createTrace(document.text, false);
      const { quotes } = findQuotes(document, { finders, refiners, language, trace, minConfidence: 0 });
      return resolveSpeakers(document, quotes, { language, trace }).quotes.length;
    },
  };
}
