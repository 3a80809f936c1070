import type { TextBlock, TextDocument } from "../2-text/document.js";
import type { ClaimLanguage } from "../language/language.js";
import type { RangeIndex } from "../range-index.js";
import type { Range } from "../range.js";
import type { Finder, Refiner } from "../rule.js";
import type { Claim } from "../schema/claim.js";
import type { Quote } from "../schema/quote.js";
import type { Speaker } from "../schema/speaker.js";

/** What a claim finder yields: where the statement stands and what is known of it. Offsets are block-relative. */
export interface ClaimFinding extends Range {
  readonly kind?: Claim["kind"];
  /** The id of the quote it belongs to, where it stands outside the quote's own content ("…, she said, and …"). */
  readonly quote?: string;
}

export interface ClaimContext {
  readonly document: TextDocument;
  readonly quotes: readonly Quote[];
  /** The quotes whose content meets a place, in their order, without reading through all of them. */
  readonly quotesIn: RangeIndex<Quote>;
  readonly speakers: readonly Speaker[];
  readonly language: ClaimLanguage;
  /** The date relative times are resolved against: the article's verdict, ISO 8601. */
  readonly reference?: string;
}

export type ClaimFinder = Finder<ClaimFinding, TextBlock, ClaimContext>;
export type ClaimRefiner = Refiner<Claim, ClaimContext>;
