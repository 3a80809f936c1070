/**
 * Symmetric trees: one question a level, asked of every line alike. A tree is its questions (feature, threshold)
 * and one value for each row of answers; the sum over trees is the log-odds.
 */
export interface Trees {
  readonly bias: number;
  readonly depth: number;
  /** Leaf values are whole numbers; this is what one is worth. */
  readonly scale: number;
  readonly features: readonly number[];
  readonly thresholds: readonly number[];
  readonly leaves: readonly number[];
}

/** The probability for a row of features beginning at `from`. */
export function scoreRow(trees: Trees, values: Float64Array, from: number): number {
  const { depth, features, thresholds, leaves } = trees;
  const size = 1 << depth;
  let sum = 0;
  for (let tree = 0; tree * depth < features.length; tree++) {
    let leaf = 0;
    for (let level = 0; level < depth; level++) {
      const at = tree * depth + level;
      const value = values[from + (features[at] ?? 0)] ?? 0;
      leaf = leaf * 2 + (value > (thresholds[at] ?? 0) ? 1 : 0);
    }
    sum += leaves[tree * size + leaf] ?? 0;
  }
  return 1 / (1 + Math.exp(-(trees.bias + sum * trees.scale)));
}
