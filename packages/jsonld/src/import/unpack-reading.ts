/** The value `packReading` was given; throws a SyntaxError on what is not JSON. */
export function unpackReading(packed: string): unknown {
  const value = JSON.parse(packed) as unknown;
  const text = (value as { readonly text?: unknown } | null)?.text;
  return typeof text === "string" ? fill(value, text) : value;
}

function fill(value: unknown, text: string): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => fill(item, text));
  const entries = Object.entries(value);
  const { start, end, text: words } = value as Readonly<Record<string, unknown>>;
  if (typeof start === "number" && typeof end === "number") {
    if (entries.length === 2) return { start, end, text: text.slice(start, end) };
    if (entries.length === 3 && words === null) return { start, end };
  }
  return Object.fromEntries(entries.map(([name, inner]) => [name, fill(inner, text)]));
}
