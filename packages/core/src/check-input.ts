import { describeValue } from "./describe-value.js";
import { OnrecordError } from "./error.js";

/** Throws OnrecordError `not-text` where a text was wanted. Small: it is all the checking that some entries carry. */
export function requireText(value: unknown, task: string): asserts value is string {
  if (typeof value !== "string")
    throw new OnrecordError(
      "not-text",
      `${task}() takes a string, such as reading.text; it was given ${value === null ? "null" : typeof value}.`,
    );
}

/** Throws OnrecordError `bad-option` where an object of options was wanted. */
export function requireOptions(value: unknown, task: string): void {
  if (typeof value !== "object" || value === null)
    throw new OnrecordError(
      "bad-option",
      `${task}() takes options as an object; it was given ${describeValue(value)}.`,
    );
}
