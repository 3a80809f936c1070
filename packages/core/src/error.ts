/** Wrong use of the library: what was given, what would work. Odd input never throws; it yields issues. */
export class OnrecordError extends Error {
  override readonly name = "OnrecordError";
  /** Stable, for programs: "not-text", "unknown-rule", "duplicate-rule", "bad-option", … */
  readonly code: string;

  constructor(code: string, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
