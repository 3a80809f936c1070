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
  const traits = tokens.map((token) => tagTraits(token.text));
  const features = new Uint32Array(tagFeatureCount);
  const scores = new Float64Array(model.tags.length);
  let before = startTag;
  let beforeThat = startTag;
  return tokens.map((token, index) => {
    readTagFeatures(features, traits, index, before, beforeThat);
    const best = bestTag(scores, features, levels);
    beforeThat = before;
    before = best;
    return { ...token, tag: model.tags[best] ?? "NN" };
  });
}

export const startTag = 255;

/** Where a feature's weight for a tag lies in a table of 2^n numbers, before the remainder. */
export function tagOffset(tag: number): number {
  return Math.imul(tag + 1, 0x9e3779b1);
}

function bestTag(scores: Float64Array, features: Uint32Array, levels: Int8Array): number {
  const last = levels.length - 1;
  let best = 0;
  for (let tag = 0; tag < scores.length; tag++) {
    const offset = tagOffset(tag);
    let score = 0;
    for (let index = 0; index < features.length; index++) {
      const level = levels[((features[index] ?? 0) + offset) & last] ?? 0;
      score += level < 0 ? -level * level : level * level;
    }
    scores[tag] = score;
    if (score > (scores[best] ?? 0)) best = tag;
  }
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
