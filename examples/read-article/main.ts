// Reads a page scraped from a news site, furniture and all, and prints who said what.
import { readFileSync } from "node:fs";
import { read } from "@onrecord/core";
import { toJsonLd } from "@onrecord/jsonld";

const text = readFileSync(new URL("page.txt", import.meta.url), "utf8");
const reading = read(text, { retrievedAt: "2026-03-09T08:00:00Z" });
const { article, speakers, quotes, claims, issues } = reading;

console.log(`${article.headline?.value ?? "(no headline)"}`);
console.log(`by ${article.authors.map((author) => `${author.name} (${author.role})`).join(", ")}`);
console.log(`published ${article.published.value ?? "undated"}, by the rule ${article.published.rule}`);

const body = article.blocks.filter((block) => block.inBody);
console.log(`\n${body.length} of ${article.blocks.length} blocks are body. Set apart:`);
for (const block of article.blocks.filter((block) => !block.inBody)) {
  console.log(`  ${block.kind.padEnd(15)} ${block.spans[0]?.text.slice(0, 60)}`);
}

for (const speaker of speakers) {
  console.log(
    `\n${speaker.name ?? speaker.description?.text ?? speaker.id} (${speaker.named ? speaker.kind : `unnamed ${speaker.kind}`})`,
  );
  for (const quote of quotes.filter((quote) => quote.speaker === speaker.id)) {
    const words = quote.content.map((span) => span.text).join(" … ");
    console.log(`  ${quote.kind.padEnd(8)} ${quote.cue?.text ?? "-"}: ${words}`);
  }
}

const figures = claims
  .filter((claim) => claim.quantities.length > 0)
  .sort((one, other) => other.worth.score - one.worth.score);
console.log("\nThe claims with figures most worth checking:");
for (const claim of figures.slice(0, 5)) console.log(`  ${claim.worth.score.toFixed(2)} ${claim.span.text}`);

console.log(`\n${issues.length} issues: ${[...new Set(issues.map((issue) => issue.code))].join(", ")}`);
console.log(
  `As JSON-LD: ${JSON.stringify(toJsonLd(reading, { profile: "embed" })).length > 1000 ? "written" : "too short"}`,
);
