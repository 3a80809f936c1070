import type { Sentence, TextBlock } from "../2-text/document.js";
import { findTimes } from "../2-text/times/find-times.js";
import { meeting } from "../range-index.js";
import { overlaps, shift, spanOf, type Range } from "../range.js";
import type { Time } from "../schema/time.js";
import type { QuoteContext } from "./draft.js";

/** The time at a place of a block, resolved against the day the article came out; each sentence is read once. */
export function readTimes({
  document,
  language,
}: QuoteContext): (block: TextBlock, place: Range) => Time | undefined {
  const known = new Map<Sentence, readonly Time[]>();
  const reference = document.article.published.value;
  const read = (sentence: Sentence): readonly Time[] => {
    if (language.claims === undefined) return [];
    const text = document.text.slice(sentence.start, sentence.end);
    return findTimes(text, { reference }, language.claims.times).map((time) => ({
      ...time,
      span: spanOf(document.text, shift(time.span, sentence.start)),
    }));
  };
  return (block, place) => {
    const [sentence] = meeting(block.sentences, place);
    if (sentence === undefined) return undefined;
    const times = known.get(sentence) ?? read(sentence);
    known.set(sentence, times);
    return meeting(
      times.map((time) => ({ ...time.span, time })),
      place,
    ).find(({ time }) => overlaps(time.span, place))?.time;
  };
}
