import type { Reading } from "@onrecord/core";

/** What the node that carries the whole Reading says of itself. */
export const readingFormat = "application/vnd.onrecord.reading+json";

/**
 * The Reading as JSON, without the words of its places, which its text has already: `{"start":0,"end":4}`.
 * Nothing is lost on the way: halves of characters are written as escapes, and zero keeps its sign.
 */
export function packReading(reading: Reading): string {
  return write(reading, reading.text).replaceAll("\ufffd", "\\ufffd");
}

function write(value: unknown, text: string): string {
  if (typeof value !== "object" || value === null)
    return Object.is(value, -0) ? "-0" : (JSON.stringify(value) ?? "null");
  if (Array.isArray(value)) return `[${value.map((item) => write(item, text)).join()}]`;
  const said = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const { start, end, text: words } = value as Readonly<Record<string, unknown>>;
  if (typeof start === "number" && typeof end === "number") {
    if (said.length === 3 && text.slice(start, end) === words) return `{"start":${start},"end":${end}}`;
    // A place without words of its own says so, to be told from one whose words are left out.
    if (said.length === 2) said.push(["text", null]);
  }
  return `{${said.map(([name, inner]) => `${JSON.stringify(name)}:${write(inner, text)}`).join()}}`;
}
