import type { TextBlock, TextDocument } from "../../2-text/document.js";
import { shift } from "../../range.js";
import { rangeOf } from "../block-view.js";
import { confidences } from "../confidence.js";
import type { BlockReading } from "../context.js";
import type { Cue } from "../cues.js";
import type { QuoteContext, QuoteDraft, QuoteRefiner } from "../draft.js";
import { sourceOf } from "../sources.js";

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
  const cue = lastCue(reading);
  if (cue === undefined) return undefined;
  const source = sourceOf(reading.view, reading.cues, cue, context.language.quotes);
  const { act, class: kind } = cue.frame;
  return {
    ...draft,
    cue: shift(rangeOf(reading.view, cue), before.start),
    source: source === undefined ? [] : [shift(rangeOf(reading.view, source), before.start)],
    class: kind,
    ...(act === undefined ? {} : { act }),
    negated: cue.negated,
    confidence: confidences["colon-speech"],
    rule: "introduce-speech",
  };
}

/** The last reporting verb of the sentence with the colon, outside marks. */
function lastCue({ view, cues }: BlockReading): Cue | undefined {
  const sentence = view.words.at(-1)?.sentence;
  return cues.all.findLast((cue) => {
    const word = view.words[cue.verb];
    return word?.sentence === sentence && word?.run === -1 && !cue.passive && cue.frame.takes.has("quote");
  });
}
