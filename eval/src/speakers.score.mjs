// Who is behind each source, on articles of our own: packages/core/test/speakers/{dev,test}/*.txt.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadSource } from "./load-source.mjs";
import { compareSpeakers, goldQuotes, parseAnnotated, scoreSpeakers } from "./speakers.mjs";

const folder = fileURLToPath(new URL("../../packages/core/test/speakers", import.meta.url));

export const title = "Speakers: 40 articles of our own, half kept for testing";
export const needs = [];

export async function score() {
  const { createReader } = await loadSource("packages/core/src/reader.ts");
  return ["dev", "test"].flatMap((part) => scorePart(part, createReader));
}

function scorePart(part, createReader) {
  const articles = readdirSync(`${folder}/${part}`)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => parseAnnotated(readFileSync(`${folder}/${part}/${name}`, "utf8")));
  const everyday = createReader();
  const gold = scoreSpeakers(
    articles.map((article) => compareSpeakers(article, readerOf(article, createReader).read(article.text))),
  );
  const whole = scoreSpeakers(
    articles.map((article) => compareSpeakers(article, everyday.read(article.text))),
  );
  return [
    { measure: `${part}, quotes given: B³ F1`, value: gold.f1, bar: 0.88 },
    { measure: `${part}, quotes given: named sources`, value: gold.named, bar: 0.95 },
    { measure: `${part}, quotes given: unnamed merged`, value: String(gold.merged), bar: "0" },
    { measure: `${part}, from bare text: B³ F1`, value: whole.f1 },
    { measure: `${part}, from bare text: named sources`, value: whole.named },
    { measure: `${part}, from bare text: unnamed merged`, value: String(whole.merged), bar: "0" },
    { measure: `${part}, from bare text: quotes found`, value: whole.found, note: `of ${whole.items}` },
  ];
}

function readerOf(article, createReader) {
  return createReader({ use: [{ name: "gold", quoteRefiners: [goldQuotes(article.quotes)] }] });
}
