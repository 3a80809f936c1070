/** Scores the trained CRF, as floats and as levels, on the validation part or dev. */
import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { encodeWeights, highestLevel } from "../src/2-text/weights.js";
import { labelChances, withoutImpossible } from "../src/3-quotes/model/crf.js";
import { scoreHashed, squareLevels } from "../src/3-quotes/model/hashed-scores.js";
import { labelCount } from "../src/3-quotes/model/labels.js";
import { readPatterns } from "../src/3-quotes/model/patterns.js";
import { predictChances } from "./evaluate.js";
import { prepare } from "./prepare.js";
import { showScores } from "./show-scores.js";

const [folder = "/tmp/crf", part = "dev"] = process.argv.slice(2);
const file = readFileSync(`${folder}/weights.f32`);
const weights = new Float32Array(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
const { between } = JSON.parse(readFileSync(`${folder}/steps.json`, "utf8")) as { between: number[] };
const steps = withoutImpossible({
  between: Float64Array.from(between),
  first: new Float64Array(labelCount),
  last: new Float64Array(labelCount),
});
const { dev, devArticles, validation, validationArticles } = prepare();
const [sequences, articles] = part === "dev" ? [dev, devArticles] : [validation, validationArticles];
const sizes = Float32Array.from(weights, Math.abs).sort();
const top = sizes[Math.floor(sizes.length * 0.9999)] as number;
const levels = Int8Array.from(weights, (value) =>
  Math.round(Math.sign(value) * highestLevel * Math.sqrt(Math.min(1, Math.abs(value) / top))),
);
const text = encodeWeights(levels);
writeFileSync(`${folder}/levels.txt`, text);
console.log("top", top, "gz", gzipSync(text).length);
const squared = squareLevels(levels);
const chances = sequences.map(({ attributes }) =>
  labelChances(scoreHashed(readPatterns(attributes), squared, top / highestLevel ** 2), steps),
);
const flat = new Float32Array(chances.reduce((sum, row) => sum + row.length, 0));
let at = 0;
for (const row of chances) {
  flat.set(row, at);
  at += row.length;
}
writeFileSync(`${folder}/${part}.chances`, flat);
await showScores(`CRF levels, ${part}`, articles, predictChances(sequences, chances));
