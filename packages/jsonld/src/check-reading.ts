import { OnrecordError } from "@onrecord/core/json-ld";
import type { Reading } from "@onrecord/core";

/**
 * Writes a reading, or throws one error that says what is wrong with it and what works. The whole schema would take longer
 * than the writing: looked at here is what would come out wrong without a word, and the writers stumble over the rest.
 */
export function writeChecked<Written>(reading: Reading, write: () => Written): Written {
  return orNoReading(() => {
    requireParts(reading, ["text", "quotes", "claims"]);
    if (
      reading.schema === "1" &&
      reading.quotes.every(({ confidence }) => confidence >= 0 && confidence <= 1)
    )
      return write();
    throw new TypeError("wrong schema, confidence");
  });
}

/** For what needs nothing but the text. */
export function checkText(reading: { readonly text: string }): void {
  orNoReading(() => requireParts(reading, ["text"]));
}

/** A text has a length, and so has a list. */
function requireParts(reading: object | undefined | null, names: readonly string[]): void {
  const parts = reading as Readonly<Record<string, { readonly length?: unknown }>> | undefined | null;
  for (const name of names)
    if (parts?.[name]?.length === undefined) throw new TypeError(`no "${name}" in ${String(parts)}`);
}

function orNoReading<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    throw new OnrecordError(
      "not-a-reading",
      `This is no Reading: ${(cause as Error).message}. readingSchema.parse() lists every fault.`,
      { cause },
    );
  }
}
