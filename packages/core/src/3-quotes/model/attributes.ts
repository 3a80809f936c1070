import { tagTraits, wordShape } from "../../2-text/tagger-traits.js";
import type { QuotedRun, TextBlock, Token } from "../../2-text/document.js";
import { hashText } from "../../2-text/hash.js";
import { nearestCues } from "./nearest-cues.js";
import { placeInRuns } from "./run-states.js";

/**
 * What the model sees of each token of a block, one array a view. Words and endings are 32-bit hashes,
 * the other views small numbers below their entry in `viewSizes`.
 */
export interface Attributes {
  readonly tokens: readonly Token[];
  readonly runs: readonly QuotedRun[];
  /** Index of the sentence each token stands in. */
  readonly sentences: Int32Array;
  /** The run (of depth 0) each token stands in, -1 for none. */
  readonly runOf: Int32Array;
  readonly word: Uint32Array;
  readonly suffix: Uint32Array;
  readonly ending: Uint32Array;
  readonly prefix: Uint32Array;
  readonly shape: Uint32Array;
  readonly small: Readonly<Record<SmallView, Uint8Array>>;
}

export type SmallView = keyof typeof viewSizes;

/** How many values each small view takes. */
export const viewSizes = {
  tag: 64,
  /** How often the word reports: 0 never, 4 nearly always. */
  cue: 5,
  /** Outside, opening mark, inside, closing mark, inside with a mark inside. */
  state: 5,
  /** Length and ending of the quoted run the token stands in. */
  run: 16,
  /** The strongest reporting word right before and right behind the run. */
  runBefore: 6,
  runAfter: 6,
  /** Nearest reporting word to the left and right: its strength and distance. */
  left: 32,
  right: 32,
  /** Place in the sentence and in the block. */
  place: 16,
  /** What the sentence holds: reporting words, quoted runs, where they stand. */
  sentence: 16,
  /** The same of the sentence before. */
  before: 16,
  /** What kind of block it is. */
  block: 8,
} as const;

/** Reporting words by strength, 1 to 4, as training counted them. */
export type CueLexicon = ReadonlyMap<string, number>;

export interface AttributeSources {
  readonly tags: ReadonlyMap<string, number>;
  readonly cues: CueLexicon;
}

export function readAttributes(block: TextBlock, sources: AttributeSources): Attributes {
  const tokens = block.sentences.flatMap((sentence) => sentence.tokens);
  const sentences = sentenceIndexes(block);
  const traits = tokens.map((token) => tagTraits(token.text));
  const cue = Uint8Array.from(tokens, (token) => sources.cues.get(plain(token.text)) ?? 0);
  const runs = placeInRuns(tokens, block.runs, cue);
  const nearest = nearestCues(cue, runs.runOf, sentences);
  const sentence = sentenceKinds(sentences, cue, runs.state);
  return {
    tokens,
    runs: block.runs,
    sentences,
    runOf: runs.runOf,
    word: Uint32Array.from(traits, (trait) => trait.word),
    suffix: Uint32Array.from(traits, (trait) => trait.suffix3),
    ending: Uint32Array.from(traits, (trait) => trait.suffix2),
    prefix: Uint32Array.from(tokens, (token) => hashText(token.text.toLowerCase(), 0, 3)),
    shape: Uint32Array.from(tokens, (token) => hashText(wordShape(token.text))),
    small: {
      tag: Uint8Array.from(tokens, (token) => sources.tags.get(token.tag ?? "") ?? 0),
      cue,
      state: runs.state,
      run: runs.run,
      runBefore: runs.before,
      runAfter: runs.after,
      left: nearest.left,
      right: nearest.right,
      place: places(sentences),
      sentence: sentence.here,
      before: sentence.before,
      block: new Uint8Array(tokens.length).fill(blockKind(block)),
    },
  };
}

export function plain(word: string): string {
  return word.toLowerCase().replaceAll("’", "'");
}

function sentenceIndexes(block: TextBlock): Int32Array {
  return Int32Array.from(block.sentences.flatMap((sentence, index) => sentence.tokens.map(() => index)));
}

/** Up to seven tokens from the start of the sentence or up to seven from its end; doubled for the first sentence. */
function places(sentences: Int32Array): Uint8Array {
  const found = new Uint8Array(sentences.length);
  let start = 0;
  for (let index = 0; index < sentences.length; index++) {
    if (sentences[index] !== sentences[index - 1]) start = index;
    found[index] = Math.min(index - start, 7) + (sentences[index] === 0 ? 8 : 0);
  }
  return found;
}

/** Per sentence: 1 a strong reporting word outside marks, 2 words outside marks, 4 opens inside or with a mark, 8 ends so. */
function sentenceKinds(
  sentences: Int32Array,
  cue: Uint8Array,
  state: Uint8Array,
): { here: Uint8Array; before: Uint8Array } {
  const kinds: number[] = [];
  sentences.forEach((sentence, index) => {
    const outside = state[index] === 0;
    let kind = kinds[sentence] ?? (outside ? 0 : 4);
    if (outside && (cue[index] ?? 0) >= 3) kind |= 1;
    if (outside) kind |= 2;
    kinds[sentence] = outside ? kind & ~8 : kind | 8;
  });
  return {
    here: Uint8Array.from(sentences, (sentence) => kinds[sentence] ?? 0),
    before: Uint8Array.from(sentences, (sentence) => kinds[sentence - 1] ?? 0),
  };
}

function blockKind(block: TextBlock): number {
  const [first] = block.runs;
  const last = block.runs.at(-1);
  const headline = block.sentences.length === 1 && !/[.!?:”"’')]$/u.test(block.text.slice(-1)) ? 1 : 0;
  const runsOn = first?.continues === true ? 2 : 0;
  const open = last?.closed === false ? 4 : 0;
  return headline + runsOn + open;
}
