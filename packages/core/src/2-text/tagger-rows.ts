import { mix } from "./hash.js";
import { edgeTraits, startTag } from "./tagger-features.js";
import { createTagSums, featureHash, looseFeatures, rowsPerToken, type TagSums } from "./tagger-sums.js";
import { tagTraits, type TagTraits } from "./tagger-traits.js";
import type { Weights } from "./weights.js";

/** Sums of weights, worked out once for each word: what is held of one depends on nothing else. */
export interface TagRows {
  /** The numbers of the likeliest tags of a block's words. */
  tagAll(texts: readonly string[]): Uint8Array;
}

/** A word, and the rows of what depends on it alone, by where it stands; -1 before they are worked out. */
interface WordRows {
  readonly traits: TagTraits;
  left2: number;
  left: number;
  here: number;
  right: number;
  right2: number;
}

interface Held {
  readonly sums: TagSums;
  readonly words: Map<string, WordRows>;
  readonly shapes: Map<number, number>;
  /** By the two tags before. */
  readonly pairs: Map<number, number>;
}

/** The features of a token stand by their numbers in `readTagFeatures`. */
export function createTagRows(count: number, weights: Weights): TagRows {
  let held: Held | undefined;
  return {
    tagAll: (texts) => {
      held ??= {
        sums: createTagSums(count, weights),
        words: new Map(),
        shapes: new Map(),
        pairs: new Map(),
      };
      return tagBlock(texts, held);
    },
  };
}

function tagBlock(texts: readonly string[], held: Held): Uint8Array {
  const tags = new Uint8Array(texts.length);
  const rows = new Int32Array(rowsPerToken);
  const hashes = new Int32Array(looseFeatures);
  let before = startTag;
  let beforeThat = startTag;
  for (let index = 0; index < texts.length; index++) {
    if (held.sums.room() < rowsPerToken) forget(held);
    const left = wordRows(texts[index - 1], held);
    const here = wordRows(texts[index], held);
    const right = wordRows(texts[index + 1], held);
    rows[0] = rowHere(here, held.sums);
    rows[1] = rowLeft(left, held.sums);
    rows[2] = rowLeft2(wordRows(texts[index - 2], held), held.sums);
    rows[3] = rowRight(right, held.sums);
    rows[4] = rowRight2(wordRows(texts[index + 2], held), held.sums);
    rows[5] = rowOfPair(before, beforeThat, held);
    rows[6] = rowOfShapes(mix(here.traits.shape, mix(left.traits.shape, right.traits.shape)), held);
    hashes[0] = featureHash(mix(before, here.traits.word), 8);
    hashes[1] = featureHash(mix(left.traits.word, here.traits.word), 15);
    hashes[2] = featureHash(mix(here.traits.word, right.traits.word), 16);
    hashes[3] = featureHash(mix(before, right.traits.word), 17);
    hashes[4] = featureHash(mix(before, here.traits.suffix3), 18);
    beforeThat = before;
    tags[index] = before = held.sums.best(rows, hashes);
  }
  return tags;
}

function forget({ sums, words, shapes, pairs }: Held): void {
  for (const known of [words, shapes, pairs]) known.clear();
  sums.clear();
}

/** The words before the first and behind the last are one that is empty. */
function wordRows(text = "", { words }: Held): WordRows {
  const known = words.get(text);
  if (known !== undefined) return known;
  const traits = text === "" ? edgeTraits : tagTraits(text);
  const found = { traits, left2: -1, left: -1, here: -1, right: -1, right2: -1 };
  words.set(text, found);
  return found;
}

function rowHere(rows: WordRows, sums: TagSums): number {
  const { word, suffix3, suffix2, suffix1, prefix, shape } = rows.traits;
  if (rows.here === -1) rows.here = sums.add(0, word, suffix3, suffix2, suffix1, prefix, shape);
  return rows.here;
}

function rowLeft(rows: WordRows, sums: TagSums): number {
  if (rows.left === -1) rows.left = sums.add(9, rows.traits.word, rows.traits.suffix3);
  return rows.left;
}

function rowLeft2(rows: WordRows, sums: TagSums): number {
  if (rows.left2 === -1) rows.left2 = sums.add(11, rows.traits.word);
  return rows.left2;
}

function rowRight(rows: WordRows, sums: TagSums): number {
  if (rows.right === -1) rows.right = sums.add(12, rows.traits.word, rows.traits.suffix3);
  return rows.right;
}

function rowRight2(rows: WordRows, sums: TagSums): number {
  if (rows.right2 === -1) rows.right2 = sums.add(14, rows.traits.word);
  return rows.right2;
}

function rowOfPair(before: number, beforeThat: number, { pairs, sums }: Held): number {
  const key = before * (startTag + 1) + beforeThat;
  const known = pairs.get(key);
  if (known !== undefined) return known;
  const row = sums.add(6, before, mix(before, beforeThat));
  pairs.set(key, row);
  return row;
}

function rowOfShapes(value: number, { shapes, sums }: Held): number {
  const known = shapes.get(value);
  if (known !== undefined) return known;
  const row = sums.add(19, value);
  shapes.set(value, row);
  return row;
}
