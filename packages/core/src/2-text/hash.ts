/** Mixing of 32-bit numbers for hashed features: fast, the same everywhere, not for secrets. */

const longestWord = 40;

/** FNV-1a over the UTF-16 code units from `start` to `end`. Of very long words only the first 40 count. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  const stop = Math.min(end, start + longestWord);
  for (let index = start; index < stop; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** One number of two; the order counts. */
export function mix(one: number, other: number): number {
  let hash = Math.imul(one ^ Math.imul(other, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
