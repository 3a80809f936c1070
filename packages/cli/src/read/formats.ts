import type { Reading } from "@onrecord/core";
import { toJsonLd } from "@onrecord/jsonld";
import { claimsToCsv, quotesToCsv } from "@onrecord/jsonld/csv";
import { toMarkdown } from "@onrecord/jsonld/markdown";
import { toNinjs } from "@onrecord/jsonld/ninjs";
import { renderPage } from "../page/page.js";
import { renderView } from "../view/view.js";
import type { OutputFormat } from "./options.js";

export interface RenderOptions {
  readonly id: string;
  readonly width: number;
  readonly colours: boolean;
  readonly profile: "record" | "embed";
  readonly table: "quotes" | "claims";
  /** Whether it stands first in its output: CSV has its columns once. */
  readonly first: boolean;
  /** When it was read: the record profile says so. */
  readonly at: string;
}

/** One way to write a reading. `join` says how several stand in one output. */
export interface Format {
  readonly extension: string;
  readonly join: "apart" | "array" | "lines" | "never";
  render(reading: Reading, options: RenderOptions): string;
}

export const formats: Readonly<Record<OutputFormat, Format>> = {
  view: { extension: "txt", join: "apart", render: (reading, options) => renderView(reading, options) },
  html: { extension: "html", join: "never", render: (reading) => renderPage(reading) },
  json: { extension: "json", join: "array", render: (reading) => JSON.stringify(reading, null, 2) },
  ndjson: {
    extension: "ndjson",
    join: "lines",
    render: (reading, { id }) => JSON.stringify({ id, ...reading }),
  },
  jsonld: {
    extension: "jsonld",
    join: "array",
    render: (reading, { profile, at }) => JSON.stringify(toJsonLd(reading, { profile, at }), null, 2),
  },
  ninjs: { extension: "json", join: "array", render: (reading) => JSON.stringify(toNinjs(reading), null, 2) },
  csv: {
    extension: "csv",
    join: "lines",
    render: (reading, { table, first }) => {
      const csv = table === "quotes" ? quotesToCsv(reading) : claimsToCsv(reading);
      return first ? csv : csv.slice(csv.indexOf("\r\n") + 2);
    },
  },
  markdown: { extension: "md", join: "apart", render: (reading) => toMarkdown(reading) },
};
