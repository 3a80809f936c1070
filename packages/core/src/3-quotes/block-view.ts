import type { QuotedRun, TextBlock } from "../2-text/document.js";
import { wordClassOf } from "./word-class.js";
import type { QuoteWords, WordClass } from "./words.js";

/** A token as the rules of this stage see it. Offsets are places in the document. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly what: WordClass;
  /** Index of its sentence in the block. */
  readonly sentence: number;
  /** Index in `BlockView.runs` of the run it stands in, marks included; -1 outside. */
  readonly run: number;
}

/** A stretch between marks with its first and last word, marks included; both -1 where it holds no word. */
export interface RunView extends QuotedRun {
  readonly first: number;
  readonly last: number;
}

/** A block as one list of words, with the outermost quoted runs. */
export interface BlockView {
  readonly block: TextBlock;
  readonly words: readonly Word[];
  readonly runs: readonly RunView[];
  /** First word of each sentence, and one past the last word at the end. */
  readonly sentences: readonly number[];
}

/** An inclusive stretch of words. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

export function viewBlock(block: TextBlock, language: QuoteWords): BlockView {
  const outer = block.runs.filter((run) => run.depth === 0);
  const words: Word[] = [];
  const sentences: number[] = [];
  const bounds = outer.map(() => ({ first: -1, last: -1 }));
  let run = 0;
  for (const [sentence, { tokens }] of block.sentences.entries()) {
    sentences.push(words.length);
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index];
      if (token === undefined) continue;
      while (run < outer.length && (outer[run]?.end ?? 0) <= token.start) run++;
      const inside = (outer[run]?.start ?? Number.POSITIVE_INFINITY) < token.end ? run : -1;
      widen(bounds[inside], words.length);
      const lower = token.text.toLowerCase();
      const what = wordClassOf(token, lower, index === 0, words.at(-1), language);
      words.push({
        start: token.start,
        end: token.end,
        text: token.text,
        lower,
        what,
        sentence,
        run: inside,
      });
    }
  }
  sentences.push(words.length);
  const runs = outer.map((each, index) => ({ ...each, ...(bounds[index] ?? { first: -1, last: -1 }) }));
  return { block, words, runs, sentences };
}

function widen(bound: { first: number; last: number } | undefined, word: number): void {
  if (bound === undefined) return;
  if (bound.first === -1) bound.first = word;
  bound.last = word;
}

/** The places of a stretch of words, as the finders yield them: counted from the start of the block. */
export function rangeOf(view: BlockView, stretch: Stretch): { readonly start: number; readonly end: number } {
  const start = view.words[stretch.first]?.start ?? 0;
  const end = view.words[stretch.last]?.end ?? start;
  return { start: start - view.block.start, end: end - view.block.start };
}

/** The last sign of what stands between the marks, behind inner marks: the comma of “they said ‘no,’” . */
export function lastSign(view: BlockView, run: RunView): string {
  const { start, end } = run.inner;
  const tail = view.block.text.slice(Math.max(start, end - 6) - view.block.start, end - view.block.start);
  return tail.replace(/[”’"'\s\])]{1,6}$/u, "").slice(-1);
}

/** The first word that begins at a place in the document or behind it. */
export function wordFrom(view: BlockView, place: number): number {
  let low = 0;
  let high = view.words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((view.words[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Sentences longer than this are read in a window, so that no text takes more than its share of time. */
const window = 200;

/** The first word of the sentence a word stands in, or of the window before it. */
export function sentenceStart(view: BlockView, index: number): number {
  return Math.max(view.sentences[view.words[index]?.sentence ?? 0] ?? 0, index - window);
}

/** One past the last word of the sentence a word stands in, or of the window behind it. */
export function sentenceEnd(view: BlockView, index: number): number {
  const end = view.sentences[(view.words[index]?.sentence ?? 0) + 1] ?? view.words.length;
  return Math.min(end, index + window);
}
