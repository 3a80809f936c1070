// Figures in news and in Microsoft's specification.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { loadSource } from "./load-source.mjs";
import { adapters } from "./quantities-adapters.mjs";

export const title = "Quantities";
export const needs = [
  "claims/quantities-cqe-newsquant.jsonl",
  "claims/quantities-recognizers-en.jsonl",
  "../tools/score/quantities.mjs",
];

const bars = { "newsquant value": 0.92, "newsquant value+comparator": 0.88 };

export async function score(data) {
  const { scoreQuantities } = await import(pathToFileURL(`${data}/../tools/score/quantities.mjs`).href);
  const { findQuantities, findNumbers } = await loadSource("packages/core/src/2-text/quantities/index.ts");
  const readLines = (file) =>
    readFileSync(`${data}/claims/${file}`, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
  const rows = [];
  let [right, all] = [0, 0];
  for (const { name, file, select, predict, gold, levels } of adapters) {
    const items = readLines(file)
      .filter(select)
      .map((item) => ({ gold: gold(item), pred: predict(item, findQuantities, findNumbers) }));
    const scores = scoreQuantities(items, levels);
    if (name.startsWith("recognizers")) {
      const { whole } = scores[levels.at(-1)];
      right += Math.round(whole * items.length);
      all += items.length;
      rows.push({
        measure: `${name.replace("recognizers-", "Microsoft's cases: ")}, whole case right`,
        value: whole,
        note: `${items.length} cases`,
      });
    } else
      for (const level of levels)
        rows.push({
          measure: `${name}: ${level} F1`,
          value: scores[level].f1,
          ...(bars[`${name} ${level}`] === undefined ? {} : { bar: bars[`${name} ${level}`] }),
          note: `${items.length} texts`,
        });
  }
  return [
    ...rows,
    {
      measure: "Microsoft's cases together, whole case right",
      value: right / all,
      bar: 0.97,
      note: `${right} of ${all}`,
    },
  ];
}
