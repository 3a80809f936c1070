import type { Evidence } from "../../schema/evidence.js";

/** A date somebody names for the piece, before it is judged. */
export interface DateClaim {
  readonly value: string;
  readonly precision: "year" | "month" | "day" | "time";
  readonly evidence: Evidence;
  /** Who names it: "json-ld", "url-date", "printed-date", "masthead-date", "copyright-year". */
  readonly rule: string;
  readonly weight: number;
  readonly about: "published" | "modified";
  readonly weekday?: number;
  /** What speaks against it before it is held against the others. */
  readonly against?: readonly string[];
}

export function dayOf(value: string): string {
  return value.slice(0, 10);
}
