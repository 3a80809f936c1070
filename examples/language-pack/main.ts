// Reads a German page: with English alone, then with the German pack beside it.
import { readFileSync } from "node:fs";
import { createReader } from "@onrecord/core";
import { german } from "@onrecord/german";

const text = readFileSync(new URL("page.txt", import.meta.url), "utf8");
const readers = { "English alone": createReader(), "with German": createReader({ use: [german] }) };

for (const [name, reader] of Object.entries(readers)) {
  const { article, quotes, speakers } = reader.read(text);
  console.log(`${name} (the page is in "${article.language?.value}"): ${quotes.length} quotes`);
  for (const quote of quotes) {
    const speaker = speakers.find(({ id }) => id === quote.speaker);
    const source = quote.source.map((span) => span.text).join(" ");
    const words = quote.content.map((span) => span.text).join(" … ");
    console.log(`  ${speaker?.name ?? (source || "?")}: ${words} [${quote.rule}]`);
  }
}
