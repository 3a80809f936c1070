import { overlaps, type Range } from "../../range.js";
import { sentenceEnd, wordFrom } from "../block-view.js";
import type { QuoteContext, QuoteDraft, QuoteRefiner } from "../draft.js";
import { nounPhraseEnd } from "../noun-phrase.js";
import type { WordClass } from "../words.js";

/** “to run in” goes on to “to run in Osaka”: no content ends with a word that waits for another. */
export const wholePhrases: QuoteRefiner = {
  name: "whole-phrases",
  after: "merge-findings",
  refine: (drafts, context) => drafts.map((draft) => withWholePhrases(draft, context)),
};

const waiting: ReadonlySet<WordClass> = new Set(["preposition", "determiner", "to"]);

function withWholePhrases(draft: QuoteDraft, context: QuoteContext): QuoteDraft {
  const content = draft.content.map((piece) => extended(piece, draft, context));
  return content.every((piece, place) => piece === draft.content[place]) ? draft : { ...draft, content };
}

function extended(piece: Range, draft: QuoteDraft, context: QuoteContext): Range {
  const block = context.document.blocks[draft.block];
  if (block === undefined || piece.end > block.end) return piece;
  const { view } = context.read(block);
  const last = wordFrom(view, piece.end) - 1;
  const word = view.words[last];
  if (word === undefined || word.end !== piece.end || word.run !== -1 || !waiting.has(word.what))
    return piece;
  const end = nounPhraseEnd(view, last + 1, sentenceEnd(view, last), context.language.quotes);
  const range = { start: piece.start, end: view.words[end ?? -1]?.end ?? piece.end };
  const others = [
    ...draft.content.filter((each) => each !== piece),
    ...draft.source,
    ...(draft.cue === undefined ? [] : [draft.cue]),
  ];
  return end === undefined || others.some((each) => overlaps(each, range)) ? piece : range;
}
