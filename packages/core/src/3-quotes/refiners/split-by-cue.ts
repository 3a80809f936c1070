import { overlaps, shift, type Range } from "../../range.js";
import { rangeOf, wordFrom, type BlockView } from "../block-view.js";
import { openingAfter } from "../clauses.js";
import { confidences } from "../confidence.js";
import type { Cue, Cues } from "../cues.js";
import type { QuoteContext, QuoteDraft, QuoteRefiner } from "../draft.js";
import { sourceOf } from "../sources.js";

/** “Who pays?” a narrator asks. The spot ends with Osei saying, “Nobody”: the second piece has a cue of its own. */
export const splitByCue: QuoteRefiner = {
  name: "split-by-cue",
  after: "whole-runs",
  refine: (drafts, context) => drafts.flatMap((draft) => split(draft, context)),
};

function split(draft: QuoteDraft, context: QuoteContext): readonly QuoteDraft[] {
  const block = context.document.blocks[draft.block];
  if (draft.content.length < 2 || draft.cue === undefined || block === undefined) return [draft];
  const { view, cues } = context.read(block);
  for (let place = 1; place < draft.content.length; place++) {
    const cue = ownCue(view, cues, draft, place, context);
    if (cue === undefined) continue;
    const source = sourceOf(view, cues, cue, context.language.quotes);
    if (source === undefined) continue;
    const absolute = (range: Range): Range => shift(range, block.start);
    const { act, class: kind } = cue.frame;
    const other: QuoteDraft = {
      content: draft.content.slice(place),
      cue: absolute(rangeOf(view, cue)),
      source: [absolute(rangeOf(view, source))],
      class: kind,
      ...(act === undefined ? {} : { act }),
      negated: cue.negated,
      repeats: [],
      block: draft.block,
      rule: "split-by-cue",
      confidence: confidences["cue-then-quote"],
    };
    return [{ ...draft, content: draft.content.slice(0, place) }, other];
  }
  return [draft];
}

/** A reporting verb between two pieces that opens the second one, and is not the cue of the draft. */
function ownCue(
  view: BlockView,
  { all, at }: Cues,
  { content, cue }: QuoteDraft,
  place: number,
  { language }: QuoteContext,
): Cue | undefined {
  const piece = content[place];
  if (piece === undefined || cue === undefined) return undefined;
  const first = wordFrom(view, piece.start);
  if (view.runs[view.words[first]?.run ?? -1]?.first !== first) return undefined;
  for (let verb = wordFrom(view, content[place - 1]?.end ?? 0); verb < first; verb++) {
    const found = all[at.get(verb) ?? -1];
    const word = view.words[verb];
    if (found === undefined || word === undefined || word.run !== -1) continue;
    if (found.passive || !found.frame.takes.has("quote") || overlaps(word, cue)) continue;
    const opening = openingAfter(view, found, language.quotes);
    const opens = view.words[opening.at]?.text === "," ? opening.at + 1 : opening.at;
    if ((opening.kind === "quote" || opening.kind === "colon") && opens === first) return found;
  }
  return undefined;
}
