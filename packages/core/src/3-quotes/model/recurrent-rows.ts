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
  hashedViews.forEach((view, number) => {
    const last = (sizes[number] ?? 1) - 1;
    fillHashed(rows, slot++, attributes[view], offset, last, 1);
    if (view === "word") fillHashed(rows, slot++, attributes.word, offset, last, secondTurn);
    offset += last + 1;
  });
  for (const view of smallViews) {
    fillSmall(rows, slot++, attributes.small[view], offset);
    offset += viewSizes[view];
  }
  return rows;
}

/** Turns the hash of a word: two words that share one row seldom share the other. */
const secondTurn = 0x9e3779b1;

function fillHashed(
  rows: Int32Array,
  slot: number,
  hashes: Uint32Array,
  offset: number,
  last: number,
  turn: number,
): void {
  for (let index = 0, at = slot; index < hashes.length; index++, at += rowsPerToken) {
    const hash = Math.imul(hashes[index] ?? 0, turn) >>> 0;
    rows[at] = offset + ((hash ^ (hash >>> 15)) & last);
  }
}

function fillSmall(rows: Int32Array, slot: number, values: Uint8Array, offset: number): void {
  for (let index = 0, at = slot; index < values.length; index++, at += rowsPerToken)
    rows[at] = offset + (values[index] ?? 0);
}
