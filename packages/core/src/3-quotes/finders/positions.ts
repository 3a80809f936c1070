import { rangeOf, sentenceEnd, sentenceStart, type BlockView, type Stretch } from "../block-view.js";
import { clauseEnd, trimEnd } from "../clauses.js";
import { confidences } from "../confidence.js";
import type { Cues } from "../cues.js";
import type { QuoteFinder } from "../draft.js";
import { findingOf } from "../finding.js";
import { ownerBefore } from "../sources.js";
import type { CueFrame, QuoteWords } from "../words.js";

/** The union’s position is that no boat should sail; Osei’s message to the board was clear: the line must stay open. */
export const positions: QuoteFinder = {
  name: "position",
  *find(block, context) {
    const { view, cues } = context.read(block);
    const words = context.language.quotes;
    for (let noun = 1; noun < view.words.length; noun++) {
      const frame = frameOf(view, noun, words);
      const owner = frame === undefined ? undefined : ownerBefore(view, noun, words);
      if (frame === undefined || owner === undefined || view.words[noun]?.run !== -1) continue;
      const content = contentBehind(view, owner, noun, cues, words);
      const found =
        content === undefined
          ? undefined
          : findingOf(view, [content], undefined, owner, confidences.position);
      if (found === undefined) continue;
      const cue = rangeOf(view, { first: noun, last: noun });
      yield { ...found, cue, class: frame.class, negated: false, ...(frame.act && { act: frame.act }) };
    }
  },
};

function frameOf(view: BlockView, noun: number, words: QuoteWords): CueFrame | undefined {
  const word = view.words[noun];
  if (word?.what !== "noun") return undefined;
  return words.positions?.get(word.lower) ?? words.nouns.get(word.lower) ?? words.views.get(word.lower);
}

/** How many words may stand between the noun and the verb: to whom, about what. */
const furthest = 8;

/** The clause behind “is that”, or behind the colon of “was clear:”. */
function contentBehind(
  view: BlockView,
  owner: Stretch,
  noun: number,
  cues: Cues,
  words: QuoteWords,
): Stretch | undefined {
  const limit = sentenceEnd(view, noun);
  let verb = noun + 1;
  while (verb < Math.min(limit, noun + furthest) && view.words[verb]?.what !== "auxiliary") {
    const what = view.words[verb]?.what;
    if (what === "finite" || what === "mark" || what === "wh" || what === "subordinator") return undefined;
    verb++;
  }
  if (!words.passives.has(view.words[verb]?.lower ?? "")) return undefined;
  let next = verb + 1;
  while (view.words[next]?.what === "adverb") next++;
  if (words.that.has(view.words[next]?.lower ?? "") && view.words[next]?.what !== "determiner") {
    const last = clauseEnd(view, next, cues, words);
    return last === undefined || last < next + 2 ? undefined : { first: next, last };
  }
  // "was clear: the line must stay open": one word of what the message is like, and the noun opens the sentence.
  const colon = view.words[next + 1];
  if (view.words[next]?.what !== "adjective" || colon?.text !== ":" || colon.run !== -1) return undefined;
  const first = next + 2;
  if (owner.first !== sentenceStart(view, noun) || view.words[first]?.run !== -1) return undefined;
  const last = trimEnd(view, first, sentenceEnd(view, first) - 1);
  return last === undefined || last < first + 2 ? undefined : { first, last };
}
