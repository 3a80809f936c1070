// PolNeAR dev, scored by the data's own scorer: everything on, and the rules without the trained finder.
import { pathToFileURL } from "node:url";
import { predictQuotes, readRows } from "./quotes.mjs";

export const title = "Quotes (PolNeAR dev)";
export const needs = ["polnear/polnear-dev.jsonl", "../tools/score/quotes.mjs"];

export async function score(data) {
  const scorer = await import(pathToFileURL(`${data}/../tools/score/quotes.mjs`).href);
  const rows = readRows(`${data}/polnear/polnear-dev.jsonl`);
  const all = scorer.score(rows, await predictQuotes(rows));
  const rules = scorer.score(rows, await predictQuotes(rows, { rulesOnly: true }));
  return [...rowsOf("", all, bars), ...rowsOf("rules alone: ", rules, {})];
}

const bars = {
  "content exact": 0.61,
  "content partial": 0.85,
  "content matched": 0.78,
  "direct exact": 0.94,
  "direct partial": 0.99,
  "indirect exact": 0.54,
  "indirect partial": 0.8,
  "source overlap": 0.945,
  "triples, lenient": 0.71,
};

function rowsOf(prefix, result, reach) {
  const { content } = result;
  const values = {
    "content exact": content.exact.f1,
    "content partial": content.partial.f1,
    "content matched": content.matched.f1,
    "direct exact": content.exact.byType.direct.f1,
    "direct partial": content.partial.byType.direct.f1,
    "indirect exact": content.exact.byType.indirect.f1,
    "indirect partial": content.partial.byType.indirect.f1,
    "source overlap": result.sourceOfMatched.overlap,
    "triples, lenient": result.triple.lenient.f1,
  };
  return Object.entries(values).map(([measure, value]) => ({
    measure: `${prefix}${measure}`,
    value,
    bar: reach[measure],
  }));
}
