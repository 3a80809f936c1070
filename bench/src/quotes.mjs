// Quotes and speakers, 5,000 characters an article, beside compromise (which finds quotations as strings, no speaker).
import compromise from "compromise";
import { createReader } from "@onrecord/core";
import { articles } from "./documents.mjs";
import { measure, printTable } from "./measure.mjs";

export function run() {
  const { source, texts } = articles();
  const full = createReader();
  const rows = [
    [
      "compromise: nlp(text).quotations()",
      measure(texts, (text) => compromise(text).quotations().out("array")),
    ],
    ["onrecord: the whole reading", measure(texts, (text) => full.read(text))],
    ["onrecord: the whole reading, model off", measure(texts, rulesOnly())],
  ];
  printTable(`Who said what (${source})`, rows);
}

function rulesOnly() {
  const names = createReader().rules;
  const reader = createReader({
    use: [{ name: "rules-only", remove: names.filter((name) => name === "attribution-model") }],
  });
  return (text) => reader.read(text);
}
