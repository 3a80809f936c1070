import type { TextBlock, TextDocument } from "../../2-text/document.js";
import { shift } from "../../range.js";
import { rangeOf, sentenceStart, type BlockView, type Stretch } from "../block-view.js";
import { confidences } from "../confidence.js";
import type { BlockReading } from "../context.js";
import type { QuoteContext, QuoteDraft, QuoteRefiner } from "../draft.js";
import { nounPhraseEnd } from "../noun-phrase.js";
import { mainSubject, ownerBefore, sourceOf } from "../sources.js";
import type { CueFrame, QuoteWords } from "../words.js";

/** Osei said: — and the speech opens the paragraph behind it, between marks or set off as a block quote. */
export const introduceSpeech: QuoteRefiner = {
  name: "introduce-speech",
  after: "join-running",
  refine: (drafts, context) =>
    drafts.map((draft) => {
      if (draft.cue !== undefined || draft.source.length > 0) return draft;
      const block = context.document.blocks[draft.block];
      if (block === undefined || draft.content[0]?.start !== block.start) return draft;
      const before = storyBefore(context.document, block);
      return before === undefined ? draft : (introduced(draft, before, context) ?? draft);
    }),
};

/** The paragraph of the story right before, where it ends with a colon. */
function storyBefore(document: TextDocument, block: TextBlock): TextBlock | undefined {
  for (let index = block.index - 1; index >= 0 && block.index - index < 4; index--) {
    const before = document.blocks[index];
    if (before?.inBody === true) return /:\s{0,9}$/u.test(before.text.slice(-9)) ? before : undefined;
  }
  return undefined;
}

function introduced(draft: QuoteDraft, before: TextBlock, context: QuoteContext): QuoteDraft | undefined {
  const reading = context.read(before);
  const words = context.language.quotes;
  const found = lastNoun(reading, words) ?? lastVerb(reading, words);
  if (found === undefined) return undefined;
  const { frame, cue, source, negated } = found;
  return {
    ...draft,
    cue: shift(rangeOf(reading.view, cue), before.start),
    source: source === undefined ? [] : [shift(rangeOf(reading.view, source), before.start)],
    class: frame.class,
    ...(frame.act === undefined ? {} : { act: frame.act }),
    negated,
    confidence: confidences["colon-speech"],
    rule: "introduce-speech",
  };
}

interface Introduction {
  readonly frame: CueFrame;
  readonly cue: Stretch;
  readonly source: Stretch | undefined;
  readonly negated: boolean;
}

/** The last reporting verb of the sentence with the colon, outside marks. */
function lastVerb({ view, cues }: BlockReading, words: QuoteWords): Introduction | undefined {
  const sentence = view.words.at(-1)?.sentence;
  const cue = cues.all.findLast((each) => {
    const word = view.words[each.verb];
    return word?.sentence === sentence && word?.run === -1 && !each.passive && each.frame.takes.has("quote");
  });
  if (cue === undefined) return undefined;
  const { frame, negated } = cue;
  return { frame, cue, source: sourceOf(view, cues, cue, words), negated };
}

/** How far a noun of saying may stand from the colon: “this statement by Osei on Friday:”. */
const furthestNoun = 10;

/** “Osei made the following comment:”, “Lane’s statement on the depot:”: a noun behind every reporting verb. */
function lastNoun({ view, cues }: BlockReading, words: QuoteWords): Introduction | undefined {
  const { length } = view.words;
  for (let index = length - 2; index >= Math.max(0, length - 1 - furthestNoun); index--) {
    const word = view.words[index];
    if (word === undefined || word.run !== -1 || cues.at.has(index)) return undefined;
    const frame = word.what === "noun" ? words.nouns.get(word.lower) : undefined;
    if (frame === undefined) continue;
    const source = speakerAt(view, index, words);
    return source === undefined
      ? undefined
      : { frame, cue: { first: index, last: index }, source, negated: false };
  }
  return undefined;
}

/** Who stands behind "by", owns the noun, or is the subject of its sentence. */
function speakerAt(view: BlockView, noun: number, words: QuoteWords): Stretch | undefined {
  const first = noun + 2;
  if (words.agents.has(view.words[noun + 1]?.lower ?? "")) {
    const last = nounPhraseEnd(view, first, view.words.length, words);
    return last === undefined ? undefined : { first, last };
  }
  const cue = { first: noun, last: noun };
  return ownerBefore(view, noun, words) ?? mainSubject(view, cue, sentenceStart(view, noun), words);
}
