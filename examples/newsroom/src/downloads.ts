import type { Reading } from "@onrecord/core";
import { toJsonLd } from "@onrecord/jsonld";

/** One way to take a reading along. */
export interface Download {
  readonly name: string;
  readonly extension: string;
  readonly write: (reading: Reading) => string;
}

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export const downloads: readonly Download[] = [
  { name: "JSON (everything)", extension: "json", write: pretty },
  {
    name: "JSON-LD (record)",
    extension: "record.jsonld",
    write: (reading) => pretty(toJsonLd(reading, { profile: "record" })),
  },
  {
    name: "JSON-LD (for a page)",
    extension: "embed.jsonld",
    write: (reading) => pretty(toJsonLd(reading, { profile: "embed" })),
  },
];
