import { contains, type Range } from "../../range.js";
import { indexRanges } from "../../range-index.js";
import type { QuoteContext, QuoteDraft, QuoteRefiner } from "../draft.js";
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

/** What they find is kept beside the model where the verb does nothing but report: “he said”, “she told the board”. */
const beside: ReadonlySet<string> = new Set([
  "quote-then-cue",
  "cue-then-quote",
  "reported-clause",
  "according-to",
  "aside",
]);

/** Where the trained model has found quotes, it goes before the rules for the same things; the other rules stay. */
export const preferModel: QuoteRefiner = {
  name: "prefer-model",
  refine(drafts, context) {
    const found = drafts.filter(({ rule }) => rule === attributionModel.name);
    if (found.length === 0) return drafts;
    const contents = indexRanges(
      found.flatMap(({ content }) => content),
      (piece) => [piece],
    );
    const places = indexRanges(found, placesOf);
    return drafts.filter(
      (draft) =>
        !learned.has(draft.rule) ||
        isInner(draft, contents) ||
        (isPlain(draft, context) && placesOf(draft).every((range) => places(range).length === 0)),
    );
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

function placesOf({ content, source, cue }: QuoteDraft): readonly Range[] {
  return [...content, ...source, ...(cue === undefined ? [] : [cue])];
}

/** By a word that does nothing but report, and somebody is named. */
function isPlain({ rule, cue, source }: QuoteDraft, { document, language }: QuoteContext): boolean {
  const { plainest } = language.quotes;
  if (plainest === undefined || cue === undefined || source.length === 0 || !beside.has(rule)) return false;
  const words = document.text.slice(cue.start, Math.min(cue.end, cue.start + 80)).toLowerCase();
  return words.split(/\s/u).some((word) => plainest.has(word));
}

function isSame(one: Range, other: Range): boolean {
  return one.start === other.start && one.end === other.end;
}
