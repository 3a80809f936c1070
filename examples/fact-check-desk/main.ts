// A fact-checking desk's morning: claims ranked by worth, held against published reviews, out as CSV.
import { readFileSync } from "node:fs";
import { read } from "@onrecord/core";
import { matchReviews } from "@onrecord/core/reviews";
import { claimsToCsv } from "@onrecord/jsonld/csv";

const file = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");
const reading = read(file("page.txt"));
const reviews = JSON.parse(file("reviews.json")) as object;

// A handful of reviews scores lower than ten thousand: rare words weigh less.
const claims = matchReviews(reading.claims, reviews, { minScore: 0.2, limit: 1 });
const ranked = claims.toSorted((one, other) => other.worth.score - one.worth.score);

for (const { span, kind, worth, claimant, checkable, reviews: found } of ranked) {
  const speaker = reading.speakers.find(({ id }) => id === claimant);
  const who = speaker?.name ?? speaker?.description?.text ?? "the article";
  console.log(`${worth.score.toFixed(2)} ${kind}, ${who}: ${span.text}`);
  console.log(`     ${worth.reasons.join(", ") || "no reason to check it"}; checkable ${checkable}`);
  for (const { publisher, rating, url, differences } of found) {
    console.log(`     ${publisher} rated something like it “${rating}”: ${url}`);
    for (const { kind: what, here, there } of differences)
      console.log(`     but the ${what} differs: ${here} here, ${there} there`);
  }
}

// Opens in a spreadsheet; a cell that looks like a formula is made harmless.
console.log(
  `\n${claimsToCsv({ ...reading, claims: ranked })
    .split("\r\n")
    .slice(0, 4)
    .join("\n")}`,
);
