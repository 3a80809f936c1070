import type { ArticleWords } from "../1-article/words.js";
import type { TextWords } from "../2-text/words.js";
import type { QuoteWords } from "../3-quotes/words.js";
import type { SpeakerWords } from "../4-speakers/words.js";
import type { ClaimWords } from "../5-claims/words.js";

/** Words and weights of one language, no logic. Each stage says in its own `words.ts` what it asks for. */
export interface Language {
  /** BCP 47 primary subtag. */
  readonly code: string;
  readonly article: ArticleWords;
  readonly text: TextWords;
  readonly quotes: QuoteWords;
  readonly speakers: SpeakerWords;
  /** Without them a page of this language has no claims, and its times stay unread. */
  readonly claims?: ClaimWords;
}

/** A language whose statements can be read. */
export type ClaimLanguage = Language & { readonly claims: ClaimWords };
