/** Tries ways of reading labels off chances that were written before: node /tmp/tune.mjs PART FOLDER... */
import { readFileSync, writeFileSync } from "node:fs";
import { linkBlocks, type Predicted } from "./evaluate.js";
import { prepare } from "./prepare.js";
import { showScores } from "./show-scores.js";
import { readAttributions, type ReadingOptions } from "../src/3-quotes/model/read-labels.js";

const [part = "validation", ...folders] = process.argv.slice(2);
const { dev, devArticles, validation, validationArticles } = prepare();
const [sequences, articles] = part === "dev" ? [dev, devArticles] : [validation, validationArticles];
const files = folders.map((folder) => {
  const [name = "", weight = "1"] = folder.split(":");
  const file = readFileSync(`${name}/${part}.chances`);
  return {
    values: new Float32Array(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength)),
    weight: Number(weight),
  };
});
const total = files.reduce((sum, { weight }) => sum + weight, 0);
let at = 0;
const chances = sequences.map(({ gold }) => {
  const row = new Float64Array(gold.length * 11);
  for (let index = 0; index < row.length; index++, at++)
    row[index] = files.reduce((sum, { values, weight }) => sum + (weight * (values[at] ?? 0)) / total, 0);
  return row;
});
const trials: Record<string, ReadingOptions> = JSON.parse(process.env["TRIALS"] ?? '{"as is":{}}');
for (const [name, options] of Object.entries(trials)) {
  const predicted: Predicted[] = linkBlocks(sequences, (sequence, index) =>
    readAttributions(chances[index] ?? new Float64Array(0), sequence.attributes, options),
  );
  await showScores(`${part} ${name}`, articles, predicted);
  writeFileSync(`/tmp/predicted-${part}.jsonl`, predicted.map((each) => JSON.stringify(each)).join("\n"));
}
