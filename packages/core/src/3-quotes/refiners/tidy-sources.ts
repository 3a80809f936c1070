import { shift } from "../../range.js";
import { rangeOf, wordFrom, type BlockView } from "../block-view.js";
import type { QuoteContext, QuoteDraft, QuoteRefiner } from "../draft.js";
import type { QuoteWords } from "../words.js";

/** “Osei and Lane both said”: “both” is no part of the name. “Neither Osei nor Lane said”: nobody did. */
export const tidySources: QuoteRefiner = {
  name: "tidy-sources",
  after: "settle-sources",
  refine: (drafts, context) => drafts.map((draft) => tidied(draft, context) ?? draft),
};

function tidied(draft: QuoteDraft, context: QuoteContext): QuoteDraft | undefined {
  const [source] = draft.source;
  const block = context.document.blocks[draft.block];
  if (source === undefined || draft.source.length > 1 || block === undefined) return undefined;
  if (source.start < block.start || source.end > block.end || draft.cue === undefined) return undefined;
  const { view } = context.read(block);
  const words = context.language.quotes;
  const head = wordFrom(view, source.start);
  const first = withoutBoth(view, withCompany(view, head), words);
  const whole = wordFrom(view, source.end) - 1;
  const nobody = words.negations.has(view.words[first]?.lower ?? "") && !draft.negated;
  const last = lastOf(view, first, whole, words);
  const same = last === whole && first === head;
  if (!nobody && same) return undefined;
  return {
    ...draft,
    negated: draft.negated || nobody,
    source: same ? draft.source : [shift(rangeOf(view, { first, last }), block.start)],
  };
}

/** “Both Osei and Lane said”; “both sides” stays. */
function withoutBoth({ words }: BlockView, first: number, { distributing }: QuoteWords): number {
  const both = distributing?.has(words[first]?.lower ?? "") === true;
  return both && words[first + 1]?.what === "name" && words[first + 2] !== undefined ? first + 1 : first;
}

const longestTicker = 8;

/** “Vellmar (NQX: VLM), a maker of cranes, announced”: what it is called stands before its share. */
function withCompany({ words }: BlockView, first: number): number {
  if (words[first]?.what !== "determiner" || words[first - 1]?.text !== "," || words[first - 2]?.text !== ")")
    return first;
  let at = first - 3;
  while (at > 0 && first - at < longestTicker && words[at]?.text !== "(") at--;
  if (words[at]?.text !== "(" || !isCapital(words[at - 1]?.text)) return first;
  while (isCapital(words[at - 1]?.text)) at--;
  return at;
}

function isCapital(text: string | undefined): boolean {
  return text !== undefined && /^\p{Lu}/u.test(text);
}

/** Without “both” or “, today” at the end, and without what follows in “says Ms. Lane, is a crane”. */
function lastOf(view: BlockView, first: number, whole: number, words: QuoteWords): number {
  let last = whole;
  for (let index = first + 1; index < whole; index++) {
    const next = view.words[index + 1]?.what;
    if (view.words[index]?.text === "," && (next === "auxiliary" || next === "finite")) last = index;
  }
  if (last < whole) last--;
  if (
    last > first + 1 &&
    view.words[last - 1]?.text === "," &&
    words.times.has(view.words[last]?.lower ?? "")
  )
    last -= 2;
  while (last > first && words.distributing?.has(view.words[last]?.lower ?? "") === true) last--;
  return last;
}
