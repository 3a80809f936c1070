// Quotes and speakers, 5,000 characters an article, beside compromise (which finds quotations as strings, no speaker).
// Articles a CPU-second for the two stages by themselves and with all that goes before them, load time, memory.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import compromise from "compromise";
import { createReader } from "@onrecord/core";
import { fastEnglish } from "@onrecord/core/english";
import { loadSource } from "../../eval/src/load-source.mjs";
import { articles } from "./documents.mjs";
import { measureWarm as measure, printTable } from "./measure.mjs";

export async function run() {
  const { source, texts } = articles();
  const { createStages } = await loadSource("bench/src/quote-stages.ts");
  const full = createStages({ fast: false });
  const fast = createStages({ fast: true });
  const documents = texts.map((text) => full.prepare(text));
  const reader = createReader();
  const fastReader = createReader({ use: [fastEnglish] });
  printTable(`Who said what (${source})`, [
    [
      "compromise: nlp(text).quotations()",
      measure(texts, (text) => compromise(text).quotations().out("array")),
    ],
    ["onrecord: quotes and speakers", measure(documents, (document) => full.attribute(document))],
    ["onrecord: the same, fast setting", measure(documents, (document) => fast.attribute(document))],
    ["onrecord: words, tags, quotes, speakers", measure(texts, (text) => full.attribute(full.prepare(text)))],
    ["onrecord: the same, fast setting", measure(texts, (text) => fast.attribute(fast.prepare(text)))],
    ["onrecord: the whole reading", measure(texts, (text) => reader.read(text))],
    ["onrecord: the whole reading, fast setting", measure(texts, (text) => fastReader.read(text))],
    ["onrecord: the whole reading, model off", measure(texts, rulesOnly())],
  ]);
  printLoad();
}

function rulesOnly() {
  const names = createReader().rules;
  const reader = createReader({
    use: [{ name: "rules-only", remove: names.filter((name) => name === "attribution-model") }],
  });
  return (text) => reader.read(text);
}

/** A process of its own for each: nothing is warm, and memory is what the operating system says. */
function printLoad() {
  const loads = Array.from({ length: 5 }, () => JSON.parse(inFreshProcess("load-english.mjs")));
  const median = (of) =>
    loads
      .map(of)
      .sort((one, other) => one - other)[2]
      .toFixed(0);
  process.stdout.write(
    `\nThe English pack, median of five fresh processes\n` +
      `  import of @onrecord/core/english ${median((each) => each.load)} ms of CPU, ` +
      `first block scored (models laid out) ${median((each) => each.start)} ms more\n` +
      `  memory of the process after reading 100 articles ${median((each) => each.megabytes)} MB ` +
      `(${median((each) => each.bare)} MB before the import)\n`,
  );
}

function inFreshProcess(name) {
  return execFileSync(process.execPath, [fileURLToPath(new URL(name, import.meta.url))], {
    encoding: "utf8",
  });
}
