import type { Reading } from "@onrecord/core";
import { toJsonLd } from "@onrecord/jsonld";
import { renderPage } from "../page/page.js";
import { renderView } from "../view/view.js";
import type { OutputFormat } from "./options.js";

export interface RenderOptions {
  readonly id: string;
  readonly width: number;
  readonly colours: boolean;
  readonly profile: "record" | "embed";
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
};
