export const inputKinds = ["auto", "text", "html", "feed"] as const;

/** What a line of CSV is: a quote or a claim. */
export const tables = ["quotes", "claims"] as const;
export type InputKind = (typeof inputKinds)[number];

export const outputFormats = [
  "view",
  "html",
  "json",
  "ndjson",
  "jsonld",
  "ninjs",
  "csv",
  "markdown",
] as const;
export type OutputFormat = (typeof outputFormats)[number];

/** What `onrecord read` was asked to do. */
export interface ReadOptions {
  readonly files: readonly string[];
  readonly as: InputKind;
  readonly format: OutputFormat;
  readonly profile: "record" | "embed";
  readonly out?: string;
  readonly url?: string;
  readonly retrievedAt?: string;
  readonly table: (typeof tables)[number];
  readonly allowPrivate?: boolean;
  readonly trace?: boolean;
  /** Threads that read, for the filter; one where absent. */
  readonly jobs?: number;
}
