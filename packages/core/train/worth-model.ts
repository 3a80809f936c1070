import path from "node:path";
import { worthFeatures } from "../src/5-claims/worth/features.js";
import { highestLevel } from "../src/2-text/weights.js";
import { worthWords } from "../src/language/en/worth.js";
import { dataFolder, random, readLines, shuffle } from "./data.js";

export const size = 2 ** 19;
const epochs = 4;
/** Levels a weight may take on each side of 0: few, so that the file stays small. */
const levelsAside = 6;
const seeds = [1, 2, 3];
const rate = 0.1;
const decay = 1e-6;
/** Worth checking is the rarer class: it counts this much more. */
const positiveWeight = 1.4;
/** Added to the bias: where both classes are told apart best over the four folds. */
const lineShift = 0.1;
/** Sentences outside the published folds were labelled with less agreement; the unimportant factual ones least. */
const crowdWeight = 0.7;
/** A place that fewer sentences reach is left empty. */
const leastSeen = 4;

export interface Sentence {
  readonly id: string;
  readonly text: string;
  readonly score: 0 | 1;
  readonly label: string;
  readonly fold?: number;
  readonly meta?: { readonly doc?: string };
}

export interface Example {
  readonly places: Int32Array;
  readonly gold: 0 | 1;
  readonly weight: number;
  readonly fold: number | undefined;
}

export interface Trained {
  readonly levels: Int8Array;
  readonly step: number;
  readonly bias: number;
}

export function readSentences(file: string): Sentence[] {
  return readLines(path.join(dataFolder, "claims", file));
}

export function exampleOf(sentence: Sentence, weight: number): Example {
  return {
    places: worthFeatures(sentence.text, worthWords, size),
    gold: sentence.score,
    weight,
    fold: sentence.fold,
  };
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** ClaimBuster: the four folds, and the other sentences of the crowd that stand in none of them. */
export function readExamples(leftOut: ReadonlySet<string> = new Set()): Example[] {
  const folds = readSentences("claimbuster-2.5xNCS.jsonl");
  const known = new Set(folds.map(({ text }) => plain(text)));
  const ids = new Set(folds.map(({ id }) => id));
  const others = readSentences("claimbuster-crowd.jsonl").filter(
    ({ id, text, label }) => label !== "UFS" && !ids.has(id) && !known.has(plain(text)),
  );
  const allowed = ({ text }: Sentence): boolean => !leftOut.has(plain(text));
  return [
    ...folds.filter(allowed).map((sentence) => exampleOf(sentence, 1)),
    ...others.filter(allowed).map((sentence) => exampleOf(sentence, crowdWeight)),
  ];
}

export function plainTexts(sentences: readonly Sentence[]): ReadonlySet<string> {
  return new Set(sentences.map(({ text }) => plain(text)));
}

/** Logistic regression by AdaGrad, averaged over three orders of the examples, then cut to 91 levels. */
export function trainWorth(examples: readonly Example[]): Trained {
  const seen = new Uint32Array(size);
  for (const { places } of examples) for (const place of places) seen[place] = (seen[place] as number) + 1;
  const kept = examples.map((example) => ({
    ...example,
    length: example.places.length,
    places: example.places.filter((place) => (seen[place] as number) >= leastSeen),
  }));
  const sum = new Float64Array(size);
  let bias = 0;
  for (const seed of seeds) {
    const model = trainOnce(kept, seed);
    for (let place = 0; place < size; place++)
      sum[place] = (sum[place] as number) + (model.weights[place] as number) / seeds.length;
    bias += model.bias / seeds.length;
  }
  return cut(sum, bias);
}

function trainOnce(
  examples: readonly (Example & { readonly length: number })[],
  seed: number,
): { readonly weights: Float32Array; readonly bias: number } {
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(1e-8);
  const next = random(seed);
  const order = [...examples];
  let bias = 0;
  let biasSquares = 1e-8;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next);
    for (const { places, gold, weight, length } of order) {
      const scale = 1 / Math.sqrt(length || 1);
      let margin = bias;
      for (const place of places) margin += (weights[place] as number) * scale;
      const error = (1 / (1 + Math.exp(-margin)) - gold) * weight * (gold === 1 ? positiveWeight : 1);
      for (const place of places) {
        const slope = error * scale + decay * (weights[place] as number);
        const square = (squares[place] as number) + slope * slope;
        squares[place] = square;
        weights[place] = (weights[place] as number) - (rate * slope) / Math.sqrt(square);
      }
      biasSquares += error * error;
      bias -= (rate * error) / Math.sqrt(biasSquares);
    }
  }
  return { weights, bias };
}

function cut(weights: Float64Array, bias: number): Trained {
  const sorted = weights
    .map(Math.abs)
    .filter((weight) => weight > 0)
    .sort();
  const highest = sorted[Math.floor(sorted.length * 0.999)] ?? 1;
  const step = Number((highest / levelsAside).toPrecision(6));
  const levels = new Int8Array(size);
  for (let place = 0; place < size; place++)
    levels[place] = Math.max(
      -highestLevel,
      Math.min(highestLevel, Math.round((weights[place] as number) / step)),
    );
  return { levels, step, bias: Number((bias + lineShift).toPrecision(6)) };
}

export function marginOf(model: Trained, places: Int32Array): number {
  let sum = 0;
  for (const place of places) sum += model.levels[place] as number;
  return model.bias + (sum * model.step) / Math.sqrt(places.length || 1);
}
