/** Values of one field of one entry: links, authors, categories. What is beyond is a flood. */
export const maxValues = 1000;

/** Entries of a feed so long: all that a feed may have, and of a flood as many as memory of its size holds. */
export function maxEntries(length: number): number {
  return 20_000 + Math.floor(length / 100);
}
