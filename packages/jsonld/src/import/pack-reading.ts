import type { Reading } from "@onrecord/core";

/** What the node that carries the whole Reading says of itself. */
export const readingFormat = "application/vnd.onrecord.reading+json";

/**
 * The Reading as JSON, without the words of its places, which its text has already: `{"start":0,"end":4}`.
 * Nothing is lost on the way: halves of characters are written as escapes, and zero keeps its sign.
 */
export function packReading(reading: Reading): string {
  const { text } = reading;
  const write = (value: unknown): string => {
    if (typeof value === "string") return quoted(value);
    if (typeof value !== "object" || value === null)
      return Object.is(value, -0) ? "-0" : (JSON.stringify(value) ?? "null");
    let written = "";
    if (Array.isArray(value)) {
      for (const item of value) written += (written && ",") + write(item);
      return `[${written}]`;
    }
    const object = value as Readonly<Record<string, unknown>>;
    const { start, end } = object;
    if (typeof start === "number" && typeof end === "number") {
      const { length } = Object.keys(object);
      const place = `{"start":${start},"end":${end}`;
      if (length === 3 && text.slice(start, end) === object["text"]) return `${place}}`;
      // A place without words of its own says so, to be told from one whose words are left out.
      if (length === 2) return `${place},"text":null}`;
    }
    for (const name in object)
      if (object[name] !== undefined) written += `${written && ","}${quoted(name)}:${write(object[name])}`;
    return `{${written}}`;
  };
  return write(reading).replaceAll("\ufffd", "\\ufffd");
}

function quoted(text: string): string {
  return /[\0-\x1f"\\\ud800-\udfff]/.test(text) ? JSON.stringify(text) : `"${text}"`;
}
