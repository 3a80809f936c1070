import { OnrecordError } from "@onrecord/core/json-ld";
import type { Reading } from "@onrecord/core";

/**
 * Writes a reading, or throws one error that says what is wrong with it and what works. The whole schema would take longer
 * than the writing: looked at here is what would come out wrong without a word, and the writers stumble over the rest.
 */
export function writeChecked<Written>(reading: Reading, write: () => Written): Written {
  try {
    if (
      reading.schema !== "1" ||
      !reading.quotes.every(({ confidence }) => confidence >= 0 && confidence <= 1)
    )
      throw new TypeError("its schema or a confidence is wrong");
    return write();
  } catch (cause) {
    throw new OnrecordError(
      "not-a-reading",
      `This is no Reading: ${(cause as Error).message}. readingSchema.parse() lists every fault.`,
      { cause },
    );
  }
}
