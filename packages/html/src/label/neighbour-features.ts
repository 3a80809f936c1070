import { featureNames } from "./features.js";
import type { PageView } from "./page-view.js";
import { Row } from "./row.js";

const steps = [-4, -3, -2, -1, 1, 2, 3, 4] as const;

/** The columns of the second pass: all of the first, and what the first pass thought of the line and those around it. */
export const secondFeatureNames: readonly string[] = [
  ...featureNames,
  "score",
  ...steps.map((step) => `score${step}`),
  ..."around10 inElement inParent inGrandparent massBefore massAfter sinceBody untilBody bodyBefore bodyAfter".split(
    " ",
  ),
];

/** Rows of the first pass with the scores of the first pass laid beside them. */
export function addNeighbours(view: PageView, rows: Float32Array, scores: Float64Array): Float32Array {
  const narrow = featureNames.length;
  const wide = secondFeatureNames.length;
  const { lines } = view;
  const result = new Float32Array(wide * lines.length);
  const mass = weigh(view, scores);
  const means = meansByElement(view, scores);
  const [since, until] = [distances(scores, 1), distances(scores, -1)];
  lines.forEach((line, index) => {
    result.set(rows.subarray(index * narrow, (index + 1) * narrow), index * wide);
    const parent = view.elements[line.element.parent];
    const total = Math.max(1, mass.at(-1) ?? 0);
    const [before, after] = [(mass[index] ?? 0) / total, (total - (mass[index + 1] ?? 0)) / total];
    const row = new Row(result, index * wide + narrow);
    row.push(scores[index] ?? 0);
    for (const step of steps) row.push(scores[index + step] ?? -0.1);
    row.push(meanAround(scores, index, 10));
    row.push(means[line.element.index] ?? 0);
    row.push(means[parent?.index ?? 0] ?? 0);
    row.push(means[parent?.parent ?? 0] ?? 0);
    row.push(before);
    row.push(after);
    row.push(since[index] ?? 99);
    row.push(until[index] ?? 99);
    row.push(before > 0.03 ? 1 : 0);
    row.push(after > 0.03 ? 1 : 0);
  });
  return result;
}

function weigh({ lines }: PageView, scores: Float64Array): Float64Array {
  const sums = new Float64Array(lines.length + 1);
  lines.forEach((line, index) => {
    const score = scores[index] ?? 0;
    sums[index + 1] = (sums[index] ?? 0) + (score > 0.3 ? score * (line.end - line.start) : 0);
  });
  return sums;
}

/** The mean score of all lines in each element, by characters. */
function meansByElement({ lines, elements, containers }: PageView, scores: Float64Array): Float64Array {
  const means = new Float64Array(elements.length);
  lines.forEach((line, index) => {
    means[line.element.index] =
      (means[line.element.index] ?? 0) + (scores[index] ?? 0) * (line.end - line.start);
  });
  for (let at = elements.length - 1; at > 0; at--) {
    const parent = elements[at]?.parent ?? -1;
    if (parent >= 0) means[parent] = (means[parent] ?? 0) + (means[at] ?? 0);
  }
  return means.map((value, index) => value / Math.max(1, containers.chars[index] ?? 1));
}

/** Lines since the last one that reads as body, from the front or from the back; at most 99. */
function distances(scores: Float64Array, direction: 1 | -1): Float64Array {
  const result = new Float64Array(scores.length);
  let distance = 99;
  for (let step = 0; step < scores.length; step++) {
    const index = direction === 1 ? step : scores.length - 1 - step;
    result[index] = distance;
    distance = (scores[index] ?? 0) > 0.6 ? 1 : Math.min(99, distance + 1);
  }
  return result;
}

function meanAround(scores: Float64Array, index: number, reach: number): number {
  let [sum, count] = [0, 0];
  for (let at = Math.max(0, index - reach); at <= Math.min(scores.length - 1, index + reach); at++) {
    if (at === index) continue;
    sum += scores[at] ?? 0;
    count++;
  }
  return count === 0 ? 0 : sum / count;
}
