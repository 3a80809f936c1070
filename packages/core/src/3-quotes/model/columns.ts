/** Columns of a number a token, all zero, out of one piece of memory: many small arrays cost more than what they hold. */
export interface Columns {
  small(): Uint8Array;
  whole(): Int32Array;
  hashes(): Uint32Array;
}

/** Room for so many columns of `count` numbers: `wide` ones of four bytes, `narrow` ones of one. */
export function createColumns(count: number, wide: number, narrow: number): Columns {
  const buffer = new ArrayBuffer(count * (4 * wide + narrow));
  let word = 0;
  let byte = 4 * wide * count;
  const nextWord = (): number => {
    const place = word;
    word += 4 * count;
    return place;
  };
  return {
    small: () => {
      const column = new Uint8Array(buffer, byte, count);
      byte += count;
      return column;
    },
    whole: () => new Int32Array(buffer, nextWord(), count),
    hashes: () => new Uint32Array(buffer, nextWord(), count),
  };
}
