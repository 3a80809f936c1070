/** What this stage asks of a language. */
export interface QuoteWords {
  readonly placeholder?: never;
}
