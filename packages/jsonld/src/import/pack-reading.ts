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
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value !== "object" || value === null)
    return Object.is(value, -0) ? "-0" : (JSON.stringify(value) ?? "null");
  let written = "";
  if (Array.isArray(value)) {
    for (const item of value as readonly unknown[]) written += `,${write(item, text)}`;
    return `[${written.slice(1)}]`;
  }
  const object = value as Readonly<Record<string, unknown>>;
  const { start, end, text: words } = object;
  if (typeof start === "number" && typeof end === "number") {
    const { length } = Object.keys(object);
    if (length === 3 && text.slice(start, end) === words) return `{"start":${start},"end":${end}}`;
    // A place without words of its own says so, to be told from one whose words are left out.
    if (length === 2) return `{"start":${start},"end":${end},"text":null}`;
  }
  for (const name in object)
    if (object[name] !== undefined) written += `,${JSON.stringify(name)}:${write(object[name], text)}`;
  return `{${written.slice(1)}}`;
}
