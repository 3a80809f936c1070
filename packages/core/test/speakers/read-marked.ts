import { toPage } from "../../src/0-page/to-page.js";
import { builtInBlockRules } from "../../src/1-article/block-rules.js";
import { readArticle } from "../../src/1-article/read-article.js";
import { readDocument } from "../../src/2-text/read-document.js";
import type { QuoteDraft } from "../../src/3-quotes/draft.js";
import { resolveSpeakers } from "../../src/4-speakers/resolve-speakers.js";
import { english } from "../../src/language/en/index.js";
import { createTrace } from "../../src/trace.js";
import { goldQuotes, parseAnnotated } from "../../../../eval/src/speakers.mjs";

const { language } = english;

/** The text with its blocks, sentences and marks, as the stage gets it. */
export function documentOf(text: string) {
  const rules = { parsers: [], blockRules: builtInBlockRules, language, trace: createTrace(text, false) };
  return readDocument(text, readArticle(toPage(text, {}), rules).article, language);
}

/** Resolves the speakers of a text with given quotes, traced. */
export function resolveDrafts(text: string, drafts: readonly QuoteDraft[], document = documentOf(text)) {
  const trace = createTrace(text, true);
  return { ...resolveSpeakers(document, drafts, { language, trace }), trace };
}

// A first paragraph makes the page a story; otherwise one short line would pass for a headline.
const before =
  "Harbor closed for winter\n\nThe harbor in the old town was closed on a cold morning after a long and quiet season, " +
  "and it will not open again before the spring, when the ice is gone.\n\n";

/**
 * Resolves a marked text: `{1:“Yes,”} {>1:Kim Osei} said.` The key is left out; who is who is for the test to say.
 * Gives for each quote, by its number, the speaker found.
 */
export function resolveMarked(marked: string) {
  const { text, quotes } = parseAnnotated(`x = person\n---\n${before}${marked.replace(/\{>/gu, "{x>")}`);
  const resolved = resolveDrafts(text, goldQuotes(quotes).refine());
  const byId = new Map(resolved.speakers.map((speaker) => [speaker.id, speaker]));
  const who = Object.fromEntries(
    quotes.map((quote, index) => [quote.number, byId.get(resolved.quotes[index]?.speaker ?? "")]),
  );
  return { ...resolved, text, who };
}
