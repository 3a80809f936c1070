import { viewSizes, type Attributes, type SmallView } from "./attributes.js";

/** What feeds the hashed tables, in the order they lie in memory. A word has two rows of the first. */
const hashedViews = ["word", "suffix", "ending", "prefix", "shape"] as const;
const smallViews = Object.keys(viewSizes) as readonly SmallView[];

export const rowsPerToken = 1 + hashedViews.length + smallViews.length;

/** Which rows of the tables make up each token; `sizes` says how many rows each table has, powers of two if hashed. */
export function tableRows(attributes: Attributes, sizes: readonly number[]): Int32Array {
  const rows = new Int32Array(attributes.tokens.length * rowsPerToken);
  let offset = 0;
  let slot = 0;
  const fill = (values: Uint32Array | Uint8Array, rowOf: (value: number) => number): void => {
    values.forEach((value, index) => (rows[index * rowsPerToken + slot] = offset + rowOf(value)));
    slot++;
  };
  hashedViews.forEach((view, number) => {
    const last = (sizes[number] ?? 1) - 1;
    fill(attributes[view], (hash) => (hash ^ (hash >>> 15)) & last);
    if (view === "word") fill(attributes.word, (hash) => secondHash(hash) & last);
    offset += last + 1;
  });
  for (const view of smallViews) {
    fill(attributes.small[view], (value) => value);
    offset += viewSizes[view];
  }
  return rows;
}

/** Two words that share one row seldom share the other. */
function secondHash(hash: number): number {
  const turned = Math.imul(hash, 0x9e3779b1) >>> 0;
  return turned ^ (turned >>> 15);
}
