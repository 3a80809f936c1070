import { describeValue } from "../describe-value.js";
import { OnrecordError } from "../error.js";
import type { FieldReader } from "./rules.js";

/**
 * Reads a field from the first line of the page that the pattern fits: the group `value`, else the whole match.
 * Takes plain text and HTML alike. Throws OnrecordError `bad-option` for a pattern with the `g` or `y` flag, which
 * would keep state from page to page, and for what is no pattern.
 *
 * ```ts
 * const author = onLine(/^Words: (?<value>.+)$/u);
 * ```
 */
export function onLine(pattern: RegExp): FieldReader {
  if (!(pattern instanceof RegExp))
    throw new OnrecordError(
      "bad-option",
      `onLine() takes a regular expression; it was given ${describeValue(pattern)}.`,
    );
  if (pattern.global || pattern.sticky)
    throw new OnrecordError(
      "bad-option",
      `onLine() takes a pattern without the g and y flags; it was given ${String(pattern)}.`,
    );
  const placing = new RegExp(pattern.source, `${pattern.flags.replace("d", "")}d`);
  return ({ text, lines }) => {
    for (const line of lines) {
      const { indices } = placing.exec(text.slice(line.start, line.end)) ?? {};
      const [start, end] = indices?.groups?.["value"] ?? indices?.[0] ?? [0, 0];
      const span = { start: line.start + start, end: line.start + end };
      if (start < end) return { value: text.slice(span.start, span.end), span };
    }
    return undefined;
  };
}
