export const inputKinds = ["auto", "text", "html"] as const;
export type InputKind = (typeof inputKinds)[number];

export const outputFormats = ["view", "html", "json", "ndjson", "jsonld"] as const;
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
  readonly trace?: boolean;
  /** Threads that read, for the filter; one where absent. */
  readonly jobs?: number;
}
