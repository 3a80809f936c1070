// The claim stage by itself, for the clock: everything before it is done beforehand.
import { toPage } from "../../packages/core/src/0-page/to-page.js";
import { readArticle } from "../../packages/core/src/1-article/read-article.js";
import type { TextDocument } from "../../packages/core/src/2-text/document.js";
import { readDocument } from "../../packages/core/src/2-text/read-document.js";
import {
  builtInQuoteFinders,
  builtInQuoteRefiners,
  findQuotes,
} from "../../packages/core/src/3-quotes/find-quotes.js";
import { resolveSpeakers } from "../../packages/core/src/4-speakers/resolve-speakers.js";
import {
  builtInClaimFinders as finders,
  builtInClaimRefiners as refiners,
  findClaims,
} from "../../packages/core/src/5-claims/find-claims.js";
import { english } from "../../packages/core/src/language/en/index.js";
import type { Quote, Speaker } from "../../packages/core/src/schema/index.js";
import { createTrace } from "../../packages/core/src/trace.js";

export interface Prepared {
  readonly document: TextDocument;
  readonly quotes: readonly Quote[];
  readonly speakers: readonly Speaker[];
}

const { language } = english;

export function prepare(text: string): Prepared {
  const page = toPage(text, {});
  const trace = createTrace(text, false);
  const { article } = readArticle(page, { parsers: [], blockRules: [], language, trace });
  const blocks = article.blocks.map((block) => ({ ...block, kind: "paragraph" as const, inBody: true }));
  const document = readDocument(page.text, { ...article, blocks }, language);
  const rules = {
    finders: builtInQuoteFinders,
    refiners: builtInQuoteRefiners,
    language,
    trace,
    minConfidence: 0,
  };
  const found = findQuotes(document, rules);
  return { document, ...resolveSpeakers(document, found.quotes, { language, trace }) };
}

/** Clauses, kinds, figures and times, worth, relations and observations; how many claims there are. */
export function findAll({ document, quotes, speakers }: Prepared): number {
  const trace = createTrace(document.text, false);
  return findClaims(document, quotes, speakers, { finders, refiners, language, trace }).claims.length;
}
