import { readdirSync, readFileSync } from "node:fs";
import { matchReviews } from "../packages/core/src/5-claims/reviews/index.js";
import { createReader, type Reading } from "../packages/core/src/index.js";
import { german } from "../packages/german/src/index.js";
import { fromHtml } from "../packages/html/src/index.js";

export interface ExampleReading {
  /** The page's path below `examples/`. */
  readonly name: string;
  readonly reading: Reading;
}

const examples = new URL("../examples/", import.meta.url);

/** Every page of news among the examples, of text or HTML, wherever in its folder it stands, read. */
export function exampleReadings(): readonly ExampleReading[] {
  return readdirSync(examples, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:txt|html)$/u.test(path))
    .filter((path) => !/(?:^|\/)(?:node_modules|dist|out)\/|(?:expected|robots)\.txt$/u.test(path))
    .filter((path) => !/^(?:browser|newsroom)\/index\.html$/u.test(path))
    .toSorted()
    .map((name) => ({ name, reading: readExample(name, readFileSync(new URL(name, examples), "utf8")) }));
}

const reader = createReader({ use: [german] });

function readExample(name: string, content: string): Reading {
  const known = { url: `https://ledger.example/${name}`, retrievedAt: "2026-03-09T10:00:00Z" };
  const reading = name.endsWith(".html")
    ? reader.read(fromHtml(content, known))
    : reader.read(content, known);
  return name.startsWith("fact-check-desk/") ? withReviews(reading) : reading;
}

/** As that example does: the claims with the published checks they were found in. */
function withReviews(reading: Reading): Reading {
  const reviews = JSON.parse(
    readFileSync(new URL("fact-check-desk/reviews.json", examples), "utf8"),
  ) as object;
  return { ...reading, claims: matchReviews(reading.claims, reviews, { minScore: 0.2, limit: 1 }) };
}
