import { sentenceEnd, sentenceStart, type BlockView, type Stretch } from "../block-view.js";
import { clauseEnd, trimEnd } from "../clauses.js";
import { confidences } from "../confidence.js";
import type { QuoteFinder } from "../draft.js";
import { findingOf } from "../finding.js";
import { rangeOf } from "../block-view.js";
import { nounPhraseEnd } from "../noun-phrase.js";
import { phraseAt } from "../phrase-at.js";
import { subjectAfter } from "../subject.js";
import type { QuoteWords } from "../words.js";

/** The line closed in May, according to the report; according to two officials, it never ran. */
export const accordingTo: QuoteFinder = {
  name: "according-to",
  *find(block, context) {
    const { view, cues } = context.read(block);
    const words = context.language.quotes;
    for (let index = 0; index < view.words.length; index++) {
      const length = phraseAt(view, index, words.phrases);
      if (length === 0) continue;
      const cue = { first: index, last: index + length - 1 };
      const limit = sentenceEnd(view, index);
      const source = sourceAfter(view, cue, limit, words);
      const content =
        source === undefined
          ? undefined
          : contentOf(view, cue.first, source, (from) => clauseEnd(view, from, cues, words));
      const found =
        content === undefined
          ? undefined
          : findingOf(view, content, undefined, source, confidences["according-to"]);
      if (found !== undefined)
        yield { ...found, cue: rangeOf(view, cue), class: "speech", act: "say", negated: false };
    }
  },
};

/** At the head of its sentence the comma ends the source: according to the report, the line closed. */
function sourceAfter(view: BlockView, cue: Stretch, limit: number, words: QuoteWords): Stretch | undefined {
  if (cue.first > sentenceStart(view, cue.first)) return subjectAfter(view, cue.last, limit, words);
  const last = nounPhraseEnd(view, cue.last + 1, limit, words);
  return last === undefined ? undefined : { first: cue.last + 1, last };
}

function contentOf(
  view: BlockView,
  first: number,
  source: Stretch,
  endFrom: (from: number) => number | undefined,
): readonly Stretch[] | undefined {
  const floor = sentenceStart(view, first);
  const head = trimEnd(view, floor, first - 1);
  const long = head !== undefined && head - floor >= 2;
  const resumes = source.last + 2;
  const goesOn = view.words[source.last + 1]?.text === "," && resumes < sentenceEnd(view, first);
  const tail = goesOn && !long ? endFrom(resumes) : undefined;
  const pieces: Stretch[] = [];
  if (long) pieces.push({ first: floor, last: head });
  if (tail !== undefined && tail - resumes >= 2 && view.words[resumes + 1]?.what !== "ing")
    pieces.push({ first: resumes, last: tail });
  return pieces.length === 0 ? undefined : pieces;
}
