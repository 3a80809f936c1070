interface Range {
  readonly start: number;
  readonly end: number;
}

export interface AnnotatedQuote {
  readonly number: string;
  readonly content: readonly Range[];
  readonly source: readonly Range[];
  readonly continues?: string;
  readonly entity: string;
}

export interface AnnotatedArticle {
  readonly text: string;
  readonly entities: Readonly<Record<string, { readonly kind: string; readonly name?: string }>>;
  readonly quotes: readonly AnnotatedQuote[];
}

/** A quote as the quotes stage hands it on. */
export interface GoldDraft {
  readonly content: readonly Range[];
  readonly source: readonly Range[];
  readonly class: "speech";
  readonly negated: boolean;
  readonly repeats: readonly Range[];
  readonly continues?: number;
  readonly block: number;
  readonly rule: string;
  readonly confidence: number;
}

export interface ComparedQuote {
  readonly quote: string;
  readonly gold: string;
  readonly name?: string;
  readonly found: boolean;
  readonly speaker?: string;
  readonly rightName: boolean;
}

export interface SpeakerScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly named: number;
  readonly merged: number;
  readonly found: number;
  readonly answered: number;
  readonly items: number;
}

export function parseAnnotated(annotated: string): AnnotatedArticle;
export function goldQuotes(quotes: readonly AnnotatedQuote[]): {
  readonly name: string;
  readonly refine: () => readonly GoldDraft[];
};
export function compareSpeakers(article: AnnotatedArticle, reading: object): readonly ComparedQuote[];
export function scoreSpeakers(articles: readonly (readonly ComparedQuote[])[]): SpeakerScore;
