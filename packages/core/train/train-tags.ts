/**
 * Trains the part-of-speech tagger: an averaged perceptron over hashed features.
 *
 *   npx esbuild packages/core/train/train-tags.ts --bundle --platform=node --format=esm --outfile=train-tags.mjs
 *   node train-tags.mjs
 */
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { tokenize } from "../src/2-text/tokens.js";
import { readTagFeatures, startTag, tagFeatureCount, tagOffset } from "../src/2-text/tagger-features.js";
import { createTagRows } from "../src/2-text/tagger-rows.js";
import { tagTokens } from "../src/2-text/tagger.js";
import { tagTraits, type TagTraits } from "../src/2-text/tagger-traits.js";
import { encodeWeights, decodeWeights, highestLevel } from "../src/2-text/weights.js";
import { random, readGoldTags, readMachineTags, shuffle, type TaggedText } from "./data.js";

const bits = Number(process.env["BITS"] ?? 18);
const epochs = Number(process.env["EPOCHS"] ?? 5);
const size = 2 ** bits;

/** Genres whose speech is far from news are left out: they only cost room. */
const leftOut = /_(?:conversation|vlog)_/u;

interface Sequence {
  readonly traits: readonly TagTraits[];
  /** -1 where our token is none of theirs. */
  readonly gold: Int16Array;
}

const machine = readMachineTags();
const gold = readGoldTags().filter((text) => !leftOut.test(text.id));
const heldOut = gold.filter((_, index) => index % 6 === 0);
const taught = [...machine, ...gold.filter((_, index) => index % 6 !== 0)];
const tags = [...new Set(taught.flatMap((text) => text.tags.map((row) => sameTag(text, row))))]
  .filter((tag) => /^[A-Z$:,.`'-]+$/u.test(tag) && tag !== "VERB")
  .sort();
const tagIndex = new Map(tags.map((tag, index) => [tag, index]));
console.log(tags.join(" "));

const weights = new Float64Array(size);
const totals = new Float64Array(size);
const since = new Float64Array(size);
let step = 0;
train();
const model = { tags, weights: decodeWeights(encodeWeights(quantize())) };
report();
write();

/** Preposition and infinitive "to" are told apart by one of the two guides only. */
function sameTag(text: TaggedText, [start, end, tag]: readonly [number, number, string]): string {
  if (tag === "NFP" || tag === "HYPH") return ":";
  if (tag === "ADD" || tag === "GW" || tag === "AFX") return "NN";
  return text.text.slice(start, end).toLowerCase() === "to" ? "TO" : tag;
}

function aligned(text: TaggedText): { tokens: ReturnType<typeof tokenize>; gold: Int16Array } {
  const known = new Map(
    text.tags.map((row) => [`${row[0]}-${row[1]}`, tagIndex.get(sameTag(text, row)) ?? -1]),
  );
  const tokens = tokenize(text.text);
  return { tokens, gold: Int16Array.from(tokens, ({ start, end }) => known.get(`${start}-${end}`) ?? -1) };
}

function train(): void {
  const sequences: Sequence[] = taught.map((text) => {
    const { tokens, gold: answers } = aligned(text);
    return { traits: tokens.map((token) => tagTraits(token.text)), gold: answers };
  });
  const next = random(7);
  const features = new Uint32Array(tagFeatureCount);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(sequences, next);
    let wrong = 0;
    let seen = 0;
    for (const { traits, gold: answers } of sequences) {
      let before = startTag;
      let beforeThat = startTag;
      for (let index = 0; index < traits.length; index++) {
        readTagFeatures(features, traits, index, before, beforeThat);
        const guess = best(features);
        const answer = answers[index] ?? -1;
        step++;
        if (answer >= 0) seen++;
        if (answer >= 0 && guess !== answer) {
          wrong++;
          for (const feature of features) {
            change(feature, answer, 1);
            change(feature, guess, -1);
          }
        }
        beforeThat = before;
        before = guess;
      }
    }
    console.log(`epoch ${epoch + 1}: ${((100 * wrong) / seen).toFixed(2)} % wrong of ${seen}`);
  }
}

function best(features: Uint32Array): number {
  let winner = 0;
  let top = Number.NEGATIVE_INFINITY;
  for (let tag = 0; tag < tags.length; tag++) {
    const offset = tagOffset(tag);
    let score = 0;
    for (const feature of features) score += weights[(feature + offset) & (size - 1)] as number;
    if (score > top) {
      top = score;
      winner = tag;
    }
  }
  return winner;
}

function change(feature: number, tag: number, by: number): void {
  const place = (feature + tagOffset(tag)) & (size - 1);
  const held = weights[place] as number;
  totals[place] = (totals[place] as number) + held * (step - (since[place] as number));
  since[place] = step;
  weights[place] = held + by;
}

/** Square-root levels: small weights keep their differences. */
function quantize(): Int8Array {
  const averaged = weights.map(
    (held, place) => ((totals[place] as number) + held * (step - (since[place] as number))) / step,
  );
  const sizes = Float64Array.from(averaged, Math.abs).sort();
  const top = sizes[Math.floor(sizes.length * 0.9999)] as number;
  return Int8Array.from(averaged, (value) =>
    Math.round(Math.sign(value) * highestLevel * Math.sqrt(Math.min(1, Math.abs(value) / top))),
  );
}

function accuracy(texts: readonly TaggedText[]): string {
  let right = 0;
  let seen = 0;
  const rows = createTagRows(model.tags.length, model.weights);
  for (const text of texts) {
    const { tokens, gold: answers } = aligned(text);
    tagTokens(tokens, { ...model, rows }).forEach((token, index) => {
      const answer = answers[index] ?? -1;
      if (answer < 0) return;
      seen++;
      if (token.tag === tags[answer]) right++;
    });
  }
  return `${((100 * right) / seen).toFixed(2)} % of ${seen}`;
}

function report(): void {
  const began = performance.now();
  console.log(`held-out GUM (${heldOut.length} documents): ${accuracy(heldOut)}`);
  for (const genre of ["academic", "essay", "interview", "letter", "speech", "court", "podcast"])
    console.log(`  ${genre}: ${accuracy(heldOut.filter((text) => text.id.includes(`_${genre}_`)))}`);
  console.log(`${Math.round(performance.now() - began)} ms`);
}

function write(): void {
  const text = encodeWeights(model.weights.levels());
  const file = "packages/core/src/language/en/tags.generated.ts";
  const sum = createHash("sha256").update(text).digest("hex").slice(0, 16);
  writeFileSync(
    file,
    `// Generated by packages/core/train/train-tags.ts (sha256 ${sum}). Model card: docs/models/english-tags.md\n` +
      `export const tagNames = ${JSON.stringify(tags)} as const;\n` +
      `export const tagLevels =\n  ${JSON.stringify(text)};\n`,
  );
  console.log(`${file}: ${text.length} weights, ${gzipSync(text).length} bytes gzipped`);
}
