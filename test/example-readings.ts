import { readdirSync, readFileSync } from "node:fs";
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
  return name.endsWith(".html") ? reader.read(fromHtml(content, known)) : reader.read(content, known);
}
