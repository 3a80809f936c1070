import type { Time } from "../../schema/time.js";
import { timeWords } from "../../language/en/times.js";
import { findTimes as findTimesWith, type TimeOptions } from "./find-times.js";

export type { TimeOptions } from "./find-times.js";
export type { Time } from "../../schema/time.js";

/**
 * Every English time expression in the text, with its TIMEX3 value and half-open interval.
 *
 * `findTimes("They met on Friday.", { reference: "2021-12-23" })` gives `2021-12-17`.
 */
export function findTimes(text: string, options: TimeOptions = {}): readonly Time[] {
  return findTimesWith(text, options, timeWords);
}
