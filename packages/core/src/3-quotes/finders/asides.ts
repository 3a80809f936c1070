import { sentenceEnd, sentenceStart, type BlockView, type Stretch } from "../block-view.js";
import { addresseeOf, circumstanceEnd, clauseEnd, countTenses, trimEnd } from "../clauses.js";
import { confidences } from "../confidence.js";
import type { Cue, Cues } from "../cues.js";
import type { QuoteFinder } from "../draft.js";
import { findingOf } from "../finding.js";
import type { QuoteWords } from "../words.js";

/** The line would close, officials said. — The line, she said, would close. */
export const asides: QuoteFinder = {
  name: "aside",
  *find(block, context) {
    const { view, cues } = context.read(block);
    const words = context.language.quotes;
    for (const cue of cues.all) {
      if (!cue.finite || cue.passive || !cue.frame.takes.has("aside")) continue;
      const inside = asideOf(view, cue, words);
      if (inside === undefined) continue;
      const content = contentAround(view, inside, cues, words);
      if (content === undefined) continue;
      const finding = findingOf(view, content, cue, inside.source, confidences.aside);
      if (finding !== undefined) yield finding;
    }
  },
};

interface Aside extends Stretch {
  readonly source: Stretch;
}

/** The attribution between commas, or between a comma and the end. */
function asideOf(view: BlockView, cue: Cue, words: QuoteWords): Aside | undefined {
  for (const source of [cue.before, cue.after]) {
    if (source === undefined) continue;
    const inverted = source === cue.after;
    const first = inverted ? cue.first : source.first;
    if (view.words[first - 1]?.text !== "," || view.words[first]?.what === "wh") continue;
    const last = endOfAside(view, inverted ? source.last : endOfCue(view, cue, words), words);
    if (last !== undefined) return { first, last, source };
  }
  return undefined;
}

/** "told the board": whom it is said to goes with the verb. */
function endOfCue(view: BlockView, cue: Cue, words: QuoteWords): number {
  if (!cue.frame.takes.has("addressee")) return cue.last;
  return addresseeOf(view, cue, sentenceEnd(view, cue.verb), words)?.last ?? cue.last;
}

function endOfAside(view: BlockView, cueEnd: number, words: QuoteWords): number | undefined {
  const limit = sentenceEnd(view, cueEnd);
  let index = cueEnd + 1;
  for (let steps = 0; steps < 8 && index < limit; steps++) {
    const next = circumstanceEnd(view, index, limit, words);
    if (next === undefined) break;
    index = next;
  }
  const stop = view.words[index];
  return index >= limit || /^[.,;:!?—–)]/u.test(stop?.text ?? "") ? index - 1 : undefined;
}

/** "Although she had lost, she reminded voters": a clause that leans on another is not all that was said. */
function isHalf(view: BlockView, { first, last }: Stretch): boolean {
  const opener = view.words[first]?.what === "conjunction" ? first + 1 : first;
  return view.words[opener]?.what === "subordinator" && countTenses(view, { first, last }) < 2;
}

function contentAround(
  view: BlockView,
  aside: Aside,
  cues: Cues,
  words: QuoteWords,
): readonly Stretch[] | undefined {
  const run = view.runs[view.words[aside.first]?.run ?? -1];
  const floor = Math.max(sentenceStart(view, aside.first), run === undefined ? 0 : run.first + 1);
  const last = trimEnd(view, floor, aside.first - 1);
  if (last === undefined || last - floor < 1) return undefined;
  const head = { first: floor, last };
  const resumes = aside.last + 2;
  if (view.words[aside.last + 1]?.text !== "," || resumes >= sentenceEnd(view, aside.first))
    return isHalf(view, head) ? undefined : [head];
  const next = view.words[resumes];
  if (
    next === undefined ||
    next.run !== -1 ||
    words.breaks.has(next.lower) ||
    next.what === "conjunction" ||
    next.what === "ing"
  )
    return [head];
  const tail = clauseEnd(view, resumes, cues, words);
  return tail === undefined ? [head] : [head, { first: resumes, last: tail }];
}
