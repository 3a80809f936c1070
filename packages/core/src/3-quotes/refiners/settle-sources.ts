import { overlaps, shift, type Range } from "../../range.js";
import {
  rangeOf,
  sentenceEnd,
  sentenceStart,
  wordFrom,
  type BlockView,
  type Stretch,
} from "../block-view.js";
import type { QuoteContext, QuoteDraft, QuoteRefiner } from "../draft.js";
import { groupFirst, mainSubject, ownerBefore } from "../sources.js";
import { subjectBefore } from "../subject.js";
import type { QuoteWords } from "../words.js";

/**
 * Grammar says whose a cue is: “Citing the report, Osei resigned”, “they seized on Lane’s claim that”. A cue without a
 * source gets its subject, and one with somebody else's gets its own.
 */
export const settleSources: QuoteRefiner = {
  name: "settle-sources",
  after: "relative-sources",
  refine: (drafts, context) => drafts.map((draft) => settled(draft, context)),
};

function settled(draft: QuoteDraft, context: QuoteContext): QuoteDraft {
  const block = context.document.blocks[draft.block];
  if (draft.cue === undefined || block === undefined || draft.cue.start < block.start) return draft;
  const { view } = context.read(block);
  const cue = stretchOf(view, draft.cue);
  if (cue === undefined) return draft;
  const words = context.language.quotes;
  const source =
    draft.source.length === 0
      ? (subjectOf(view, cue, words) ??
        sharedSubject(view, cue, words) ??
        laterSubject(view, cue, draft, words))
      : better(view, cue, draft, words);
  if (source === undefined) return draft;
  const range = shift(rangeOf(view, source), block.start);
  return [...draft.content, draft.cue].some((each) => overlaps(each, range))
    ? draft
    : { ...draft, source: [range] };
}

function stretchOf(view: BlockView, range: Range): Stretch | undefined {
  const first = wordFrom(view, range.start);
  let last = first;
  while ((view.words[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= range.end) last++;
  return view.words[first]?.start === range.start ? { first, last } : undefined;
}

/** The subject right before a cue that begins with a verb with a tense. */
function subjectOf(view: BlockView, cue: Stretch, words: QuoteWords): Stretch | undefined {
  if (!hasTense(view, cue) || isPassive(view, cue, words)) return undefined;
  const first = groupFirst(view, cue.first, sentenceStart(view, cue.first));
  return namesSomebody(view, subjectBefore(view, first, words), words);
}

/** “Osei has been mentioned as”: whoever mentions her is not the subject. */
function isPassive(view: BlockView, { first, last }: Stretch, words: QuoteWords): boolean {
  const group = view.words.slice(first, last + 1);
  const be = group.findIndex((word) => word.what === "auxiliary" && words.passives.has(word.lower));
  return be !== -1 && group.slice(be + 1).some((word) => word.what === "participle");
}

/** Ends in a noun, a name or a pronoun: not in “Jan. 1, 2015,” or “Mr. King’s”, and no “there”. */
function namesSomebody(view: BlockView, source: Stretch | undefined, words: QuoteWords): Stretch | undefined {
  if (source === undefined || words.expletives.has(view.words[source.last]?.lower ?? "")) return undefined;
  let last = source.last;
  while (last > source.first && view.words[last]?.what === "mark") last--;
  const what = view.words[last]?.what;
  return what === "number" || what === "possessive" || what === "adverb" ? undefined : source;
}

/** “Osei arrived late and promptly voted”: the second verb has the subject of the first. */
function sharedSubject(view: BlockView, cue: Stretch, words: QuoteWords): Stretch | undefined {
  const floor = sentenceStart(view, cue.first);
  const first = groupFirst(view, cue.first, floor);
  if (!hasTense(view, cue) || view.words[first - 1]?.what !== "conjunction") return undefined;
  return namesSomebody(view, mainSubject(view, cue, floor, words), words);
}

function hasTense(view: BlockView, { first, last }: Stretch): boolean {
  let index = first;
  while (index < last && view.words[index]?.what === "adverb") index++;
  const what = view.words[index]?.what;
  return what === "finite" || what === "auxiliary";
}

/** “After saying so, Osei left”: the sentence opens with the participle, and its subject follows the comma. */
function laterSubject(
  view: BlockView,
  cue: Stretch,
  draft: QuoteDraft,
  words: QuoteWords,
): Stretch | undefined {
  const first = sentenceStart(view, cue.first);
  const what = view.words[cue.first]?.what;
  const opens = cue.first === first || (cue.first === first + 1 && isLink(view, first));
  if (!opens || what !== "ing") return undefined;
  const end = Math.max(...draft.content.map((piece) => piece.end));
  const limit = sentenceEnd(view, cue.first);
  for (let index = wordFrom(view, end); index < limit; index++) {
    const verb = view.words[index]?.what;
    if (verb !== "finite" && verb !== "auxiliary") continue;
    return subjectBefore(view, groupFirst(view, index, first), words);
  }
  return undefined;
}

function isLink(view: BlockView, index: number): boolean {
  const what = view.words[index]?.what;
  return what === "preposition" || what === "subordinator";
}

/** Whoever owns the noun, or stands right before the verb, where the source is somebody else. */
function better(view: BlockView, cue: Stretch, draft: QuoteDraft, words: QuoteWords): Stretch | undefined {
  const isNoun = view.words[cue.first]?.what === "noun";
  const right = (isNoun ? ownerBefore(view, cue.first, words) : undefined) ?? subjectOf(view, cue, words);
  if (right === undefined) return undefined;
  const range = shift(rangeOf(view, right), view.block.start);
  return draft.source.some((source) => overlaps(source, range)) ? undefined : right;
}
