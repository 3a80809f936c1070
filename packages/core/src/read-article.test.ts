import { expect, test } from "vitest";
import { createReader, read, readArticle } from "./index.js";

const page = `Trams return to the quay

By Kim Osei

Trams ran along the quay on Tuesday for the first time since 1966, and most people walked beside them.`;

test("the article alone is the article of the whole reading", () => {
  const { text, article, issues } = readArticle(page, { url: "https://ledger.example/trams" });
  const reading = read(page, { url: "https://ledger.example/trams" });
  expect(article).toEqual(reading.article);
  expect(text).toBe(reading.text);
  expect(reading.issues).toEqual(expect.arrayContaining([...issues]));
});

test("a reader's own article parsers are asked", () => {
  const ledger = { name: "ledger", accepts: () => true, fields: { section: () => ({ value: "Transport" }) } };
  const reader = createReader({ use: [{ name: "sites", articleParsers: [ledger] }] });
  expect(reader.readArticle(page).article.section?.value).toBe("Transport");
});
