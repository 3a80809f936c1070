/**
 * Trains the hashed linear CRF by stochastic gradient with a rate of its own for each weight (AdaGrad), on what the
 * annotators marked and on what teachers predicted (see mean-teachers.py), where there are any.
 *
 *   node train-crf.mjs CRF [SOFT]
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { bestLabels } from "../src/3-quotes/model/best-labels.js";
import { labelSums, withoutImpossible } from "../src/3-quotes/model/crf.js";
import { labelCount } from "../src/3-quotes/model/labels.js";
import { patternCount, readPatterns } from "../src/3-quotes/model/patterns.js";
import { folderArgument } from "./arguments.js";
import { random, shuffle } from "./data.js";
import { prepare, readExtra } from "./prepare.js";
import { blendAnswers, type Answers } from "./answers.js";
import type { Sequence } from "./sequences.js";

const folder = folderArgument(2, "CRF");
const soft = process.argv[3];
const bits = Number(process.env["BITS"] ?? 16);
const epochs = Number(process.env["EPOCHS"] ?? 8);
const rate = Number(process.env["RATE"] ?? 0.05);
const decay = Number(process.env["DECAY"] ?? 2e-6);
const mask = 2 ** bits - 1;

const { train: annotated, validation, cues } = prepare();
const { sequences: train, answers } = blendAnswers(annotated, () => readExtra(cues), soft);
console.log(patternCount, "patterns", train.length, "blocks");
const hashed = train.map((sequence) =>
  readPatterns(sequence.attributes).map((hash) => (hash ^ (hash >>> 16)) & mask),
);
const checked = validation.map((sequence) =>
  readPatterns(sequence.attributes).map((hash) => (hash ^ (hash >>> 16)) & mask),
);
const weights = new Float32Array((mask + 1) * labelCount);
const squares = new Float32Array(weights.length).fill(1e-2);
const steps = {
  between: new Float64Array(labelCount * labelCount),
  first: new Float64Array(labelCount),
  last: new Float64Array(labelCount),
};
const stepSquares = new Float64Array(labelCount * labelCount).fill(1e-2);

const next = random(11);
const order = train.map((_, index) => index);
const sum = new Float64Array(weights.length);
const sumSteps = new Float64Array(labelCount * labelCount);
let sums = 0;
for (let epoch = 0; epoch < epochs; epoch++) {
  const began = performance.now();
  shuffle(order, next);
  const speed = rate * (1 - epoch / epochs) + rate * 0.05;
  for (const index of order) learn(answers[index] as Answers, hashed[index] as Uint32Array, speed);
  console.log(
    `epoch ${epoch + 1}: ${report(validation, checked)} ${Math.round(performance.now() - began)} ms`,
  );
  if (epoch >= epochs - 4) {
    weights.forEach((value, index) => (sum[index] = (sum[index] as number) + value));
    steps.between.forEach((value, index) => (sumSteps[index] = (sumSteps[index] as number) + value));
    sums++;
  }
}
weights.forEach((_, index) => (weights[index] = (sum[index] as number) / sums));
steps.between.forEach((_, index) => (steps.between[index] = (sumSteps[index] as number) / sums));
console.log("averaged:", report(validation, checked));
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/weights.f32`, weights);
writeFileSync(`${folder}/steps.json`, JSON.stringify({ bits, between: Array.from(steps.between) }));

function scoresOf(features: Uint32Array): Float64Array {
  const count = features.length / patternCount;
  const scores = new Float64Array(count * labelCount);
  for (let index = 0; index < count; index++)
    for (let slot = 0; slot < patternCount; slot++) {
      const row = (features[index * patternCount + slot] as number) * labelCount;
      for (let label = 0; label < labelCount; label++)
        scores[index * labelCount + label]! += weights[row + label] as number;
    }
  return scores;
}

function learn({ labels, steps: sums_ }: Answers, features: Uint32Array, speed: number): void {
  const count = labels.length / labelCount;
  if (count === 0) return;
  const allowed = withoutImpossible(steps);
  const { factors, forward, backward } = labelSums(scoresOf(features), allowed);
  const between = allowed.between.map(Math.exp);
  const gradient = new Float64Array(labelCount);
  const stepGradient = Float64Array.from(sums_, (sum_) => -sum_);
  for (let index = 0; index < count; index++) {
    const at = index * labelCount;
    let total = 0;
    for (let label = 0; label < labelCount; label++)
      total += gradient[label] = (forward[at + label] as number) * (backward[at + label] as number);
    for (let label = 0; label < labelCount; label++) gradient[label]! /= total;
    for (let label = 0; label < labelCount; label++) gradient[label]! -= labels[at + label] as number;
    if (index > 0) addStepGradient(stepGradient, { factors, forward, backward, between }, at);
    update(features, index, gradient, speed);
  }
  for (let index = 0; index < stepGradient.length; index++) {
    const slope = stepGradient[index] as number;
    stepSquares[index]! += slope * slope;
    steps.between[index]! -= (speed * slope) / Math.sqrt(stepSquares[index] as number);
  }
}

function addStepGradient(
  into: Float64Array,
  sums_: { factors: Float64Array; forward: Float64Array; backward: Float64Array; between: Float64Array },
  at: number,
): void {
  const { factors, forward, backward, between } = sums_;
  const joint = new Float64Array(labelCount * labelCount);
  let total = 0;
  for (let one = 0; one < labelCount; one++)
    for (let other = 0; other < labelCount; other++)
      total += joint[one * labelCount + other] =
        (forward[at - labelCount + one] as number) *
        (between[one * labelCount + other] as number) *
        (factors[at + other] as number) *
        (backward[at + other] as number);
  for (let slot = 0; slot < joint.length; slot++) into[slot]! += (joint[slot] as number) / total;
}

function update(features: Uint32Array, index: number, gradient: Float64Array, speed: number): void {
  for (let label = 0; label < labelCount; label++) {
    const slope = gradient[label] as number;
    if (slope < 1e-4 && slope > -1e-4) continue;
    const square = slope * slope;
    for (let slot = 0; slot < patternCount; slot++) {
      const place = (features[index * patternCount + slot] as number) * labelCount + label;
      const held = (squares[place] as number) + square;
      squares[place] = held;
      const weight = weights[place] as number;
      weights[place] = weight - speed * (slope / Math.sqrt(held) + decay * weight);
    }
  }
}

function report(part: readonly Sequence[], features: readonly Uint32Array[]): string {
  const counts = new Map<string, number[]>();
  const allowed = withoutImpossible(steps);
  part.forEach((sequence, number) => {
    if (sequence.gold.length === 0) return;
    const mine = spansOf(bestLabels(scoresOf(features[number] as Uint32Array), allowed));
    const theirs = new Set(spansOf(sequence.gold));
    const add = (span: string, slot: number): void => {
      const role = span.split(" ")[2] ?? "";
      const held = counts.get(role) ?? [0, 0, 0];
      held[slot]!++;
      counts.set(role, held);
    };
    for (const span of mine) add(span, 0);
    for (const span of theirs) add(span, 1);
    for (const span of mine) if (theirs.has(span)) add(span, 2);
  });
  return [...counts]
    .sort()
    .map(([role, [f = 0, g = 0, h = 0]]) => `${role} ${((2 * h) / (f + g)).toFixed(4)}`)
    .join(" ");
}

function spansOf(path: Uint8Array): string[] {
  const found: string[] = [];
  const role = (label: number): string => (label <= 2 ? "cue" : label <= 6 ? "source" : "content");
  let start = -1;
  for (let index = 0; index <= path.length; index++) {
    const label = path[index] ?? 0;
    if (start >= 0 && label !== (path[start] as number) + 1) {
      found.push(`${start} ${index} ${role(path[start] as number)}`);
      start = -1;
    }
    if (label % 2 === 1) start = index;
  }
  return found;
}
