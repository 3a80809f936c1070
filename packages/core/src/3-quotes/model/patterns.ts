import type { Attributes } from "./attributes.js";

/** A view that a pattern looks at, and how far from the token. */
interface Look {
  readonly view: number;
  readonly offset: number;
}

/** One feature of a token: what is looked at, and a number that keeps it apart from the others. */
export interface Pattern {
  readonly seed: number;
  readonly looks: readonly Look[];
}

const viewOrder = {
  word: 0,
  suffix: 1,
  prefix: 2,
  shape: 3,
  tag: 4,
  cue: 5,
  state: 6,
  run: 7,
  runBefore: 8,
  runAfter: 9,
  left: 10,
  right: 11,
  place: 12,
  sentence: 13,
  before: 14,
  block: 15,
} as const;

/** "word-1 tag" looks at the word before and the tag here; each pattern is one feature of a token. */
const patternTexts = [
  "word-3 | word-2 | word-1 | word | word+1 | word+2 | word+3",
  "word-2 word-1 | word-1 word | word word+1 | word+1 word+2 | word-1 word+1 | word-1 word word+1",
  "tag-3 | tag-2 | tag-1 | tag | tag+1 | tag+2 | tag+3",
  "tag-2 tag-1 | tag-1 tag | tag tag+1 | tag+1 tag+2 | tag-2 tag-1 tag | tag-1 tag tag+1 | tag tag+1 tag+2",
  "tag-3 tag-2 tag-1 tag | tag tag+1 tag+2 tag+3 | word-1 tag | tag-1 word | word tag+1 | tag word+1 | tag-1 word tag+1",
  "suffix | suffix-1 | suffix+1 | prefix | prefix-1 | prefix+1 | shape | shape-1 | shape+1 | shape-1 shape | shape shape+1",
  "cue-2 | cue-1 | cue | cue+1 | cue+2 | cue-1 cue cue+1 | cue tag | cue-1 tag | cue+1 tag | cue-1 word | cue+1 word | cue-2 cue-1 tag",
  "state | state-1 state | state state+1 | state-1 state state+1 | state word | state tag | run | state run | run runBefore | run runAfter",
  "run runBefore runAfter | state run left | state run right | state word-1 | state word+1 | state tag-1 tag",
  "left | right | left tag | right tag | left right | left right state | left word | right word | left tag tag-1 | right tag tag+1",
  "left-1 left | right right+1 | left sentence | right sentence | left before",
  "place | place tag | place word | place left | sentence | before | sentence before | sentence state | block | block state | block run",
  "sentence before state run | place sentence before | word-1 state-1 state | word+1 state state+1",
].join(" | ");

export const patterns: readonly Pattern[] = patternTexts.split(" | ").map((text, number) => ({
  seed: Math.imul(number + 1, 0x9e3779b1),
  looks: text.split(" ").map(readLook),
}));

function readLook(text: string): Look {
  const [, view = "word", offset = "0"] = /^(\p{L}+)([+-]\d)?$/u.exec(text) ?? [];
  return { view: viewOrder[view as keyof typeof viewOrder], offset: Number(offset) };
}

export const patternCount = patterns.length;
/** How far from its token a pattern looks at most, and what it sees before the first and behind the last token. */
export const reach = 3;
export const beyond = 0x5bd1e995;

/** Hashes of every pattern at every token, `patternCount` in a row. */
export function readPatterns(attributes: Attributes): Uint32Array {
  const count = attributes.tokens.length;
  const found = new Uint32Array(count * patternCount);
  const views = viewsOf(attributes).map(padded);
  patterns.forEach(({ seed, looks }, number) => {
    for (let index = 0; index < count; index++) found[index * patternCount + number] = seed;
    for (const { view, offset } of looks) {
      const values = views[view] ?? new Uint32Array(0);
      for (let index = 0, at = number; index < count; index++, at += patternCount)
        found[at] = stir((found[at] ?? 0) ^ (values[index + reach + offset] ?? 0));
    }
  });
  return found;
}

function stir(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash ^= hash >>> 13;
  return Math.imul(hash, 0xc2b2ae35);
}

/** What the patterns look at, in the order that `viewOrder` numbers it. */
export function viewsOf(attributes: Attributes): readonly (Uint32Array | Uint8Array)[] {
  const { word, suffix, prefix, shape, small } = attributes;
  const { tag, cue, state, run, runBefore, runAfter, left, right, place, sentence, before, block } = small;
  const counted = [tag, cue, state, run, runBefore, runAfter, left, right, place, sentence, before, block];
  return [word, suffix, prefix, shape, ...counted];
}

function padded(values: Uint32Array | Uint8Array): Uint32Array {
  const wide = new Uint32Array(values.length + 2 * reach).fill(beyond);
  wide.set(values, reach);
  return wide;
}
