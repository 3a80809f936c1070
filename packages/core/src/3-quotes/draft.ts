import type { Range } from "../range.js";
import type { Finder, Refiner } from "../rule.js";
import type { Quote } from "../schema/quote.js";
import type { Time } from "../schema/time.js";
import type { TextBlock, TextDocument } from "../2-text/document.js";
import type { Language } from "../language/language.js";
import type { BlockReading } from "./context.js";

/** A quote on its way through the stage: ranges are places in `document.text` (finders yield them block-relative). */
export interface QuoteDraft {
  readonly content: readonly Range[];
  readonly cue?: Range;
  readonly cueGroup?: readonly Range[];
  readonly source: readonly Range[];
  readonly class: Quote["class"];
  readonly act?: NonNullable<Quote["act"]>;
  readonly negated: boolean;
  readonly repeats: readonly Range[];
  readonly saidAt?: Range;
  /** The time at `saidAt`, resolved. */
  readonly saidTime?: Time;
  readonly place?: Range;
  readonly occasion?: Range;
  readonly addressee?: Range;
  /** The draft it is spoken in, by identity of its first content range. */
  readonly nestedIn?: Range;
  /** Goes on from an earlier quote of the same speaker; the start of that quote's content. */
  readonly continues?: number;
  readonly block: number;
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** What an extended schema adds. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** What a quote finder yields: a content, and what it knows around it. Offsets count from the start of `block.text`. */
export interface QuoteFinding extends Range {
  /** Further pieces of a split quote. */
  readonly pieces?: readonly Range[];
  readonly cue?: Range;
  readonly source?: Range | readonly Range[];
  readonly class?: Quote["class"];
  readonly act?: NonNullable<Quote["act"]>;
  readonly negated?: boolean;
  readonly confidence?: number;
  readonly extra?: Readonly<Record<string, unknown>>;
}

export interface QuoteContext {
  readonly document: TextDocument;
  readonly language: Language;
  /** The words of a block with what they are, its outermost runs and its reporting verbs; worked out once a reading. */
  read(block: TextBlock): BlockReading;
}

export type QuoteFinder = Finder<QuoteFinding, TextBlock, QuoteContext>;
export type QuoteRefiner = Refiner<QuoteDraft, QuoteContext>;
