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
export function labelChances(scores: Float64Array, steps: LabelSteps, allowed: AllowedSteps): Float64Array {
  const { forward, backward } = labelSums(scores, steps, allowed);
  for (let at = 0; at < scores.length; at += labelCount) {
    for (let label = at; label < at + labelCount; label++)
      forward[label] = (forward[label] ?? 0) * (backward[label] ?? 0);
    normalize(forward, at);
  }
  return forward;
}

/** Forward and backward sums, scaled at each token so that long texts neither overflow nor vanish. */
export function labelSums(
  scores: Float64Array,
  steps: LabelSteps,
  allowed = listSteps(steps.between),
): LabelSums {
  const factors = rowFactors(scores, new Float64Array(scores.length), labelCount);
  const forward = new Float64Array(scores.length);
  const backward = new Float64Array(scores.length);
  for (let label = 0; label < labelCount; label++)
    forward[label] = (factors[label] ?? 0) * Math.exp(steps.first[label] ?? 0);
  normalize(forward, 0);
  for (let at = labelCount; at < scores.length; at += labelCount) stepForward(forward, factors, allowed, at);
  const end = scores.length - labelCount;
  for (let label = 0; label < labelCount; label++) backward[end + label] = Math.exp(steps.last[label] ?? 0);
  const shares = new Float64Array(labelCount);
  for (let at = end - labelCount; at >= 0; at -= labelCount) {
    for (let label = 0, next = at + labelCount; label < labelCount; label++, next++)
      shares[label] = (backward[next] ?? 0) * (factors[next] ?? 0);
    stepBackward(backward, shares, allowed, at);
  }
  return { factors, forward, backward };
}

/** The steps that some labelling may take, in the order they are added up; two thirds of all. */
export interface AllowedSteps {
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  readonly score: Float64Array;
  readonly factor: Float64Array;
}

export function listSteps(between: Float64Array): AllowedSteps {
  const factors = between.map(Math.exp);
  const places = Array.from(factors.keys()).filter((place) => factors[place] !== 0);
  return {
    from: Uint8Array.from(places, (place) => Math.floor(place / labelCount)),
    to: Uint8Array.from(places, (place) => place % labelCount),
    score: Float64Array.from(places, (place) => between[place] ?? 0),
    factor: Float64Array.from(places, (place) => factors[place] ?? 0),
  };
}

function stepForward(forward: Float64Array, factors: Float64Array, steps: AllowedSteps, at: number): void {
  const { from, to, factor } = steps;
  const before = at - labelCount;
  for (let step = 0; step < factor.length; step++) {
    const label = at + (to[step] ?? 0);
    forward[label] = (forward[label] ?? 0) + (forward[before + (from[step] ?? 0)] ?? 0) * (factor[step] ?? 0);
  }
  for (let label = at; label < at + labelCount; label++)
    forward[label] = (forward[label] ?? 0) * (factors[label] ?? 0);
  normalize(forward, at);
}

function stepBackward(backward: Float64Array, shares: Float64Array, steps: AllowedSteps, at: number): void {
  const { from, to, factor } = steps;
  for (let step = 0; step < factor.length; step++) {
    const label = at + (from[step] ?? 0);
    backward[label] = (backward[label] ?? 0) + (shares[to[step] ?? 0] ?? 0) * (factor[step] ?? 0);
  }
  normalize(backward, at);
}

/** Scores as factors, the best of a row being 1, in rows of a width of their own. */
export function rowFactors(scores: Float64Array, factors: Float64Array, width: number): Float64Array {
  for (let at = 0, to = 0; at < scores.length; at += labelCount, to += width) {
    let top = Number.NEGATIVE_INFINITY;
    for (let label = at; label < at + labelCount; label++) top = Math.max(top, scores[label] ?? 0);
    for (let label = 0; label < labelCount; label++)
      factors[to + label] = Math.exp((scores[at + label] ?? 0) - top);
  }
  return factors;
}

function normalize(values: Float64Array, at: number): void {
  let sum = 0;
  for (let label = at; label < at + labelCount; label++) sum += values[label] ?? 0;
  const by = sum > 0 ? 1 / sum : 0;
  for (let label = at; label < at + labelCount; label++) values[label] = (values[label] ?? 0) * by;
}
