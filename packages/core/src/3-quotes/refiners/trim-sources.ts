import { shift, type Range } from "../../range.js";
import { rangeOf, wordFrom, type BlockView, type Stretch } from "../block-view.js";
import type { QuoteContext, QuoteDraft, QuoteRefiner } from "../draft.js";

/**
 * Where a source begins: with the name before the age ("Kim Osei, [74, a nurse] said"), behind the dateline
 * ("BREL — Officials said"), behind a mark that is no part of it. A source of marks alone is none.
 */
export const trimSources: QuoteRefiner = {
  name: "trim-sources",
  after: "tidy-sources",
  refine: (drafts, context) => drafts.map((draft) => trimmed(draft, context) ?? draft),
};

function trimmed(draft: QuoteDraft, context: QuoteContext): QuoteDraft | undefined {
  const [source] = draft.source;
  const block = context.document.blocks[draft.block];
  if (source === undefined || draft.source.length > 1 || block === undefined) return undefined;
  if (source.start < block.start || source.end > block.end || !isOdd(source, context)) return undefined;
  const { view } = context.read(block);
  const stretch = { first: wordFrom(view, source.start), last: wordFrom(view, source.end) - 1 };
  const whole = withName(view, behindDateline(view, withoutMarks(view, stretch)));
  if (whole.first === stretch.first) return undefined;
  if (whole.first > whole.last) return { ...draft, source: [] };
  return { ...draft, source: [shift(rangeOf(view, whole), block.start)] };
}

/** Most sources begin with a letter and hold no dash: nothing is to be done. */
function isOdd({ start, end }: Range, { document: { text } }: QuoteContext): boolean {
  return /^[^\p{L}]|—|–|--/u.test(text.slice(start, Math.min(end, start + 80)));
}

function withoutMarks({ words }: BlockView, { first, last }: Stretch): Stretch {
  let at = first;
  while (at <= last && /^[,.;:)\]–—-]{1,3}$/u.test(words[at]?.text ?? "")) at++;
  return { first: at, last };
}

const longestDateline = 10;

/** Capitals, a place and an agency, and a dash, at the head of the block. */
function behindDateline({ words }: BlockView, { first, last }: Stretch): Stretch {
  if (first > 0 || !/^\p{Lu}{2,}/u.test(words[0]?.text ?? "")) return { first, last };
  for (let at = 1; at < Math.min(last, longestDateline); at++)
    if (/^(?:—|–|--)$/u.test(words[at]?.text ?? "")) return { first: at + 1, last };
  return { first, last };
}

/** "Kim Osei, 74, a nurse": an age has a name before it. */
function withName({ words }: BlockView, { first, last }: Stretch): Stretch {
  const isAge = /^\d{1,3}$/u.test(words[first]?.text ?? "") && words[first + 1]?.text === ",";
  if (!isAge || words[first - 1]?.text !== ",") return { first, last };
  let at = first - 1;
  while (at > 0 && first - at < longestDateline && /^\p{Lu}/u.test(words[at - 1]?.text ?? "")) at--;
  return { first: at === first - 1 ? first : at, last };
}
