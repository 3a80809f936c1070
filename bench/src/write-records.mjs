// Run by jsonld.mjs in a fresh process: writes the readings of standard input over and over as NDJSON-LD, and prints how
// many, how much, and the most memory. `ONRECORD_RECORDS=1000000` takes minutes.
import { readFileSync } from "node:fs";
import { toNdjson } from "@onrecord/jsonld";

const records = Number(process.env.ONRECORD_RECORDS ?? 20_000);
const readings = JSON.parse(readFileSync(0, "utf8"));
const stream = (function* () {
  for (let index = 0; index < records; index++) yield readings[index % readings.length];
})();
let bytes = 0;
for (const line of toNdjson(stream, { profile: "record", at: "2026-03-03T10:00:00Z" })) bytes += line.length;
const resident = Math.round(process.resourceUsage().maxRSS / 1e3);
process.stdout.write(JSON.stringify({ records, written: Math.round(bytes / 1e6), resident }));
