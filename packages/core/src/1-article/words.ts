/** What this stage asks of a language. */
export interface ArticleWords {
  readonly placeholder?: never;
}
