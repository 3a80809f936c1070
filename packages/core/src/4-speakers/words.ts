/** What this stage asks of a language. */
export interface SpeakerWords {
  readonly placeholder?: never;
}
