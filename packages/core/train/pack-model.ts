/**
 * Puts the trained parts together: measures how sure the model may be on the validation part, and writes
 * language/en/quote-model.generated.ts.
 *
 *   node pack-model.mjs CRF 0.1 STUDENT 0.55 TWO 0.35
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { encodeWeights, highestLevel } from "../src/2-text/weights.js";
import {
  createQuoteModel,
  type QuoteModelData,
  type RecurrentData,
  type ScoredBlock,
} from "../src/3-quotes/model/quote-model.js";
import { measureSureness, readAttributions } from "../src/3-quotes/model/read-labels.js";
import { isMarked } from "../src/3-quotes/model/weigh-together.js";
import { tagNames } from "../src/language/en/tags.generated.js";
import { folderArgument } from "./arguments.js";
import { fitConfidence, rightOnes } from "./confidence.js";
import { predictScored } from "./evaluate.js";
import { prepare } from "./prepare.js";
import { showScores } from "./show-scores.js";
import type { Sequence } from "./sequences.js";

type Packed = Omit<RecurrentData, "levels" | "share"> & { readonly levels: number[] };

const crfFolder = folderArgument(2, "CRF");
const [linearShare = "0.1", ...gruFolders] = process.argv.slice(3);
const { cues, validation, validationArticles, dev, devArticles } = prepare();
const packed = gruFolders.flatMap((folder, index) => {
  if (index % 2 === 1) return [];
  const model = JSON.parse(readFileSync(`${folder}/packed.json`, "utf8")) as Packed;
  return [{ ...model, share: Number(gruFolders[index + 1]) }];
});
const blank: QuoteModelData = {
  tags: tagNames,
  cues: [1, 2, 3, 4].map((strength) =>
    [...cues]
      .filter(([, each]) => each === strength)
      .map(([word]) => word)
      .join(" "),
  ),
  linear: readLinear(),
  recurrent: packed.map((each) => ({ ...each, levels: encodeWeights(Int8Array.from(each.levels)) })),
  linearShare: Number(linearShare),
  enough: [1, 8],
  confidence: [0, 1, 1, 1, 1],
  fastConfidence: [0, 1, 1, 1, 1],
  usual: 0.75,
  fastUsual: 0.7,
};
const full = await calibrate(false);
const fastest = await calibrate(true);
const data: QuoteModelData = {
  ...blank,
  confidence: full.confidence,
  fastConfidence: fastest.confidence,
  usual: full.usual,
  fastUsual: fastest.usual,
};
write();

function readLinear(): QuoteModelData["linear"] {
  const file = readFileSync(`${crfFolder}/weights.f32`);
  const weights = new Float32Array(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
  const { between } = JSON.parse(readFileSync(`${crfFolder}/steps.json`, "utf8")) as { between: number[] };
  const sizes = Float32Array.from(weights, Math.abs).sort();
  const top = sizes[Math.floor(sizes.length * 0.9999)] as number;
  const levels = Int8Array.from(weights, (value) =>
    Math.round(Math.sign(value) * highestLevel * Math.sqrt(Math.min(1, Math.abs(value) / top))),
  );
  return {
    levels: encodeWeights(levels),
    unit: top,
    between: between.map((value) => Math.round(value * 1e5) / 1e5),
  };
}

async function calibrate(fast: boolean): Promise<{ confidence: number[]; usual: number }> {
  const model = createQuoteModel(blank, { fast });
  const name = fast ? "fast" : "full";
  const scoreAll = (sequences: readonly Sequence[]): ScoredBlock[] =>
    sequences.map(({ block }) => model.score(block));
  const checked = scoreAll(validation);
  const rows = measure(validation, checked);
  const confidence = fitConfidence(rows);
  const unmarked = rows.filter(({ marked }) => !marked);
  const usual = Math.round((1000 * unmarked.filter(({ right }) => right).length) / unmarked.length) / 1000;
  const began = performance.now();
  const scored = scoreAll(dev);
  const spent = Math.round((performance.now() - began) / devArticles.length);
  console.log(name, spent, "ms an article of dev");
  await showScores(`${name}, dev`, devArticles, predictScored(dev, scored));
  await showScores(`${name}, validation`, validationArticles, predictScored(validation, checked));
  showReliability(measure(dev, scored), confidence);
  return { confidence, usual };

  function measure(
    sequences: readonly Sequence[],
    blocks: readonly ScoredBlock[],
  ): { measured: readonly number[]; right: boolean; marked: boolean }[] {
    return sequences.flatMap((sequence, number) => {
      const block = blocks[number] as ScoredBlock;
      const linked = readAttributions(block);
      const right = rightOnes(sequence, linked);
      return linked.map((each, index) => ({
        measured: measureSureness(block.chances(), each),
        right: right[index] === true,
        marked: isMarked(block.attributes.tokens[each.content[0]?.from ?? 0]?.text ?? "", 0),
      }));
    });
  }
}

function showReliability(
  rows: { measured: readonly number[]; right: boolean }[],
  factors: readonly number[],
): void {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, sum: 0, right: 0 }));
  for (const { measured, right } of rows) {
    const sure =
      1 /
      (1 +
        Math.exp(
          -measured.reduce((sum, value, index) => sum + value * (factors[index + 1] ?? 0), factors[0] ?? 0),
        ));
    const bin = bins[Math.min(9, Math.floor(sure * 10))];
    if (bin === undefined) continue;
    bin.count++;
    bin.sum += sure;
    bin.right += right ? 1 : 0;
  }
  for (const { count, sum, right } of bins)
    if (count > 0)
      console.log(`  said ${(sum / count).toFixed(2)} right ${(right / count).toFixed(2)} of ${count}`);
}

function write(): void {
  const file = "packages/core/src/language/en/quote-model.generated.ts";
  const body = JSON.stringify(data, undefined, 1);
  const sum = createHash("sha256").update(body).digest("hex").slice(0, 16);
  const text =
    `// Generated by packages/core/train (sha256 ${sum}). Model card: docs/models/english-quotes.md\n` +
    `import type { QuoteModelData } from "../../3-quotes/model/quote-model.js";\n\n` +
    `export const quoteModelData: QuoteModelData = ${compact(body)};\n`;
  writeFileSync(file, text);
  console.log(`${file}: ${text.length} characters, ${gzipSync(text).length} gzipped`);
}

/** Numbers of a list in one line. */
function compact(json: string): string {
  return json.replaceAll(
    /\[\s+(?=[-\d])([^\]]*)\]/gu,
    (_, inner: string) => `[${inner.replaceAll(/\s+/gu, " ").trim()}]`,
  );
}
