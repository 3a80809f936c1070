import type { Range } from "../range.js";
import type { BlockKind } from "../schema/block.js";
import type { Evidence } from "../schema/evidence.js";
import type { Issue } from "../schema/issue.js";

/** Fields a page can bear witness to. */
export type FieldName =
  | "headline"
  | "standfirst"
  | "eyebrow"
  | "dateline"
  | "section"
  | "language"
  | "publisher"
  | "copyright"
  | "url"
  | "canonicalUrl"
  | "paywalled"
  | "author"
  | "published"
  | "modified";

/** Somebody's word for a field: a meta tag, a feed element, embedded JSON-LD, the caller. */
export interface Witness {
  readonly field: FieldName;
  readonly value: string;
  readonly evidence: Evidence;
  /** Which reader gave it: "json-ld", "opengraph", "url". */
  readonly reader: string;
  /** Higher is believed first. */
  readonly weight: number;
}

/** What markup knows of a line and bare text does not. Shares run from 0 to 1. */
export interface MarkupHints {
  /** Tag names from the root to the element: "html>body>main>p". */
  readonly path: string;
  readonly tag: string;
  /** Words of the class and id attributes, lower case. */
  readonly words: readonly string[];
  readonly linkShare: number;
  readonly boldShare: number;
  readonly hidden: boolean;
  readonly level?: 1 | 2 | 3 | 4 | 5 | 6;
  /** Place of the element in the source, UTF-16 code units. */
  readonly source: Range;
  /** The kind the markup parser is sure of, with the rule that says so. */
  readonly kind?: BlockKind;
  readonly inBody?: boolean;
  readonly rule?: string;
  /** Lines of one figure, list, table or update share a group. */
  readonly group?: string;
  readonly time?: string;
}

/** One line of a plain text (never empty, white space trimmed), or one block element of a page of HTML. */
export interface PageLine extends Range {
  readonly markup?: MarkupHints;
}

/** The small interface every input becomes. `text` is never rewritten afterwards. */
export interface Page {
  readonly kind: "text" | "html" | "feed";
  readonly text: string;
  readonly lines: readonly PageLine[];
  readonly witnesses: readonly Witness[];
  readonly url?: string;
  /** ISO 8601; what relative and future dates are held against. */
  readonly retrievedAt?: string;
  readonly parsers: readonly string[];
  readonly issues: readonly Issue[];
}
