import { contains, type Range } from "../../range.js";
import { indexRanges } from "../../range-index.js";
import type { QuoteDraft, QuoteRefiner } from "../draft.js";
import { attributionModel } from "./attribution-model.js";

/** Rules for what the model has learned to see in its context. */
const learned: ReadonlySet<string> = new Set([
  "quote-then-cue",
  "cue-then-quote",
  "reported-clause",
  "reported-wish",
  "aside",
  "according-to",
  "noun-clause",
  "object",
  "loose-quote",
]);

/** Rules sure enough for speech inside speech, which no annotated text has taught the model. */
const inner: ReadonlySet<string> = new Set([
  "quote-then-cue",
  "cue-then-quote",
  "reported-clause",
  "according-to",
]);

/** Where the trained model has found quotes, it goes before the rules for the same things; the other rules stay. */
export const preferModel: QuoteRefiner = {
  name: "prefer-model",
  refine(drafts) {
    const found = drafts.filter(({ rule }) => rule === attributionModel.name);
    if (found.length === 0) return drafts;
    const contents = indexRanges(
      found.flatMap(({ content }) => content),
      (piece) => [piece],
    );
    return drafts.filter((draft) => !learned.has(draft.rule) || isInner(draft, contents));
  },
};

/** Somebody else's speech, cue and all, inside what one says: “They told me, ‘We close in May’”. */
function isInner(draft: QuoteDraft, contents: (range: Range) => readonly Range[]): boolean {
  const { cue, source, content, class: kind } = draft;
  if (cue === undefined || source.length === 0 || !inner.has(draft.rule)) return false;
  if (kind !== "speech" && kind !== "document") return false;
  return contents(cue).some((piece) =>
    [cue, ...source, ...content].every((range) => contains(piece, range) && !isSame(piece, range)),
  );
}

function isSame(one: Range, other: Range): boolean {
  return one.start === other.start && one.end === other.end;
}
