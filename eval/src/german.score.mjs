// German Wikinews (development part) with the German pack: contents, sources and what each rule is worth.
import { pathToFileURL } from "node:url";
import { loadSource } from "./load-source.mjs";
import { precisionByRule, quotesOf, readRows } from "./quotes.mjs";

export const title = "German, by the German pack";
export const needs = ["quotes-other/wikinews-de-dev.jsonl", "../tools/score/quotes.mjs"];

/** Predictions of the German pack for rows of gold. */
async function predictGerman(rows) {
  const { createReader, german } = await loadSource("eval/src/german-reader.ts");
  const reader = createReader({ use: [german] });
  const classes = ["speech", "thought", "attitude", "document"];
  return rows.map((row) => ({ id: row.id, quotes: quotesOf(reader, row, classes) }));
}

export async function score(data, part = "dev") {
  const { score: judge } = await import(pathToFileURL(`${data}/../tools/score/quotes.mjs`).href);
  const rows = readRows(`${data}/quotes-other/wikinews-de-${part}.jsonl`);
  const predictions = await predictGerman(rows);
  const { content, sourceOfMatched, triple } = judge(rows, predictions, { resamples: 0 });
  const { exact, partial, matched } = content;
  return [
    { measure: "Wikinews: content exact F1", value: exact.f1 },
    { measure: "Wikinews: content partial precision", value: partial.p },
    { measure: "Wikinews: content partial recall", value: partial.r },
    { measure: "Wikinews: content partial F1", value: partial.f1 },
    { measure: "Wikinews: content matched F1", value: matched.f1 },
    { measure: "Wikinews: direct, partial recall", value: partial.byType.direct.r },
    { measure: "Wikinews: indirect, partial recall", value: partial.byType.indirect.r },
    { measure: "Wikinews: source overlap of matched", value: sourceOfMatched.overlap },
    { measure: "Wikinews: triples, lenient F1", value: triple.lenient.f1 },
    ...precisionByRule(rows, predictions).map(([rule, { found, right }]) => ({
      measure: `Wikinews: right of ${rule}`,
      value: right / found,
      note: `of ${found}`,
    })),
  ];
}
