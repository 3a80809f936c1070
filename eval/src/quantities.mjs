// Scores findQuantities on public sets: `node eval/src/quantities.mjs [--errors SET]`. Skips, and says so, without the data.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadSource } from "./load-source.mjs";
import { adapters, leftOut } from "./quantities-adapters.mjs";

const shared = fileURLToPath(new URL("../../../shared/", import.meta.url));
const data = `${shared}data/claims/`;
if (!existsSync(data)) {
  console.log("No data folder beside the repository: quantities are not scored.");
  process.exit(0);
}
const { scoreQuantities } = await import(`${shared}tools/score/quantities.mjs`);
const { findQuantities, findNumbers } = await loadSource("packages/core/src/2-text/quantities/index.ts");
const wanted = process.argv[process.argv.indexOf("--errors") + 1];

const readLines = (name) =>
  readFileSync(data + name, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

for (const { name, file, select, predict, gold, levels } of adapters) {
  const items = readLines(file)
    .filter(select)
    .map((item) => ({
      item,
      gold: gold(item),
      pred: predict(item, findQuantities, findNumbers),
    }));
  const scores = scoreQuantities(items, levels);
  for (const level of levels) {
    const { precision, recall, f1, whole } = scores[level];
    console.log(
      `${name.padEnd(22)} ${level.padEnd(18)} P ${pct(precision)} R ${pct(recall)} F1 ${pct(f1)} whole ${pct(whole)} n ${items.length}`,
    );
  }
  if (name === wanted) showErrors(items, levels.at(-1));
}

console.log("\nMicrosoft's cases we leave:");
for (const [id, reason] of Object.entries(leftOut)) console.log(`${id.padEnd(20)} ${reason}`);

function showErrors(items, level) {
  for (const { item, gold, pred } of items) {
    const { [level]: score } = scoreQuantities([{ gold, pred }], [level]);
    if (score.whole === 1) continue;
    console.log(
      `${item.id} | ${item.text}\n   gold ${JSON.stringify(gold)}\n   pred ${JSON.stringify(pred)}`,
    );
  }
}

function pct(share) {
  return (share * 100).toFixed(1).padStart(5);
}
