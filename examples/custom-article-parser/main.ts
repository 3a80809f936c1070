// Teaches the reader one site: its own bylines, dates and boxes, by CSS selectors and by lines of plain text.
import { readFileSync } from "node:fs";
import { createReader, onLine, type ArticleParser, type Reading } from "@onrecord/core";
import { fromHtml } from "@onrecord/html";
import { labelSelected, select } from "@onrecord/html/select";

const harbourLedger: ArticleParser = {
  name: "harbour-ledger",
  accepts: ({ url }) => url !== undefined && new URL(url).hostname === "ledger.example",
  fields: {
    author: select(".pen"),
    published: select(".stamp", "data-first-printed"),
  },
  blocks: [labelSelected("ledger-explains", ".ledger-explains", { kind: "editorsNote", inBody: false })],
  variants: [
    {
      // Before the new site there was the archive's plain text.
      until: "2018-01-01",
      fields: {
        author: onLine(/^Set by (?<value>.+) on \d/u),
        published: onLine(/^Set by .+ on (?<value>\d{1,2} \p{L}+ \d{4})$/u),
      },
    },
  ],
};

const reader = createReader({ use: [{ name: "sites", articleParsers: [harbourLedger] }] });
const file = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");

function print(name: string, { article, quotes, text }: Reading): void {
  console.log(`${name}, read by ${article.provenance.parsers.join(" and ")}`);
  console.log(`  headline  ${article.headline?.value} [${article.headline?.rule}]`);
  for (const { name: author, rule, evidence } of article.authors) {
    // Every value is a place: the words at the place are the value.
    const place =
      evidence.from === "text" ? text.slice(evidence.span.start, evidence.span.end) : evidence.from;
    console.log(`  author    ${author} [${rule}], in the text as “${place}”`);
  }
  console.log(`  published ${article.published.value} [${article.published.rule}]`);
  for (const { kind, rule, spans } of article.blocks.filter((block) => block.rule.startsWith("ledger")))
    console.log(`  ${kind} “${spans[0]?.text.slice(0, 40)}…” [${rule}]`);
  console.log(`  ${quotes.length} quotes\n`);
}

const url = "https://ledger.example/port/night-ferry";
print("page.html", reader.read(fromHtml(file("page.html"), { url, retrievedAt: "2026-03-02T09:00:00Z" })));
print("page-2014.txt", reader.read(file("page-2014.txt"), { url, retrievedAt: "2014-06-05T09:00:00Z" }));
