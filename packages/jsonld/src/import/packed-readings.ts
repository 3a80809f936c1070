import { readingFormat } from "./pack-reading.js";

/** The packed readings that a document carries, in whatever form of JSON-LD it is: compact, expanded, framed. */
export function packedReadings(document: unknown): readonly string[] {
  const packed = new Set<string>();
  const seen = new Set<unknown>();
  const queue: unknown[] = [document];
  for (const item of queue) {
    if (typeof item !== "object" || item === null || seen.has(item)) continue;
    seen.add(item);
    const values: Readonly<Record<string, unknown>> = item as Readonly<Record<string, unknown>>;
    const text = textOf(values, "text");
    if (text !== undefined && textOf(values, "encodingFormat") === readingFormat) packed.add(text);
    for (const inner of Object.values(values)) if (typeof inner === "object") queue.push(inner);
  }
  return [...packed];
}

const vocabularies = ["", "schema:", "http://schema.org/", "https://schema.org/"];

function textOf(object: Readonly<Record<string, unknown>>, name: string): string | undefined {
  for (const vocabulary of vocabularies) {
    const value = object[vocabulary + name];
    if (value === undefined) continue;
    const [first] = Array.isArray(value) ? (value as readonly unknown[]) : [value];
    const text =
      typeof first === "object" && first !== null
        ? (first as { readonly "@value"?: unknown })["@value"]
        : first;
    if (typeof text === "string") return text;
  }
  return undefined;
}
