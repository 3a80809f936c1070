// Readings as JSON-LD, beside the processor people use: `compact` for a page's document, `canonize` for N-Quads. A
// document is a small page of news with three quotes and three claims; our own rows begin at the Reading.
import { read } from "@onrecord/core";
import { toJsonLd, toNdjson, toNQuads, toScript } from "@onrecord/jsonld";
import jsonld from "jsonld";

const page = (number) => `Harbour board votes to dredge

By Tomas Adeyemi

Tuesday, March 3, 2026

“We cannot wait,” said Marta Oduya, who leads the crews’ union. She told the board that ${number} boats had run aground since November.

The port authority said the night ferry cost ${number} million crowns a year.`;

export async function run() {
  const readings = Array.from({ length: 20 }, (_, index) =>
    read(page(index + 3), { url: `https://ledger.example/${index}` }),
  );
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
  many(readings, record);
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

async function measureAsync(documents, task, seconds = 3) {
  for (let round = 0; round < 5; round++) for (const document of documents) await task(document);
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

/** So many records a run writes; `ONRECORD_RECORDS=1000000` takes minutes. */
const total = Number(process.env.ONRECORD_RECORDS ?? 20_000);

function many(readings, record) {
  const stream = (function* () {
    for (let index = 0; index < total; index++) yield readings[index % readings.length];
  })();
  let [heap, resident, bytes, count] = [0, 0, 0, 0];
  for (const line of toNdjson(stream, record)) {
    bytes += line.length;
    if (count++ % 1000 !== 0) continue;
    const { heapUsed, rss } = process.memoryUsage();
    heap = Math.max(heap, heapUsed);
    resident = Math.max(resident, rss);
  }
  process.stdout.write(
    `\n${total} records as NDJSON-LD: ${(bytes / 1e6).toFixed(0)} MB written, heap at most ${(heap / 1e6).toFixed(0)} MB, resident ${(resident / 1e6).toFixed(0)} MB\n`,
  );
}
