import type { TextDocument } from "../2-text/document.js";
import { readDocument } from "../2-text/read-document.js";
import type { Language } from "../language/language.js";
import { spanOf, trim } from "../range.js";
import { arrange } from "../rule.js";
import type { Block } from "../schema/block.js";
import type { Span } from "../schema/span.js";
import { createTrace } from "../trace.js";
import type { QuoteDraft } from "./draft.js";
import { builtInQuoteFinders, builtInQuoteRefiners, findQuotes } from "./find-quotes.js";

/** Who said what, as the words of a text have it: no speaker is worked out. */
export interface FoundQuote {
  readonly content: readonly Span[];
  readonly source: readonly Span[];
  readonly cue?: Span;
  readonly rule: string;
  readonly confidence: number;
}

/** Finds the quotes of a text whose every line is a paragraph of the story. */
export function findQuotesIn(text: string, language: Language): readonly FoundQuote[] {
  const { quotes } = findQuotes(paragraphsOf(text, language), {
    finders: arrange(builtInQuoteFinders),
    refiners: arrange(builtInQuoteRefiners),
    language,
    trace: createTrace(text, false),
    minConfidence: 0,
  });
  return quotes.map((draft) => toFound(text, draft));
}

function toFound(text: string, { content, source, cue, rule, confidence }: QuoteDraft): FoundQuote {
  return {
    content: content.map((range) => spanOf(text, range)),
    source: source.map((range) => spanOf(text, range)),
    ...(cue === undefined ? {} : { cue: spanOf(text, cue) }),
    rule,
    confidence,
  };
}

/** Every line a paragraph of the story. */
export function paragraphsOf(text: string, language: Language): TextDocument {
  const undated = { rule: "none", candidates: [] };
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]+/gu)) {
    const range = trim(text, { start: match.index, end: match.index + match[0].length });
    if (range.start === range.end) continue;
    blocks.push({
      id: `b${blocks.length}`,
      kind: "paragraph",
      inBody: true,
      rule: "line",
      spans: [spanOf(text, range)],
    });
  }
  const provenance = { kind: "text", contentHash: "", parsers: [] } as const;
  const article = { authors: [], published: undated, modified: undated, corrections: [], blocks, provenance };
  return readDocument(text, article, language);
}
