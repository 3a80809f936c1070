/** Numbers of a trained model as text: one printable character a number, decoded once, when first asked for. */
export interface Weights {
  /** The levels, from -45 to 45; what a level is worth is the model's to say. */
  levels(): Int8Array;
}

/** Highest level a character can stand for. */
export const highestLevel = 45;

const middle = 80;
const backslash = 92;
const standIn = 126;

/** Characters 35 to 125 stand for -45 to 45; "~" stands in for the backslash, which text in code would have to double. */
export function decodeWeights(text: string): Weights {
  let levels: Int8Array | undefined;
  return {
    levels: () => (levels ??= decode(text)),
  };
}

function decode(text: string): Int8Array {
  const levels = new Int8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    levels[index] = (code === standIn ? backslash : code) - middle;
  }
  return levels;
}

export function encodeWeights(levels: Int8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < levels.length; from += 8192) {
    const codes = Array.from(levels.subarray(from, from + 8192), (level) => level + middle);
    parts.push(String.fromCharCode(...codes.map((code) => (code === backslash ? standIn : code))));
  }
  return parts.join("");
}
