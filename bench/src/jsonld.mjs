// Readings as JSON-LD, beside the processor people use: `compact` for a page's document, `canonize` for N-Quads. A
// document is a small page of news with three quotes and three claims; our own rows begin at the Reading.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { read } from "@onrecord/core";
import { toJsonLd, toNQuads, toScript } from "@onrecord/jsonld";
import jsonld from "jsonld";

const page = (number) => `Harbour board votes to dredge

By Tomas Adeyemi

Tuesday, March 3, 2026

“We cannot wait,” said Marta Oduya, who leads the crews’ union. She told the board that ${number} boats had run aground since November.

The port authority said the night ferry cost ${number} million crowns a year.`;

/** Twenty small pages of news, read: three quotes and three claims each. */
function harbourReadings() {
  return Array.from({ length: 20 }, (_, index) =>
    read(page(index + 3), { url: `https://ledger.example/${index}` }),
  );
}

export async function run() {
  const readings = harbourReadings();
  const record = { profile: "record", at: "2026-03-03T10:00:00Z" };
  const embedded = readings.map((reading) => withContext(toJsonLd(reading)));
  const records = readings.map((reading) => toJsonLd(reading, record));
  await table("A page's document", [
    ["jsonld: compact", embedded, (document) => jsonld.compact(document, document["@context"])],
    ["onrecord: toJsonLd, embed", readings, (reading) => toJsonLd(reading)],
    ["onrecord: toScript of it", readings, (reading) => toScript(toJsonLd(reading))],
  ]);
  await table("A record as N-Quads", [
    ["jsonld: canonize", records, (document) => jsonld.canonize(document, { algorithm: "RDFC-1.0" })],
    ["onrecord: toNQuads of the document", records, (document) => toNQuads(document)],
    ["onrecord: toJsonLd, record, and toNQuads", readings, (reading) => toNQuads(toJsonLd(reading, record))],
  ]);
  many(readings);
}

/** schema.org's context is not fetched: the terms alone are enough to compact by. */
function withContext(document) {
  return { ...document, "@context": { "@vocab": "http://schema.org/" } };
}

async function table(title, rows) {
  process.stdout.write(`\n${title}\n`);
  let first;
  for (const [name, documents, task] of rows) {
    const perSecond = await measureAsync(documents, task);
    first ??= perSecond;
    process.stdout.write(
      `  ${name.padEnd(44)} ${perSecond.toFixed(0).padStart(9)} a CPU-second  ${(perSecond / first).toFixed(1).padStart(7)} of the first\n`,
    );
  }
}

/** Once to let the engine compile what is hot, its threads counted as well; then the figure. The same for all. */
async function measureAsync(documents, task) {
  await countIn(documents, task, 2);
  return countIn(documents, task, 3);
}

async function countIn(documents, task, seconds) {
  const start = process.cpuUsage();
  let count = 0;
  let spent = 0;
  while (spent < seconds) {
    for (const document of documents) await task(document);
    count += documents.length;
    const { user, system } = process.cpuUsage(start);
    spent = (user + system) / 1e6;
  }
  return count / spent;
}

/** A process of its own, without the processor beside it: memory is what the operating system says. */
function many(readings) {
  const child = fileURLToPath(new URL("write-records.mjs", import.meta.url));
  const { records, written, resident } = JSON.parse(
    execFileSync(process.execPath, [child], { encoding: "utf8", input: JSON.stringify(readings) }),
  );
  process.stdout.write(
    `\n${records} records as NDJSON-LD: ${written} MB written, at most ${resident} MB resident\n`,
  );
}
