import type { Attributes } from "./attributes.js";
import { viewSizes, type SmallView } from "./attributes.js";

/** The hashed tables in the order they lie in memory: what feeds each, how many rows, and whether it is hashed anew. */
const hashedTables = [
  { view: "word", size: 8192, again: false },
  { view: "word", size: 8192, again: true },
  { view: "suffix", size: 2048, again: false },
  { view: "ending", size: 512, again: false },
  { view: "prefix", size: 2048, again: false },
  { view: "shape", size: 256, again: false },
] as const;

const smallViews = Object.keys(viewSizes) as readonly SmallView[];

/** Sizes of the tables; the second hash of a word looks into the table of the first. */
export const tableSizes: readonly number[] = [
  ...hashedTables.filter(({ again }) => !again).map(({ size }) => size),
  ...smallViews.map((view) => viewSizes[view]),
];

export const rowsPerToken = hashedTables.length + smallViews.length;

/** Which rows of the tables make up each token. */
export function tableRows(attributes: Attributes): Int32Array {
  const rows = new Int32Array(attributes.tokens.length * rowsPerToken);
  let offset = 0;
  hashedTables.forEach(({ view, size, again }, slot) => {
    if (again) offset -= size;
    attributes[view].forEach((hash, index) => {
      const turned = again ? Math.imul(hash, 0x9e3779b1) >>> 0 : hash;
      rows[index * rowsPerToken + slot] = offset + ((turned ^ (turned >>> 15)) & (size - 1));
    });
    offset += size;
  });
  smallViews.forEach((view, number) => {
    const slot = hashedTables.length + number;
    attributes.small[view].forEach((value, index) => (rows[index * rowsPerToken + slot] = offset + value));
    offset += viewSizes[view];
  });
  return rows;
}
