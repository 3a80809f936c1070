import { rangeOf, type BlockView } from "../block-view.js";
import { confidences } from "../confidence.js";
import type { QuoteFinder } from "../draft.js";

/** “OSEI: We stop on Friday.” — a speaker in capitals, a colon, and what he says to the end of the paragraph. */
export const transcripts: QuoteFinder = {
  name: "transcript",
  *find(block, context) {
    const { view } = context.read(block);
    const colon = colonOf(view);
    if (colon === undefined || context.language.quotes.labels.has(view.words[colon - 1]?.lower ?? "")) return;
    const first = opens(view.words[0]?.text) ? 1 : 0;
    const start = rangeOf(view, { first: colon + 1, last: colon + 1 }).start;
    const end = rangeOf(view, { first: colon + 1, last: lastWord(view) }).end;
    if (end <= start) return;
    yield {
      start,
      end,
      cue: rangeOf(view, { first: colon, last: colon }),
      source: rangeOf(view, { first, last: colon - 1 }),
      class: "speech",
      act: "say",
      confidence: confidences.transcript,
    };
  },
};

function opens(text: string | undefined): boolean {
  return text !== undefined && /^[“"‘'«„]$/u.test(text);
}

/** The place of the colon behind up to five words in capitals at the start of a paragraph. */
function colonOf(view: BlockView): number | undefined {
  for (let index = opens(view.words[0]?.text) ? 1 : 0; index < 7; index++) {
    const text = view.words[index]?.text;
    if (text === undefined) return undefined;
    if (text === ":")
      return index > 0 && hasLetters(view.words[index - 1]?.text) && view.words[index + 1] !== undefined
        ? index
        : undefined;
    if (!/^[\p{Lu}\p{Nd}.’'-]+$/u.test(text)) return undefined;
  }
  return undefined;
}

function hasLetters(text: string | undefined): boolean {
  return text !== undefined && /\p{Lu}{2}/u.test(text);
}

/** Without the mark that closes the paragraph’s own. */
function lastWord(view: BlockView): number {
  const last = view.words.length - 1;
  const run = view.runs[view.words[last]?.run ?? -1];
  return run !== undefined && run.closed && run.first === 0 && run.last === last ? last - 1 : last;
}
