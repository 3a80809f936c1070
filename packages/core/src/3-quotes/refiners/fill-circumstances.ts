import { shift, type Range } from "../../range.js";
import { rangeOf, sentenceEnd, sentenceStart, type BlockView, type Stretch } from "../block-view.js";
import { addresseeOf } from "../clauses.js";
import type { Cue, Cues } from "../cues.js";
import { readTimes } from "../read-times.js";
import type { QuoteContext, QuoteDraft, QuoteRefiner } from "../draft.js";
import { nounPhraseEnd } from "../noun-phrase.js";
import type { QuoteWords } from "../words.js";

/** Told reporters in Geneva on Thursday: to whom, where, when and on what occasion it was said. */
export const fillCircumstances: QuoteRefiner = {
  name: "fill-circumstances",
  after: "continue-speakers",
  refine: (drafts, context) => {
    const times = readTimes(context);
    return drafts.map((draft) => {
      const place = draft.cue === undefined ? undefined : cueOf(draft.cue, draft, context);
      if (place === undefined) return draft;
      const { saidAt, ...found } = circumstancesOf(place, context.language.quotes);
      const time = saidAt === undefined ? undefined : times(place.view.block, saidAt);
      return {
        ...found,
        ...(saidAt === undefined || time === undefined ? {} : { saidAt, saidTime: time }),
        ...draft,
      };
    });
  },
};

interface Place {
  readonly view: BlockView;
  readonly cue: Cue;
}

type Circumstances = Pick<QuoteDraft, "addressee" | "saidAt" | "place" | "occasion">;

/** The cue may stand in the paragraph before the one that the quote begins. */
function cueOf(range: Range, draft: QuoteDraft, { document, read }: QuoteContext): Place | undefined {
  for (let index = draft.block; index >= 0 && draft.block - index < 4; index--) {
    const block = document.blocks[index];
    if (block === undefined || block.start > range.start || block.end < range.end) continue;
    const { view, cues } = read(block);
    const cue = cueIn(cues, range);
    return cue === undefined ? undefined : { view, cue };
  }
  return undefined;
}

/** A trained cue may be longer than the verb: “said Thursday”. */
function cueIn(cues: Cues, range: Range): Cue | undefined {
  for (let end = range.end; end > range.start; end--) {
    const cue = cues.ends.get(end);
    if (cue !== undefined) return cue;
  }
  return undefined;
}

function circumstancesOf({ view, cue }: Place, words: QuoteWords): Circumstances {
  const limit = sentenceEnd(view, cue.verb);
  const addressee = cue.frame.takes.has("addressee") ? addresseeOf(view, cue, limit, words) : undefined;
  const inverted = cue.after !== undefined && view.words[cue.first - 1]?.run !== -1;
  const found: Found = {};
  if (addressee !== undefined) found.addressee = absolute(view, addressee);
  collect(found, view, (addressee ?? (inverted ? cue.after : undefined) ?? cue).last + 1, limit, words);
  // "In a briefing on Thursday, an official said": what stands before the first comma.
  const first = sentenceStart(view, cue.verb);
  const what = view.words[first]?.what;
  if (view.words[first]?.run === -1 && (what === "preposition" || what === "ing"))
    collect(found, view, what === "ing" ? first + 1 : first, cue.first, words);
  return found;
}

type Found = { -readonly [Key in keyof Circumstances]: Circumstances[Key] };

/** Takes up one phrase after another until something else stands there; the first of its kind counts. */
function collect(found: Found, view: BlockView, from: number, limit: number, words: QuoteWords): void {
  let index = from;
  for (let steps = 0; steps < 6 && index < limit; steps++) {
    const next = circumstanceAt(view, index, limit, words);
    if (next === undefined) return;
    if (next.kind !== undefined) found[next.kind] ??= absolute(view, next.stretch);
    index = next.stretch.last + 1;
  }
}

interface Circumstance {
  readonly kind: keyof Circumstances | undefined;
  readonly stretch: Stretch;
}

function circumstanceAt(
  view: BlockView,
  index: number,
  limit: number,
  words: QuoteWords,
): Circumstance | undefined {
  const word = view.words[index];
  if (word === undefined) return undefined;
  if (words.times.has(word.lower))
    return { kind: "saidAt", stretch: { first: index, last: timeEnd(view, index, limit, words) } };
  if (word.what !== "preposition") return undefined;
  const first = index + 1;
  if (words.times.has(view.words[first]?.lower ?? ""))
    return { kind: "saidAt", stretch: { first, last: timeEnd(view, first, limit, words) } };
  const last = nounPhraseEnd(view, first, limit, words);
  if (last === undefined) return undefined;
  const stretch = { first, last };
  return { kind: kindOf(view, word.lower, stretch, words), stretch };
}

function kindOf(
  view: BlockView,
  preposition: string,
  stretch: Stretch,
  words: QuoteWords,
): Circumstance["kind"] {
  const inside = view.words.slice(stretch.first, stretch.last + 1);
  if (inside.some((word) => words.occasions.has(word.lower))) return "occasion";
  const named = inside[0]?.what === "name" && words.places.has(preposition);
  return named ? "place" : undefined;
}

function timeEnd(view: BlockView, index: number, limit: number, words: QuoteWords): number {
  let last = index;
  while (
    last + 1 < limit &&
    (words.times.has(view.words[last + 1]?.lower ?? "") || view.words[last + 1]?.what === "number")
  )
    last++;
  return last;
}

function absolute(view: BlockView, stretch: Stretch): Range {
  return shift(rangeOf(view, stretch), view.block.start);
}
