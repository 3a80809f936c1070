import { indexRanges } from "../../range-index.js";
import { overlaps, shift, type Range } from "../../range.js";
import {
  rangeOf,
  sentenceEnd,
  sentenceStart,
  wordFrom,
  type BlockView,
  type Stretch,
} from "../block-view.js";
import { clauseEnd } from "../clauses.js";
import type { QuoteContext, QuoteDraft, QuoteRefiner } from "../draft.js";

/** “Too often, Osei said, the boats are late”: what stands on both sides of the attribution is one sentence of hers. */
export const wholeAsides: QuoteRefiner = {
  name: "whole-asides",
  after: "settle-sources",
  refine(drafts, context) {
    const taken = indexRanges(drafts, ({ content, cue }) =>
      cue === undefined ? content : [...content, cue],
    );
    return drafts.map((draft) => {
      const piece = missingIn(draft, context);
      if (piece === undefined || taken(piece).some((other) => other !== draft)) return draft;
      const content = [...draft.content, piece].sort((one, other) => one.start - other.start);
      return { ...draft, content };
    });
  },
};

/** The stretches before and behind an attribution between two commas. */
interface Sides {
  readonly head: Stretch;
  readonly tail: number;
}

function missingIn(draft: QuoteDraft, context: QuoteContext): Range | undefined {
  const block = context.document.blocks[draft.block];
  const [source] = draft.source;
  const { cue } = draft;
  if (cue === undefined || source === undefined || block === undefined) return undefined;
  if (draft.source.length > 1 || Math.min(cue.start, source.start) < block.start) return undefined;
  const { view, cues } = context.read(block);
  const place = (stretch: Stretch): Range => shift(rangeOf(view, stretch), block.start);
  const sides = sidesOf(view, cue, source);
  if (sides === undefined) {
    const before = clauseBefore(view, cue, source, draft.content);
    return before === undefined ? undefined : place(before);
  }
  const head = place(sides.head);
  const opens = draft.content.some((piece) => piece.start === view.words[sides.tail]?.start);
  const holds = draft.content.some((piece) => overlaps(piece, head));
  if (opens && !holds) return isHead(view, sides, cues.at) ? head : undefined;
  // "What the harbour needs, says Lane, is a crane": the verb behind the aside wants its subject.
  const verb = view.words[sides.tail]?.what;
  const goesOn = verb === "finite" || verb === "auxiliary" || !hasTense(view, sides.head);
  if (opens || !holds || !goesOn || draft.content.length > 1) return undefined;
  const last = clauseEnd(view, sides.tail, cues, context.language.quotes);
  return last === undefined || last < sentenceEnd(view, sides.tail) - 2
    ? undefined
    : place({ first: sides.tail, last });
}

function sidesOf(view: BlockView, cue: Range, source: Range): Sides | undefined {
  const first = wordFrom(view, Math.min(cue.start, source.start));
  const last = wordFrom(view, Math.max(cue.end, source.end)) - 1;
  const start = sentenceStart(view, first);
  const tail = last + 2;
  const split =
    view.words[first]?.run === -1 &&
    view.words[first - 1]?.text === "," &&
    view.words[last + 1]?.text === "," &&
    last - first < 12 &&
    first - 1 > start &&
    tail < sentenceEnd(view, first);
  return split ? { head: { first: start, last: first - 2 }, tail } : undefined;
}

/** “The boats are late, Osei said. “They always were.””: the clause that the attribution closes is hers too. */
function clauseBefore(
  view: BlockView,
  cue: Range,
  source: Range,
  content: readonly Range[],
): Stretch | undefined {
  const first = wordFrom(view, Math.min(cue.start, source.start));
  const last = wordFrom(view, Math.max(cue.end, source.end)) - 1;
  const start = sentenceStart(view, first);
  const ends = view.words[last + 1]?.text === "." && view.words[last + 2]?.start === content[0]?.start;
  const splits = view.words[first - 1]?.text === "," && first - 2 - start > 3;
  if (!ends || !splits || last - first > 11) return undefined;
  const whole = view.words.slice(start, last + 1).every((word) => word.run === -1);
  return whole && view.words[start]?.what !== "ing" ? { first: start, last: first - 2 } : undefined;
}

/** A short opening that is no clause of another's: not “Asked about it, she said, …” or “As the bell rang, he said, “Go.”” */
function isHead(view: BlockView, { head, tail }: Sides, cueAt: ReadonlyMap<number, number>): boolean {
  const opener = view.words[head.first];
  if (opener === undefined || head.last - head.first > 14) return false;
  if (opener.what === "ing" || opener.what === "participle" || opener.what === "finite") return false;
  for (let index = head.first; index <= head.last; index++)
    if (cueAt.has(index) || view.words[index]?.run !== -1) return false;
  const next = view.words[tail];
  // Speech between marks that begins with a capital is a sentence of its own.
  return next?.run === -1 || /^\p{Ll}/u.test(view.words[tail + 1]?.text ?? "");
}

function hasTense(view: BlockView, { first, last }: Stretch): boolean {
  return view.words
    .slice(first, last + 1)
    .some((word) => word.what === "finite" || word.what === "auxiliary" || word.run !== -1);
}
