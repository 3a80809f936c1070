import type { Weights } from "../../2-text/weights.js";

export interface WorthReason {
  /** What a person reads: "states a figure". */
  readonly reason: string;
  readonly when: RegExp;
}

/** What scoring worth asks of a language besides the model. */
export interface WorthWords {
  /** Kinds of words the model counts, by name: modals, first persons, comparatives. */
  readonly kinds: readonly { readonly name: string; readonly words: ReadonlySet<string> }[];
  readonly numbers: ReadonlySet<string>;
  /** Short and common words that stand for themselves where others stand for their class. */
  readonly common: ReadonlySet<string>;
  /** First words that often open an opinion. */
  readonly persons: ReadonlySet<string>;
  readonly reasons: readonly WorthReason[];
}

/** A linear model over hashed features, and where its margins lie among sentences of news. */
export interface WorthModel {
  readonly weights: Weights;
  /** What one level of a weight is worth. */
  readonly step: number;
  readonly bias: number;
  /** Margins of the percentiles 0 to 100 of sentences in news articles. */
  readonly percentiles: readonly number[];
}
