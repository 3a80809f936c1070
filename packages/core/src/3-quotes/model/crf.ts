import { begins, labelCount, mayFollow } from "./labels.js";

/** Scores between labels: from each to each, to begin with and to end with. Row by row. */
export interface LabelSteps {
  readonly between: Float64Array;
  readonly first: Float64Array;
  readonly last: Float64Array;
}

const never = -1e9;

/** Takes out the steps no labelling may take: a span goes on only from itself. */
export function withoutImpossible({ between, first, last }: LabelSteps): LabelSteps {
  return {
    between: between.map((score, index) =>
      mayFollow(Math.floor(index / labelCount), index % labelCount) ? score : never,
    ),
    first: first.map((score, label) => (label === 0 || begins(label) ? score : never)),
    last,
  };
}

/** Shares of each label given what stands before (`forward`) and behind (`backward`); each row of `forward` sums to 1. */
export interface LabelSums {
  /** Scores as factors, the best of a row being 1. */
  readonly factors: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
}

/** The chance of every label at every token, over all labellings. */
export function labelChances(scores: Float64Array, steps: LabelSteps): Float64Array {
  const { forward, backward } = labelSums(scores, steps);
  const chances = new Float64Array(scores.length);
  for (let at = 0; at < scores.length; at += labelCount) {
    for (let label = at; label < at + labelCount; label++)
      chances[label] = (forward[label] ?? 0) * (backward[label] ?? 0);
    normalize(chances, at);
  }
  return chances;
}

/** Forward and backward sums, scaled at each token so that long texts neither overflow nor vanish. */
export function labelSums(scores: Float64Array, steps: LabelSteps): LabelSums {
  const factors = rowFactors(scores);
  const between = steps.between.map(Math.exp);
  const forward = new Float64Array(scores.length);
  const backward = new Float64Array(scores.length);
  for (let label = 0; label < labelCount; label++)
    forward[label] = (factors[label] ?? 0) * Math.exp(steps.first[label] ?? 0);
  normalize(forward, 0);
  for (let at = labelCount; at < scores.length; at += labelCount) stepForward(forward, factors, between, at);
  const end = scores.length - labelCount;
  for (let label = 0; label < labelCount; label++) backward[end + label] = Math.exp(steps.last[label] ?? 0);
  for (let at = end - labelCount; at >= 0; at -= labelCount) stepBackward(backward, factors, between, at);
  return { factors, forward, backward };
}

function stepForward(forward: Float64Array, factors: Float64Array, between: Float64Array, at: number): void {
  for (let other = 0; other < labelCount; other++) {
    const share = forward[at - labelCount + other] ?? 0;
    if (share === 0) continue;
    for (let label = 0; label < labelCount; label++)
      forward[at + label] = (forward[at + label] ?? 0) + share * (between[other * labelCount + label] ?? 0);
  }
  for (let label = at; label < at + labelCount; label++)
    forward[label] = (forward[label] ?? 0) * (factors[label] ?? 0);
  normalize(forward, at);
}

function stepBackward(
  backward: Float64Array,
  factors: Float64Array,
  between: Float64Array,
  at: number,
): void {
  const next = at + labelCount;
  for (let other = 0; other < labelCount; other++) {
    const share = (backward[next + other] ?? 0) * (factors[next + other] ?? 0);
    if (share === 0) continue;
    for (let label = 0; label < labelCount; label++)
      backward[at + label] = (backward[at + label] ?? 0) + share * (between[label * labelCount + other] ?? 0);
  }
  normalize(backward, at);
}

function rowFactors(scores: Float64Array): Float64Array {
  const factors = new Float64Array(scores.length);
  for (let at = 0; at < scores.length; at += labelCount) {
    let top = Number.NEGATIVE_INFINITY;
    for (let label = at; label < at + labelCount; label++) top = Math.max(top, scores[label] ?? 0);
    for (let label = at; label < at + labelCount; label++)
      factors[label] = Math.exp((scores[label] ?? 0) - top);
  }
  return factors;
}

function normalize(values: Float64Array, at: number): void {
  let sum = 0;
  for (let label = at; label < at + labelCount; label++) sum += values[label] ?? 0;
  const by = sum > 0 ? 1 / sum : 0;
  for (let label = at; label < at + labelCount; label++) values[label] = (values[label] ?? 0) * by;
}

/** The best allowed labelling by the sum of `gains` (one row of labels a token). */
export function bestLabels(gains: Float64Array, steps: LabelSteps): Uint8Array {
  const count = gains.length / labelCount;
  const back = new Uint8Array(gains.length);
  const best = Float64Array.from(steps.first, (score, label) => score + (gains[label] ?? 0));
  const before = new Float64Array(labelCount);
  for (let at = labelCount; at < gains.length; at += labelCount) {
    before.set(best);
    for (let label = 0; label < labelCount; label++) {
      const other = bestBefore(before, steps.between, label);
      back[at + label] = other;
      best[label] =
        (before[other] ?? 0) + (steps.between[other * labelCount + label] ?? 0) + (gains[at + label] ?? 0);
    }
  }
  return traceBack(best, steps, back, count);
}

function bestBefore(before: Float64Array, between: Float64Array, label: number): number {
  let winner = 0;
  let top = Number.NEGATIVE_INFINITY;
  for (let other = 0; other < labelCount; other++) {
    const sum = (before[other] ?? 0) + (between[other * labelCount + label] ?? 0);
    if (sum <= top) continue;
    top = sum;
    winner = other;
  }
  return winner;
}

function traceBack(best: Float64Array, steps: LabelSteps, back: Uint8Array, count: number): Uint8Array {
  const path = new Uint8Array(count);
  let label = 0;
  for (let other = 1; other < labelCount; other++)
    if ((best[other] ?? 0) + (steps.last[other] ?? 0) > (best[label] ?? 0) + (steps.last[label] ?? 0))
      label = other;
  for (let index = count - 1; index >= 0; index--) {
    path[index] = label;
    label = back[index * labelCount + label] ?? 0;
  }
  return path;
}
