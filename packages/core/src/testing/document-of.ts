import { fromText } from "../0-page/from-text.js";
import { readArticle } from "../1-article/read-article.js";
import { builtInBlockRules } from "../1-article/block-rules.js";
import type { TextDocument } from "../2-text/document.js";
import { readDocument } from "../2-text/read-document.js";
import type { ClaimLanguage, Language } from "../language/language.js";
import { english } from "../language/en/index.js";
import { arrange } from "../rule.js";
import { createTrace } from "../trace.js";

export const defaultLanguage: ClaimLanguage = english.language;

/** A text as the rules of the later stages see it. */
export function documentOf(text: string, language: Language = defaultLanguage): TextDocument {
  const { article } = readArticle(fromText(text, {}), {
    parsers: [],
    blockRules: arrange(builtInBlockRules),
    language,
    trace: createTrace(text, false),
  });
  return readDocument(text, article, language);
}
