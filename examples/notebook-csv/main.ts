// Three pages as two tables, for a spreadsheet or a notebook: who said what, and what is claimed.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createReader } from "@onrecord/core";
import { claimsToCsv, quotesToCsv } from "@onrecord/jsonld/csv";

const pages = new URL("pages/", import.meta.url);
const out = new URL("out/", import.meta.url);
const reader = createReader();
const readings = readdirSync(pages)
  .toSorted()
  .map((name) =>
    reader.read(readFileSync(new URL(name, pages), "utf8"), { url: `https://ledger.example/${name}` }),
  );

const tables = { "quotes.csv": quotesToCsv(readings), "claims.csv": claimsToCsv(readings) };
mkdirSync(out, { recursive: true });
for (const [name, csv] of Object.entries(tables)) {
  // With a byte-order mark, Excel reads the file as UTF-8 too.
  writeFileSync(new URL(name, out), `\ufeff${csv}`);
  const [columns = "", ...rows] = csv.trimEnd().split("\r\n");
  console.log(`out/${name}: ${rows.length} rows, ${columns.split(",").length} columns`);
  console.log(`  ${columns}`);
  for (const row of rows.slice(0, 3)) console.log(`  ${row}`);
}

const said = new Map<string, number>();
for (const { quotes, speakers } of readings)
  for (const { speaker } of quotes) {
    const name = speakers.find(({ id }) => id === speaker)?.name ?? "(unnamed)";
    said.set(name, (said.get(name) ?? 0) + 1);
  }
console.log("\nQuotes a speaker, over all pages:");
for (const [name, count] of [...said].toSorted((one, other) => other[1] - one[1]))
  console.log(`  ${count} ${name}`);
