// Quotes read from a file of gold lines, one prediction a line:
//
//   node eval/src/quotes.mjs [GOLD.jsonl] [--rules] [--by-rule] [--out FILE]
//
// --rules leaves the trained finder out. --by-rule prints how often each rule is right, which is where the table of
// packages/core/src/3-quotes/confidence.ts comes from. Nested quotes are left out: the corpus does not annotate them.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadSource } from "./load-source.mjs";

export async function predictQuotes(rows, options = {}) {
  const { createReader } = await loadSource("packages/core/src/index.ts");
  const known = createReader().rules;
  const remove = options.rulesOnly && known.includes("attribution-model") ? ["attribution-model"] : [];
  const reader = createReader({ use: [{ name: "measured", remove }] });
  const classes = options.classes ?? ["speech", "thought", "attitude", "document"];
  return rows.map((row) => ({ id: row.id, quotes: quotesOf(reader, row, classes) }));
}

function quotesOf(reader, row, classes) {
  const { quotes } = reader.read(row.text, { classes });
  const place = (span) => [span.start, span.end];
  return quotes
    .filter((quote) => quote.nestedIn === undefined)
    .map((quote) => ({
      source: quote.source.map(place),
      cue: quote.cue === undefined ? [] : [place(quote.cue)],
      content: quote.content.map(place),
      rule: quote.rule,
      confidence: quote.confidence,
      class: quote.class,
    }));
}

export function readRows(file) {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

/** For each rule: how many it found, and how many of them match a gold content by Jaccard 0.5 over characters. */
export function precisionByRule(rows, predictions) {
  const table = new Map();
  for (const [index, row] of rows.entries())
    for (const quote of predictions[index].quotes) {
      const entry = table.get(quote.rule) ?? { found: 0, right: 0 };
      entry.found++;
      if (row.attributions.some((gold) => jaccard(gold.content, quote.content) >= 0.5)) entry.right++;
      table.set(quote.rule, entry);
    }
  return [...table].sort(([, one], [, other]) => other.found - one.found);
}

function jaccard(one, other) {
  const size = (ranges) => ranges.reduce((sum, [start, end]) => sum + end - start, 0);
  let shared = 0;
  for (const [start, end] of one)
    for (const [from, to] of other) shared += Math.max(0, Math.min(end, to) - Math.max(start, from));
  return shared / (size(one) + size(other) - shared);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    options: { rules: { type: "boolean" }, "by-rule": { type: "boolean" }, out: { type: "string" } },
    allowPositionals: true,
  });
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const rows = readRows(positionals[0] ?? `${root}../shared/data/polnear/polnear-dev.jsonl`);
  const predictions = await predictQuotes(rows, { rulesOnly: values.rules ?? false });
  const lines = `${predictions.map((each) => JSON.stringify(each)).join("\n")}\n`;
  if (values["by-rule"])
    for (const [rule, { found, right }] of precisionByRule(rows, predictions))
      process.stdout.write(`${rule.padEnd(20)} ${String(found).padStart(6)} ${(right / found).toFixed(2)}\n`);
  else if (values.out === undefined) process.stdout.write(lines);
  if (values.out !== undefined) writeFileSync(values.out, lines);
}
