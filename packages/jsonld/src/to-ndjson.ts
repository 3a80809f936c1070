import type { Reading } from "@onrecord/core";
import type { ToJsonLdOptions } from "./options.js";
import { toJsonLd } from "./to-json-ld.js";

/**
 * Many readings as NDJSON-LD: one document a line, each line with its line feed. A line is made when it is asked for, so
 * that a million readings need the memory of one. The record profile unless told otherwise.
 */
export function* toNdjson(readings: Iterable<Reading>, options: ToJsonLdOptions = {}): Generator<string> {
  for (const reading of readings)
    yield `${JSON.stringify(toJsonLd(reading, { profile: "record", ...options }))}\n`;
}
