import { labelCount } from "./labels.js";
import { patternCount } from "./patterns.js";

/** Scores of every label at every token: the sum of the weights of its patterns. `rows` is a power of two. */
export function scoreHashed(patterns: Uint32Array, weights: Int16Array, unit: number): Float64Array {
  const count = patterns.length / patternCount;
  const last = weights.length / labelCount - 1;
  const scores = new Float64Array(count * labelCount);
  const sums = new Int32Array(labelCount);
  for (let index = 0; index < count; index++) {
    sums.fill(0);
    for (let slot = index * patternCount; slot < (index + 1) * patternCount; slot++) {
      const row = bucketOf(patterns[slot] ?? 0, last) * labelCount;
      for (let label = 0; label < labelCount; label++)
        sums[label] = (sums[label] ?? 0) + (weights[row + label] ?? 0);
    }
    for (let label = 0; label < labelCount; label++)
      scores[index * labelCount + label] = (sums[label] ?? 0) * unit;
  }
  return scores;
}

export function bucketOf(hash: number, last: number): number {
  return (hash ^ (hash >>> 16)) & last;
}

/** Levels to weights: squared, so that small weights keep their differences. */
export function squareLevels(levels: Int8Array): Int16Array {
  const weights = new Int16Array(levels.length);
  for (let index = 0; index < levels.length; index++) {
    const level = levels[index] ?? 0;
    weights[index] = level < 0 ? -level * level : level * level;
  }
  return weights;
}
