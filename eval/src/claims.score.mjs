// Claims on articles of our own, annotated by docs/claims.md. The half kept for testing is scored apart.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadSource } from "./load-source.mjs";

export const title = "Claims (articles of our own)";
export const needs = [];

const folder = fileURLToPath(new URL("../../packages/core/test/claims/gold/", import.meta.url));

export async function score() {
  const { scoreArticle } = await loadSource("packages/core/test/claims/score-gold.ts");
  return partsOf(readdirSync(folder).filter((name) => name.endsWith(".txt"))).flatMap(([name, files]) =>
    rowsOf(
      name,
      files.map((file) => scoreArticle(readFileSync(folder + file, "utf8"))),
    ),
  );
}

function partsOf(files) {
  const test = files.filter((file) => file.includes("test"));
  return test.length === 0
    ? [["all", files]]
    : [
        ["dev", files.filter((file) => !test.includes(file))],
        ["test", test],
      ];
}

function rowsOf(part, scores) {
  const sum = (key) => scores.reduce((total, each) => total + each[key], 0);
  const [gold, found, matched] = [sum("gold"), sum("found"), sum("matched")];
  const name = `${part}, ${scores.length} articles`;
  return [
    { measure: `${name}: claim spans, IoU 0.5, F1`, value: (2 * matched) / (gold + found), bar: 0.7 },
    { measure: `${name}: kind`, value: sum("kind") / matched, bar: 0.85 },
    { measure: `${name}: voice and claimant`, value: sum("voice") / matched, bar: 0.9 },
  ];
}
