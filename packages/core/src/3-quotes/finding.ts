import { rangeOf, type BlockView, type Stretch } from "./block-view.js";
import type { Cue } from "./cues.js";
import type { QuoteFinding } from "./draft.js";

/** A finding from stretches of words: content in its pieces, a cue and a source. */
export function findingOf(
  view: BlockView,
  content: readonly Stretch[],
  cue: Cue | undefined,
  source: Stretch | undefined,
  confidence: number,
): QuoteFinding | undefined {
  const [first, ...others] = content.map((piece) => rangeOf(view, piece));
  if (first === undefined) return undefined;
  return {
    start: first.start,
    end: first.end,
    ...(others.length === 0 ? {} : { pieces: others }),
    ...(cue === undefined ? {} : { cue: rangeOf(view, cue), ...meaningOf(cue) }),
    ...(source === undefined ? {} : { source: rangeOf(view, source) }),
    confidence,
  };
}

function meaningOf({ frame, negated }: Cue): Pick<QuoteFinding, "class" | "act" | "negated"> {
  return { class: frame.class, negated, ...(frame.act === undefined ? {} : { act: frame.act }) };
}
