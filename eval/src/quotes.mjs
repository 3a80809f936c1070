// Quotes read from a file of gold lines, one prediction a line:
//
//   node eval/src/quotes.mjs [GOLD.jsonl] [--rules] [--fast] [--by-rule] [--reliability] [--out FILE]
//
// --rules leaves the trained finder out, --fast takes the smaller model. --by-rule prints how often each rule is right,
// which is where the table of packages/core/src/3-quotes/confidence.ts comes from; --reliability prints what confidence
// was said and how often it was right. Nested quotes are left out: the corpus does not annotate them.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadSource } from "./load-source.mjs";

export async function predictQuotes(rows, options = {}) {
  const { createReader, fastEnglish } = await loadSource("eval/src/quote-reader.ts");
  const known = createReader().rules;
  const remove = options.rulesOnly && known.includes("attribution-model") ? ["attribution-model"] : [];
  const fast = options.fast ? [fastEnglish] : [];
  const reader = createReader({ use: [...fast, { name: "measured", remove }] });
  const classes = options.classes ?? ["speech", "thought", "attitude", "document"];
  return rows.map((row) => ({ id: row.id, quotes: quotesOf(reader, row, classes) }));
}

export function quotesOf(reader, row, classes) {
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

/**
 * What confidence was said and how often the quote matched a gold content (Jaccard 0.5), over all and by tenths of what
 * was said. `only` picks quotes.
 */
export function reliability(rows, predictions, only = () => true) {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, said: 0, right: 0 }));
  for (const [index, row] of rows.entries())
    for (const quote of predictions[index].quotes.filter((each) => only(each, row))) {
      const bin = bins[Math.min(9, Math.floor(quote.confidence * 10))];
      bin.count++;
      bin.said += quote.confidence;
      if (row.attributions.some((gold) => jaccard(gold.content, quote.content) >= 0.5)) bin.right++;
    }
  const sum = (of) => bins.reduce((total, bin) => total + of(bin), 0);
  const count = sum((bin) => bin.count);
  return {
    count,
    said: sum((bin) => bin.said) / count,
    right: sum((bin) => bin.right) / count,
    gap: sum((bin) => Math.abs(bin.said - bin.right)) / count,
    bins: bins
      .filter((bin) => bin.count > 0)
      .map((bin) => ({ count: bin.count, said: bin.said / bin.count, right: bin.right / bin.count })),
  };
}

/** Whether the first piece of a quote opens with a mark. */
export function isMarked(quote, row) {
  return /^[“"‘'«„]/u.test(row.text.slice(quote.content[0][0]));
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
    options: {
      rules: { type: "boolean" },
      fast: { type: "boolean" },
      "by-rule": { type: "boolean" },
      reliability: { type: "boolean" },
      out: { type: "string" },
    },
    allowPositionals: true,
  });
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const rows = readRows(positionals[0] ?? `${root}../shared/data/polnear/polnear-dev.jsonl`);
  const predictions = await predictQuotes(rows, {
    rulesOnly: values.rules ?? false,
    fast: values.fast ?? false,
  });
  const lines = `${predictions.map((each) => JSON.stringify(each)).join("\n")}\n`;
  if (values["by-rule"])
    for (const [rule, { found, right }] of precisionByRule(rows, predictions))
      process.stdout.write(`${rule.padEnd(20)} ${String(found).padStart(6)} ${(right / found).toFixed(2)}\n`);
  if (values.reliability)
    for (const [name, only] of [
      ["all", () => true],
      ["in marks", isMarked],
      ["without marks", (quote, row) => !isMarked(quote, row)],
    ]) {
      const { count, said, right, gap, bins } = reliability(rows, predictions, only);
      const figure = (value) => value.toFixed(2);
      const parts = bins.map((bin) => `${figure(bin.said)}/${figure(bin.right)} of ${bin.count}`).join(", ");
      process.stdout.write(
        `${name}: ${count} found, said ${figure(said)}, right ${figure(right)}, apart ${figure(gap)}: ${parts}\n`,
      );
    }
  if (values.out === undefined && !values["by-rule"] && !values.reliability) process.stdout.write(lines);
  if (values.out !== undefined) writeFileSync(values.out, lines);
}
