import type { TextDocument } from "../2-text/document.js";
import type { QuoteDraft } from "../3-quotes/draft.js";
import type { Language } from "../language/language.js";
import type { Issue } from "../schema/issue.js";
import type { Quote } from "../schema/quote.js";
import type { Speaker } from "../schema/speaker.js";
import type { Trace } from "../trace.js";

/** Says who is behind each source and turns drafts into quotes. A quote without a resolved speaker has none, and an issue. */
export function resolveSpeakers(
  _document: TextDocument,
  _drafts: readonly QuoteDraft[],
  _rules: { language: Language; trace: Trace },
): { speakers: readonly Speaker[]; quotes: readonly Quote[]; issues: readonly Issue[] } {
  return { speakers: [], quotes: [], issues: [] };
}
