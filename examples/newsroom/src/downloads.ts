import type { Reading } from "@onrecord/core";
import { toJsonLd } from "@onrecord/jsonld";
import { claimsToCsv, quotesToCsv } from "@onrecord/jsonld/csv";
import { toMarkdown } from "@onrecord/jsonld/markdown";
import { toNinjs } from "@onrecord/jsonld/ninjs";

/** One way to take a reading along. */
export interface Download {
  readonly name: string;
  readonly extension: string;
  readonly write: (reading: Reading) => string;
}

// With a byte-order mark Excel reads UTF-8.
const forExcel = { byteOrderMark: true };

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
  { name: "ninjs 3.1", extension: "ninjs.json", write: (reading) => pretty(toNinjs(reading)) },
  { name: "CSV of quotes", extension: "quotes.csv", write: (reading) => quotesToCsv(reading, forExcel) },
  { name: "CSV of claims", extension: "claims.csv", write: (reading) => claimsToCsv(reading, forExcel) },
  { name: "Markdown", extension: "md", write: toMarkdown },
];
