import { rangeOf, sentenceEnd, type BlockView, type Stretch } from "../block-view.js";
import { clauseEnd } from "../clauses.js";
import { confidences } from "../confidence.js";
import type { QuoteFinder } from "../draft.js";
import { findingOf } from "../finding.js";
import { nounPhraseEnd } from "../noun-phrase.js";
import { ownerBefore } from "../sources.js";
import { subjectBefore } from "../subject.js";
import type { QuoteWords } from "../words.js";

/** A statement by Osei that the line would close; his claim that nobody asked. */
export const nounClauses: QuoteFinder = {
  name: "noun-clause",
  *find(block, context) {
    const { view, cues } = context.read(block);
    const words = context.language.quotes;
    for (let index = 0; index < view.words.length; index++) {
      const word = view.words[index];
      const frame = word === undefined || word.what !== "noun" ? undefined : words.nouns.get(word.lower);
      if (frame === undefined) continue;
      const parts = partsOf(view, index, words);
      if (parts === undefined) continue;
      const last = clauseEnd(view, parts.that, cues, words);
      if (last === undefined || last <= parts.that + 1) continue;
      const found = findingOf(
        view,
        [{ first: parts.that, last }],
        undefined,
        parts.source,
        confidences["noun-clause"],
      );
      const act = frame.act === undefined ? {} : { act: frame.act };
      if (found !== undefined)
        yield {
          ...found,
          cue: rangeOf(view, { first: parts.first, last: index }),
          class: frame.class,
          negated: false,
          ...act,
        };
    }
  },
};

interface Parts {
  readonly that: number;
  /** The first word of the cue: the noun, or the verb it is the object of. */
  readonly first: number;
  readonly source: Stretch | undefined;
}

function partsOf(view: BlockView, noun: number, words: QuoteWords): Parts | undefined {
  const next = view.words[noun + 1];
  if (next === undefined) return undefined;
  if (words.that.has(next.lower) && next.what !== "wh")
    return {
      that: noun + 1,
      ...(verbBefore(view, noun, words) ?? { first: noun, source: ownerBefore(view, noun, words) }),
    };
  // "a statement by the mayor that"
  if (next.what !== "preposition") return undefined;
  const last = nounPhraseEnd(view, noun + 2, sentenceEnd(view, noun), words);
  if (last === undefined || !words.that.has(view.words[last + 1]?.lower ?? "")) return undefined;
  return { that: last + 1, first: noun, source: { first: noun + 2, last } };
}

/** "expressed hope that", "made the observation that": the one who did. */
function verbBefore(
  view: BlockView,
  noun: number,
  words: QuoteWords,
): { first: number; source: Stretch } | undefined {
  let index = noun - 1;
  while (["adjective", "determiner", "adverb", "noun"].includes(view.words[index]?.what ?? "")) index--;
  if (view.words[index]?.what !== "finite") return undefined;
  const source = subjectBefore(view, index, words);
  return source === undefined ? undefined : { first: index, source };
}
