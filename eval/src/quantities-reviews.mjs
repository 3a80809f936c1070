// Scores the matching of published reviews (MAP@5) on Snopes pairs: `node eval/src/quantities-reviews.mjs`.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadSource } from "./load-source.mjs";

const data = fileURLToPath(new URL("../../../shared/data/claims/", import.meta.url));
if (!existsSync(data)) {
  console.log("No data folder beside the repository: review matching is not scored.");
  process.exit(0);
}
const read = (name) =>
  readFileSync(data + name, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
const { indexReviews } = await loadSource("packages/core/src/5-claims/reviews/index.ts");
const reviews = read("reviews-snopes.jsonl");
const queries = read("reviews-snopes-queries.jsonl");
const index = indexReviews(
  reviews.map(({ claim, title }) => ({ "@type": "ClaimReview", claimReviewed: claim, name: title })),
);
for (const { text } of queries.slice(0, 50)) index.rank(text, 5);
const start = process.cpuUsage();
const precisions = queries.map(({ text, gold }) => {
  let hits = 0;
  let sum = 0;
  index.rank(text, 5).forEach((match, place) => {
    if (gold.includes(reviews[match.index].id)) sum += ++hits / (place + 1);
  });
  return sum / Math.min(5, gold.length);
});
const cpu = process.cpuUsage(start).user / 1000;
const map = precisions.reduce((sum, precision) => sum + precision, 0) / precisions.length;
console.log(
  `snopes MAP@5 ${map.toFixed(4)}, ${(cpu / queries.length).toFixed(2)} ms a query, ${reviews.length} reviews`,
);
