import { rangeOf, sentenceEnd, sentenceStart, type BlockView, type Stretch } from "../block-view.js";
import { clauseEnd, trimEnd } from "../clauses.js";
import { confidences } from "../confidence.js";
import type { Cues } from "../cues.js";
import type { QuoteFinder } from "../draft.js";
import { findingOf } from "../finding.js";
import { nounPhraseEnd } from "../noun-phrase.js";
import { phraseAt } from "../phrase-at.js";
import type { QuoteWords } from "../words.js";

/** The line, as Osei put it, was a gift to nobody; the pier is, in the words of one engineer, “a wreck.” */
export const asTheyPutIt: QuoteFinder = {
  name: "as-they-put-it",
  *find(block, context) {
    const { view, cues } = context.read(block);
    const words = context.language.quotes;
    for (let index = 0; index < view.words.length; index++) {
      const phrase = puttingAt(view, index, words) ?? wordingAt(view, index, words);
      const content = phrase === undefined ? undefined : contentAround(view, phrase, cues, words);
      if (phrase === undefined || content === undefined) continue;
      const found = findingOf(view, content, undefined, phrase.source, confidences["as-they-put-it"]);
      if (found !== undefined)
        yield { ...found, cue: rangeOf(view, phrase.cue), class: "speech", act: "say", negated: false };
    }
  },
};

/** An attribution with its first and last word. */
interface Phrase extends Stretch {
  readonly cue: Stretch;
  readonly source: Stretch;
}

/** “as Ms. Lane put it” */
function puttingAt(view: BlockView, first: number, words: QuoteWords): Phrase | undefined {
  if (words.puttings?.openers.has(view.words[first]?.lower ?? "") !== true) return undefined;
  const limit = sentenceEnd(view, first);
  const pronoun = view.words[first + 1]?.what === "pronoun";
  const last = pronoun ? first + 1 : nounPhraseEnd(view, first + 1, limit, words);
  if (last === undefined) return undefined;
  const length = phraseAt(view, last + 1, words.puttings.verbs);
  if (length === 0) return undefined;
  const cue = { first: last + 1, last: last + length };
  return { first, last: cue.last, cue, source: { first: first + 1, last } };
}

/** “in the words of one engineer” */
function wordingAt(view: BlockView, first: number, words: QuoteWords): Phrase | undefined {
  const length = phraseAt(view, first, words.wordings);
  if (length === 0) return undefined;
  const last = nounPhraseEnd(view, first + length, sentenceEnd(view, first), words);
  if (last === undefined) return undefined;
  return { first, last, cue: { first, last: first + length - 1 }, source: { first: first + length, last } };
}

/** What stands between the attribution and the ends of its sentence, on both sides of its commas. */
function contentAround(
  view: BlockView,
  { first, last }: Phrase,
  cues: Cues,
  words: QuoteWords,
): readonly Stretch[] | undefined {
  const floor = sentenceStart(view, first);
  const opens = first === floor;
  const comma = isComma(view, first - 1) || view.words[first - 1]?.run !== view.words[first]?.run;
  const head = opens || !comma ? undefined : trimEnd(view, floor, first - 1);
  const resumes = last + 2;
  const goesOn = isComma(view, last + 1) && resumes < sentenceEnd(view, first);
  const tail = goesOn ? clauseEnd(view, resumes, cues, words) : undefined;
  if (head !== undefined && holdsCue(floor, head, cues)) return undefined;
  if (head === undefined && !(opens && tail !== undefined && tail - resumes >= 2)) return undefined;
  return [
    ...(head === undefined ? [] : [{ first: floor, last: head }]),
    ...(tail === undefined ? [] : [{ first: resumes, last: tail }]),
  ];
}

/** Somebody else’s words come first: where they end is unsure. */
function holdsCue(first: number, last: number, { at }: Cues): boolean {
  for (let index = first; index <= last; index++) if (at.has(index)) return true;
  return false;
}

function isComma(view: BlockView, index: number): boolean {
  return /^[,—–]$/u.test(view.words[index]?.text ?? "");
}
