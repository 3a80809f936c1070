import * as fc from "fast-check";
import { read } from "@onrecord/core";
import { toJsonLd, toNdjson, toNQuads, toScript } from "../src/index.js";
import { readings } from "./readings.js";

/** The SHA-256 of everything written in a format, by the format's name. */
export type Digests = Readonly<Record<string, string>>;

/**
 * Writes the same generated readings, and what is read in the given pages, in every format. It runs in Node and in a
 * browser alike: no file, no Node module.
 */
export async function digestAll(pages: readonly string[]): Promise<Digests> {
  const generated = fc.sample(readings, { seed: 20_260_309, numRuns: 150 });
  const found = pages.map((page) => read(page, { url: "https://ledger.example/page" }));
  const all = [...generated, ...found];
  const at = "2026-03-09T10:00:00Z";
  const records = all.map((reading) => toJsonLd(reading, { profile: "record", at }));
  const written = {
    readings: JSON.stringify(found),
    embed: all.map((reading) => toScript(toJsonLd(reading))).join("\n"),
    record: records.map((record) => JSON.stringify(record)).join("\n"),
    "n-quads": records.map((record) => toNQuads(record)).join("\n"),
    ndjson: [...toNdjson(all)].join(""),
  };
  const digests = Object.entries(written).map(
    async ([format, text]) => [format, await sha256(text)] as const,
  );
  return Object.fromEntries(await Promise.all(digests));
}

async function sha256(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
