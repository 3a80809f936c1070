/** Scores a packed recurrent model alone and together with the chances of the CRF. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { decodeWeights, encodeWeights } from "../src/2-text/weights.js";
import { labelChances, withoutImpossible } from "../src/3-quotes/model/crf.js";
import { labelCount } from "../src/3-quotes/model/labels.js";
import { layOut, scoreRecurrent } from "../src/3-quotes/model/recurrent.js";
import { simdKernel } from "../src/3-quotes/model/recurrent-simd.js";
import { plainKernel } from "../src/3-quotes/model/recurrent-plain.js";
import { predictChances } from "./evaluate.js";
import { prepare } from "./prepare.js";
import { showScores } from "./show-scores.js";

const [folder = "/tmp/gru", crfFolder = "/tmp/crf", part = "dev"] = process.argv.slice(2);
const packed = JSON.parse(readFileSync(`${folder}/packed.json`, "utf8")) as {
  width: number;
  hidden: number;
  tables: number[];
  levels: number[];
  units: number[];
  biases: number[];
  between: number[];
  first: number[];
  last: number[];
};
const text = encodeWeights(Int8Array.from(packed.levels));
console.log(text.length, "levels, gz", gzipSync(text).length);
const model = layOut({ ...packed, weights: decodeWeights(text) });
const kernel = simdKernel(model.kernelWeights) ?? plainKernel(model.kernelWeights);
const steps = withoutImpossible({
  between: Float64Array.from(packed.between),
  first: Float64Array.from(packed.first),
  last: Float64Array.from(packed.last),
});
const { dev, devArticles, validation, validationArticles } = prepare();
const [sequences, articles] = part === "dev" ? [dev, devArticles] : [validation, validationArticles];
const began = performance.now();
const chances = sequences.map(({ attributes }) =>
  labelChances(scoreRecurrent(attributes, model, kernel), steps),
);
console.log(Math.round(performance.now() - began), "ms for", articles.length, "articles");
const flat = new Float32Array(chances.reduce((sum, row) => sum + row.length, 0));
chances.reduce((at, row) => (flat.set(row, at), at + row.length), 0);
writeFileSync(`${folder}/${part}.chances`, flat);
await showScores(`GRU, ${part}`, articles, predictChances(sequences, chances));
const crfFile = `${crfFolder}/${part}.chances`;
if (existsSync(crfFile)) {
  const file = readFileSync(crfFile);
  const crf = new Float32Array(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
  for (const share of [0.5, 0.35, 0.2]) {
    let at = 0;
    const mixed = chances.map((row) => row.map((chance) => chance * (1 - share) + share * (crf[at++] ?? 0)));
    await showScores(`CRF ${share} and GRU`, articles, predictChances(sequences, mixed));
  }
}
void labelCount;
