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
  return chancesWith(steps)(scores);
}

/** `labelChances` for many blocks with the same steps. */
export function chancesWith(steps: LabelSteps): (scores: Float64Array) => Float64Array {
  const allowed = listSteps(steps.between);
  return (scores) => {
    const { forward, backward } = labelSums(scores, steps, allowed);
    for (let at = 0; at < scores.length; at += labelCount) {
      for (let label = at; label < at + labelCount; label++)
        forward[label] = (forward[label] ?? 0) * (backward[label] ?? 0);
      normalize(forward, at);
    }
    return forward;
  };
}

/** Forward and backward sums, scaled at each token so that long texts neither overflow nor vanish. */
export function labelSums(
  scores: Float64Array,
  steps: LabelSteps,
  allowed = listSteps(steps.between),
): LabelSums {
  const factors = rowFactors(scores);
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
interface AllowedSteps {
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  readonly factor: Float64Array;
}

function listSteps(between: Float64Array): AllowedSteps {
  const factors = between.map(Math.exp);
  const places = Array.from(factors.keys()).filter((place) => factors[place] !== 0);
  return {
    from: Uint8Array.from(places, (place) => Math.floor(place / labelCount)),
    to: Uint8Array.from(places, (place) => place % labelCount),
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
  let label = 0;
  for (let other = 1; other < labelCount; other++)
    if ((best[other] ?? 0) + (steps.last[other] ?? 0) > (best[label] ?? 0) + (steps.last[label] ?? 0))
      label = other;
  return pathTo(label, back, count);
}

function pathTo(last: number, back: Uint8Array, count: number): Uint8Array {
  const path = new Uint8Array(count);
  let label = last;
  for (let index = count - 1; index >= 0; index--) {
    path[index] = label;
    label = back[index * labelCount + label] ?? 0;
  }
  return path;
}

/** The best labelling that makes whole spans, by the sum of `gains` alone: a step costs nothing, or may not be taken. */
export function bestSpans(gains: Float64Array): Uint8Array {
  const back = new Uint8Array(gains.length);
  const best = gains.slice(0, labelCount);
  for (let label = 2; label < labelCount; label += 2) best[label] = never;
  const before = new Float64Array(labelCount);
  for (let at = labelCount; at < gains.length; at += labelCount) {
    before.set(best);
    const top = highest(before);
    const most = before[top] ?? 0;
    for (let label = 0; label < labelCount; label++) {
      const goesOn = label > 0 && label % 2 === 0;
      const began = (before[label - 1] ?? 0) >= (before[label] ?? 0) ? label - 1 : label;
      back[at + label] = goesOn ? began : top;
      best[label] = (goesOn ? (before[began] ?? 0) : most) + (gains[at + label] ?? 0);
    }
  }
  return pathTo(highest(best), back, gains.length / labelCount);
}

function highest(values: Float64Array): number {
  let best = 0;
  for (let label = 1; label < labelCount; label++)
    if ((values[label] ?? 0) > (values[best] ?? 0)) best = label;
  return best;
}
