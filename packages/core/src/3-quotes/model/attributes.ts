import { tagTraits } from "../../2-text/tagger-traits.js";
import type { QuotedRun, TextBlock, Token } from "../../2-text/document.js";
import { hashText } from "../../2-text/hash.js";
import { createColumns, type Columns } from "./columns.js";
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
  /** Words that were looked at before: what is seen of one depends on nothing else. */
  readonly seen?: Map<string, WordViews>;
}

/** What the model sees of a word by itself. */
interface WordViews {
  readonly cue: number;
  readonly word: number;
  readonly suffix: number;
  readonly ending: number;
  readonly prefix: number;
  readonly shape: number;
}

export function readAttributes(block: TextBlock, sources: AttributeSources): Attributes {
  const tokens = tokensOf(block);
  const columns = createColumns(tokens.length, 7, 12);
  const sentences = sentenceIndexes(block, columns.whole());
  const words = readWords(tokens, sources, columns);
  const { cue } = words;
  const runs = placeInRuns(tokens, block.runs, cue, columns);
  const nearest = nearestCues(cue, runs.runOf, sentences, columns);
  const sentence = sentenceKinds(sentences, cue, runs.state, columns);
  return {
    tokens,
    runs: block.runs,
    sentences,
    runOf: runs.runOf,
    word: words.word,
    suffix: words.suffix,
    ending: words.ending,
    prefix: words.prefix,
    shape: words.shape,
    small: {
      tag: words.tag,
      cue,
      state: runs.state,
      run: runs.run,
      runBefore: runs.before,
      runAfter: runs.after,
      left: nearest.left,
      right: nearest.right,
      place: places(sentences, columns.small()),
      sentence: sentence.here,
      before: sentence.before,
      block: columns.small().fill(blockKind(block)),
    },
  };
}

function tokensOf({ sentences }: TextBlock): readonly Token[] {
  const [only] = sentences;
  if (only !== undefined && sentences.length === 1) return only.tokens;
  const all: Token[] = [];
  for (const { tokens } of sentences) for (const token of tokens) all.push(token);
  return all;
}

type WordColumns = Readonly<Record<"tag" | "cue", Uint8Array>> &
  Readonly<Record<"word" | "suffix" | "ending" | "prefix" | "shape", Uint32Array>>;

function readWords(
  tokens: readonly Token[],
  sources: AttributeSources,
  { small, hashes }: Columns,
): WordColumns {
  const [tag, cue] = [small(), small()];
  const [word, suffix, ending, prefix, shape] = [hashes(), hashes(), hashes(), hashes(), hashes()];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    const views = viewWord(token.text, sources);
    tag[index] = sources.tags.get(token.tag ?? "") ?? 0;
    cue[index] = views.cue;
    word[index] = views.word;
    suffix[index] = views.suffix;
    ending[index] = views.ending;
    prefix[index] = views.prefix;
    shape[index] = views.shape;
  }
  return { tag, cue, word, suffix, ending, prefix, shape };
}

/** More words than a long article has, and few enough to forget nothing of weight. */
const mostSeen = 20_000;

function viewWord(text: string, { cues, seen }: AttributeSources): WordViews {
  const known = seen?.get(text);
  if (known !== undefined) return known;
  const { word, suffix3, suffix2, shape } = tagTraits(text);
  const lower = text.toLowerCase();
  const views = {
    cue: cues.get(plain(text)) ?? 0,
    word,
    suffix: suffix3,
    ending: suffix2,
    prefix: hashText(lower, 0, 3),
    shape,
  };
  if (seen !== undefined && text.length < 40) {
    if (seen.size >= mostSeen) seen.clear();
    seen.set(text, views);
  }
  return views;
}

export function plain(word: string): string {
  return word.toLowerCase().replaceAll("’", "'");
}

function sentenceIndexes(block: TextBlock, indexes: Int32Array): Int32Array {
  let at = 0;
  block.sentences.forEach(({ tokens }, index) => indexes.fill(index, at, (at += tokens.length)));
  return indexes;
}

/** Up to seven tokens from the start of the sentence or up to seven from its end; doubled for the first sentence. */
function places(sentences: Int32Array, found: Uint8Array): Uint8Array {
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
  { small }: Columns,
): { here: Uint8Array; before: Uint8Array } {
  const kinds = new Int32Array((sentences.at(-1) ?? 0) + 1).fill(-1);
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index] ?? 0;
    const outside = state[index] === 0;
    const held = kinds[sentence] ?? -1;
    let kind = held === -1 ? (outside ? 0 : 4) : held;
    if (outside && (cue[index] ?? 0) >= 3) kind |= 1;
    if (outside) kind |= 2;
    kinds[sentence] = outside ? kind & ~8 : kind | 8;
  }
  const [here, before] = [small(), small()];
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index] ?? 0;
    here[index] = kinds[sentence] ?? 0;
    before[index] = sentence === 0 ? 0 : Math.max(0, kinds[sentence - 1] ?? 0);
  }
  return { here, before };
}

function blockKind(block: TextBlock): number {
  const [first] = block.runs;
  const last = block.runs.at(-1);
  const headline = block.sentences.length === 1 && !/[.!?:”"’')]$/u.test(block.text.slice(-1)) ? 1 : 0;
  const runsOn = first?.continues === true ? 2 : 0;
  const open = last?.closed === false ? 4 : 0;
  return headline + runsOn + open;
}
