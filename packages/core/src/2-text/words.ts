/** What this stage asks of a language. */
export interface TextWords {
  readonly placeholder?: never;
}
