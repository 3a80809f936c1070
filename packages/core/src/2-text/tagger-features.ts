import { mix } from "./hash.js";
import type { TagTraits } from "./tagger-traits.js";

export const startTag = 255;

/** Where a feature's weight for a tag lies in a table of 2^n numbers, before the remainder. */
export function tagOffset(tag: number): number {
  return Math.imul(tag + 1, 0x9e3779b1);
}

export const tagFeatureCount = 20;
export const edgeTraits: TagTraits = { word: 1, shape: 1, suffix1: 1, suffix2: 1, suffix3: 1, prefix: 1 };

/** Writes the hashed features of one token: words and endings around it, and the two tags before. */
export function readTagFeatures(
  into: Uint32Array,
  traits: readonly TagTraits[],
  index: number,
  before: number,
  beforeThat: number,
): void {
  const here = traits[index] ?? edgeTraits;
  const left = traits[index - 1] ?? edgeTraits;
  const right = traits[index + 1] ?? edgeTraits;
  const values = [
    here.word,
    here.suffix3,
    here.suffix2,
    here.suffix1,
    here.prefix,
    here.shape,
    before,
    mix(before, beforeThat),
    mix(before, here.word),
    left.word,
    left.suffix3,
    (traits[index - 2] ?? edgeTraits).word,
    right.word,
    right.suffix3,
    (traits[index + 2] ?? edgeTraits).word,
    mix(left.word, here.word),
    mix(here.word, right.word),
    mix(before, right.word),
    mix(before, here.suffix3),
    mix(here.shape, mix(left.shape, right.shape)),
  ];
  for (let slot = 0; slot < tagFeatureCount; slot++) into[slot] = mix(values[slot] ?? 0, slot + 101);
}
