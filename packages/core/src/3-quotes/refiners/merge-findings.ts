import { contains, cover, type Range } from "../../range.js";
import type { TextDocument } from "../../2-text/document.js";
import type { QuoteDraft, QuoteRefiner } from "../draft.js";

/**
 * Where findings overlap, the surest stays. One that stands, cue and all, inside another's content is spoken in it:
 * one level is kept.
 */
export const mergeFindings: QuoteRefiner = {
  name: "merge-findings",
  refine(drafts, { document }) {
    const inRun = runsWithCue(drafts, document);
    // A transcript's labels, then speech between marks, come before what is said in them.
    const rank = (draft: QuoteDraft): number => (isLabelled(draft) ? 0 : inRun.has(draft) ? 2 : 1);
    const surest = [...drafts].sort((one, other) => rank(one) - rank(other) || bySureness(one, other));
    const outer = new Uint32Array(document.text.length);
    const kept: QuoteDraft[] = [];
    const inner: QuoteDraft[] = [];
    const cues = new Set<number>();
    for (const draft of surest) {
      // One cue has one content: the surest finding of it.
      if (draft.cue !== undefined && cues.has(draft.cue.end)) continue;
      const others = ownersOf(draft, outer);
      if (others.length === 0) paint(draft, outer, kept.push(draft));
      else if (!settle(draft, others, kept, inner, outer)) continue;
      if (draft.cue !== undefined) cues.add(draft.cue.end);
    }
    const nested = nestedOnce(inner, kept, outer);
    return [...new Set(kept), ...nested].sort((one, other) => startOf(one) - startOf(other));
  },
};

/** Drafts whose cue stands between marks. */
function runsWithCue(drafts: readonly QuoteDraft[], document: TextDocument): ReadonlySet<QuoteDraft> {
  const marked = new Uint8Array(document.text.length);
  for (const block of document.blocks)
    for (const run of block.runs) if (run.depth === 0) marked.fill(1, run.start, run.end);
  return new Set(drafts.filter((draft) => draft.cue !== undefined && marked[draft.cue.start] === 1));
}

/** "OSEI: We stop." is laid out as speech, whatever the words are. */
function isLabelled(draft: QuoteDraft): boolean {
  return draft.rule === "transcript";
}

/** Numbers of the kept drafts whose content shares a place with the draft's. */
function ownersOf(draft: QuoteDraft, outer: Uint32Array): readonly number[] {
  const found = new Set<number>();
  for (const piece of draft.content)
    for (let index = piece.start; index < piece.end; index++) {
      const owner = outer[index] ?? 0;
      if (owner !== 0) found.add(owner);
    }
  return [...found];
}

function paint(draft: QuoteDraft, outer: Uint32Array, number: number): void {
  for (const piece of draft.content) outer.fill(number, piece.start, piece.end);
}

/** True where the draft stays, as an outer or an inner one. */
function settle(
  draft: QuoteDraft,
  others: readonly number[],
  kept: QuoteDraft[],
  inner: QuoteDraft[],
  outer: Uint32Array,
): boolean {
  const rivals = others.map((number) => kept[number - 1]).filter((rival) => rival !== undefined);
  if (rivals.some((rival) => standsIn(draft, rival))) {
    if (worthNesting(draft)) inner.push(draft);
    return true;
  }
  if (draft.cue === undefined || !rivals.every((rival) => standsIn(rival, draft) && !isLabelled(rival)))
    return false;
  // The draft is what the others are spoken in: it takes the place of the first, the others become inner ones.
  inner.push(...rivals.filter(worthNesting));
  const [first, ...gone] = others;
  if (first === undefined) return false;
  kept[first - 1] = draft;
  for (const number of gone) kept[number - 1] = draft;
  paint(draft, outer, first);
  return true;
}

/** Cue and content of one stand inside the content of the other. */
function standsIn(draft: QuoteDraft, other: QuoteDraft): boolean {
  const { cue } = draft;
  if (cue === undefined) return false;
  return draft.content.every((piece) => isInside(piece, other)) && isInside(cue, other);
}

function isInside(range: Range, draft: QuoteDraft): boolean {
  return draft.content.some((piece) => contains(piece, range));
}

function worthNesting(draft: QuoteDraft): boolean {
  return draft.confidence >= 0.6 && draft.source.length > 0 && draft.class !== "attitude";
}

function nestedOnce(
  inner: readonly QuoteDraft[],
  kept: QuoteDraft[],
  outer: Uint32Array,
): readonly QuoteDraft[] {
  const nested: QuoteDraft[] = [];
  const taken = new Uint32Array(outer.length);
  for (const draft of [...inner].sort(bySureness)) {
    const around = kept[(outer[startOf(draft)] ?? 0) - 1];
    const nestedIn = around?.content[0];
    if (nestedIn === undefined || around === undefined || !standsIn(draft, around)) continue;
    if (ownersOf(draft, taken).length > 0) continue;
    paint(draft, taken, 1);
    nested.push({ ...draft, nestedIn });
  }
  return nested;
}

function startOf(draft: QuoteDraft): number {
  return draft.content[0]?.start ?? 0;
}

/** The surer first; of two as sure, the longer. */
function bySureness(one: QuoteDraft, other: QuoteDraft): number {
  return (
    other.confidence - one.confidence || lengthOf(other) - lengthOf(one) || startOf(one) - startOf(other)
  );
}

function lengthOf(draft: QuoteDraft): number {
  const { start, end } = cover(draft.content);
  return end - start;
}
