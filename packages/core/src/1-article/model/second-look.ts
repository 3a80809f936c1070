import { densestStretch } from "./densest-stretch.js";
import type { FeatureRows } from "./line-features.js";

const reach = 4;
const windows = [3, 8, 20];
const farthest = 40;
const addedWidth = 2 * reach + 1 + windows.length + 5;

/** The same rows with what the first look made of the line and its neighbours. */
export function secondLook(rows: FeatureRows, scores: Float64Array): FeatureRows {
  const { width } = rows;
  const count = scores.length;
  const wide = width + addedWidth;
  const values = new Float64Array(count * wide);
  const sums = new Float64Array(count + 1);
  scores.forEach((score, index) => (sums[index + 1] = (sums[index] ?? 0) + score));
  const lengths = scores.map((_, index) => 2 ** (rows.values[index * width] ?? 0));
  const stretch = densestStretch(
    scores.map((score, index) => (score - 0.35) * Math.min(6, 0.5 + (lengths[index] ?? 0) / 60)),
  );
  const first = scores.findIndex((score) => score > 0.7);
  for (let index = 0; index < count; index++) {
    values.set(rows.values.subarray(index * width, (index + 1) * width), index * wide);
    let at = index * wide + width;
    for (let step = -reach; step <= reach; step++) values[at++] = scores[index + step] ?? -1;
    for (const size of windows) values[at++] = mean(sums, index, size);
    values[at++] = index >= stretch.start && index < stretch.end ? 1 : 0;
    values[at++] = clamp(index - stretch.start);
    values[at++] = clamp(index - stretch.end);
    values[at++] = clamp(index - first);
    values[at++] = sums[count] ?? 0;
  }
  return { values, width: wide };
}

function mean(sums: Float64Array, index: number, reach: number): number {
  const from = Math.max(0, index - reach);
  const to = Math.min(sums.length - 1, index + reach + 1);
  return ((sums[to] ?? 0) - (sums[from] ?? 0)) / (to - from);
}

function clamp(distance: number): number {
  return Math.max(-farthest, Math.min(farthest, distance));
}
