/** What this stage asks of a language. */
export interface ClaimWords {
  readonly placeholder?: never;
}
