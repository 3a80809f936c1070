import type { Range } from "../../range.js";
import type { Quantity } from "../../schema/quantity.js";

export type Comparator = Quantity["comparator"];

/** A number of the text, before anything is known of its unit. */
export interface NumberFound extends Range {
  /** Index of its first lexeme, and of the lexeme behind its last. */
  readonly first: number;
  readonly next: number;
  readonly value: number;
  /** "dozens", "tens of thousands": a band, no value. */
  readonly band?: readonly [number, number];
  readonly shape: "integer" | "decimal" | "fraction" | "ordinal";
  /** Bare digits without separator, sign, scale or suffix: may be a year or a label. */
  readonly bare: boolean;
  /** A scale word or suffix stands in it: million, k. */
  readonly scale?: number;
  readonly spelled: boolean;
}

/** A number with its unit and whatever else was read around it; offsets are places in the text. */
export interface QuantityDraft extends Range {
  readonly first: number;
  readonly next: number;
  readonly numbers: readonly NumberFound[];
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly comparator: Comparator;
  readonly approximation?: string;
  readonly unit: Quantity["unit"];
  readonly role: Quantity["role"];
  readonly direction?: "up" | "down";
  readonly partOf?: number;
  readonly rule: string;
}
