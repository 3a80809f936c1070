import { listSteps, type LabelSteps } from "./crf.js";
import { labelCount } from "./labels.js";

/** The best allowed labelling by the sum of `scores` (one row of labels a token) and steps. */
export function bestLabels(
  scores: Float64Array,
  steps: LabelSteps,
  { from, to, score } = listSteps(steps.between),
): Uint8Array {
  const back = new Uint8Array(scores.length);
  const best = Float64Array.from(steps.first, (first, label) => first + (scores[label] ?? 0));
  const before = new Float64Array(labelCount);
  for (let at = labelCount; at < scores.length; at += labelCount) {
    before.set(best);
    best.fill(Number.NEGATIVE_INFINITY);
    for (let step = 0; step < score.length; step++) {
      const label = to[step] ?? 0;
      const sum = (before[from[step] ?? 0] ?? 0) + (score[step] ?? 0);
      if (sum <= (best[label] ?? 0)) continue;
      best[label] = sum;
      back[at + label] = from[step] ?? 0;
    }
    for (let label = 0; label < labelCount; label++)
      best[label] = (best[label] ?? 0) + (scores[at + label] ?? 0);
  }
  return traceBack(best, steps.last, back);
}

function traceBack(best: Float64Array, last: Float64Array, back: Uint8Array): Uint8Array {
  let label = 0;
  for (let other = 1; other < labelCount; other++)
    if ((best[other] ?? 0) + (last[other] ?? 0) > (best[label] ?? 0) + (last[label] ?? 0)) label = other;
  const path = new Uint8Array(back.length / labelCount);
  for (let index = path.length - 1; index >= 0; index--) {
    path[index] = label;
    label = back[index * labelCount + label] ?? 0;
  }
  return path;
}
