import type { Token } from "./document.js";
import { mix } from "./hash.js";
import { tagTraits, type TagTraits } from "./tagger-traits.js";
import type { Weights } from "./weights.js";

/** A trained part-of-speech tagger: the names of its tags and hashed weights. */
export interface TagModel {
  readonly tags: readonly string[];
  readonly weights: Weights;
}

/** The tokens of one block with their Penn Treebank tags; left to right, the likeliest tag first. */
export function tagTokens(tokens: readonly Token[], model: TagModel): Token[] {
  const levels = model.weights.levels();
  const traits = readTraits(tokens);
  const features = new Uint32Array(tagFeatureCount);
  const scores = new Int32Array(model.tags.length);
  let before = startTag;
  let beforeThat = startTag;
  return tokens.map(({ start, end, text }, index) => {
    readTagFeatures(features, traits, index, before, beforeThat);
    const best = bestTag(scores, features, tagOffsets, levels);
    beforeThat = before;
    before = best;
    return { start, end, text, tag: model.tags[best] ?? "NN" };
  });
}

/** Most words of a text stand in it more than once. */
function readTraits(tokens: readonly Token[]): readonly TagTraits[] {
  const known = new Map<string, TagTraits>();
  return tokens.map(({ text }) => {
    const held = known.get(text);
    if (held !== undefined) return held;
    const traits = tagTraits(text);
    known.set(text, traits);
    return traits;
  });
}

export const startTag = 255;

/** Where a feature's weight for a tag lies in a table of 2^n numbers, before the remainder. */
export function tagOffset(tag: number): number {
  return Math.imul(tag + 1, 0x9e3779b1);
}

const tagOffsets = Int32Array.from({ length: startTag }, (_, tag) => tagOffset(tag));

/** A level is worth its square. */
const squares = Int16Array.from({ length: 256 }, (_, place) => (place - 128) * Math.abs(place - 128));

function bestTag(scores: Int32Array, features: Uint32Array, offsets: Int32Array, levels: Int8Array): number {
  const last = levels.length - 1;
  scores.fill(0);
  for (let slot = 0; slot < features.length; slot++) {
    const feature = (features[slot] ?? 0) | 0;
    for (let tag = 0; tag < scores.length; tag++) {
      const level = levels[(feature + (offsets[tag] ?? 0)) & last] ?? 0;
      scores[tag] = (scores[tag] ?? 0) + (squares[level + 128] ?? 0);
    }
  }
  let best = 0;
  for (let tag = 1; tag < scores.length; tag++) if ((scores[tag] ?? 0) > (scores[best] ?? 0)) best = tag;
  return best;
}

export const tagFeatureCount = 20;
const edge: TagTraits = { word: 1, shape: 1, suffix1: 1, suffix2: 1, suffix3: 1, prefix: 1 };

/** Writes the hashed features of one token: words and endings around it, and the two tags before. */
export function readTagFeatures(
  into: Uint32Array,
  traits: readonly TagTraits[],
  index: number,
  before: number,
  beforeThat: number,
): void {
  const here = traits[index] ?? edge;
  const left = traits[index - 1] ?? edge;
  const right = traits[index + 1] ?? edge;
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
    (traits[index - 2] ?? edge).word,
    right.word,
    right.suffix3,
    (traits[index + 2] ?? edge).word,
    mix(left.word, here.word),
    mix(here.word, right.word),
    mix(before, right.word),
    mix(before, here.suffix3),
    mix(here.shape, mix(left.shape, right.shape)),
  ];
  for (let slot = 0; slot < tagFeatureCount; slot++) into[slot] = mix(values[slot] ?? 0, slot + 101);
}
