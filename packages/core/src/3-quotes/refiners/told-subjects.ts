import type { Range } from "../../range.js";
import { wordFrom, type BlockView } from "../block-view.js";
import type { Cue, Cues } from "../cues.js";
import type { QuoteContext, QuoteDraft, QuoteRefiner } from "../draft.js";
import type { QuoteWords } from "../words.js";

/** “Ms. Lane was told by officials that the road was shut”: she is spoken to, and no piece of what is said. */
export const toldSubjects: QuoteRefiner = {
  name: "told-subjects",
  after: "settle-sources",
  refine: (drafts, context) =>
    drafts.map((draft) => withAddressee(draft, context) ?? withoutSource(draft, context) ?? draft),
};

/** “They were told not to eat”, “she has been criticized for it”: whoever is told, or spoken of, has not said so. */
function withoutSource(draft: QuoteDraft, context: QuoteContext): QuoteDraft | undefined {
  const { cue } = draft;
  const [person] = draft.source;
  const block = context.document.blocks[draft.block];
  if (cue === undefined || person === undefined || draft.source.length > 1 || block === undefined)
    return undefined;
  if (person.start < block.start || person.end > cue.start || cue.end > block.end) return undefined;
  const { view, cues } = context.read(block);
  if (isImpersonal(view, person, cue, context.language.quotes)) return { ...draft, source: [] };
  const told = passiveIn(view, cues, cue, context.language.quotes);
  if (told === undefined || view.words[told.before?.last ?? -1]?.end !== person.end) return undefined;
  const addressed = told.frame.takes.has("addressee");
  return { ...draft, source: [], ...(addressed ? { addressee: draft.addressee ?? person } : {}) };
}

/** “It is unclear whether”: “it” is nobody. */
function isImpersonal(view: BlockView, person: Range, cue: Range, words: QuoteWords): boolean {
  const first = wordFrom(view, person.start);
  const last = view.words[wordFrom(view, cue.end) - 1]?.lower ?? "";
  const alone = view.words[first]?.end === person.end && words.standIns?.has(view.words[first]?.lower ?? "");
  return alone === true && words.impersonal?.has(last) === true;
}

/** The passive verb of a cue, where its subject has said nothing: not "was quoted as saying", "is concerned". */
function passiveIn(view: BlockView, cues: Cues, cue: Range, words: QuoteWords): Cue | undefined {
  for (let index = wordFrom(view, cue.end) - 1; (view.words[index]?.start ?? -1) >= cue.start; index--) {
    const found = cues.all[cues.at.get(index) ?? -1];
    if (found === undefined) continue;
    const lower = view.words[index]?.lower ?? "";
    const speaks = words.recited?.has(lower) === true || words.minded?.has(lower) === true;
    const spoken = found.frame.class === "speech" || words.raising.has(lower);
    return found.passive && spoken && !speaks ? found : undefined;
  }
  return undefined;
}

function withAddressee(draft: QuoteDraft, context: QuoteContext): QuoteDraft | undefined {
  const { cue, content } = draft;
  const [person, ...said] = content;
  const block = context.document.blocks[draft.block];
  if (cue === undefined || person === undefined || said.length === 0 || block === undefined) return undefined;
  if (person.start < block.start || person.end > cue.start || said.some((piece) => piece.start < cue.end))
    return undefined;
  const { view, cues } = context.read(block);
  const told = cues.all[cues.at.get(wordFrom(view, cue.end) - 1) ?? -1];
  if (told === undefined || !told.passive || !told.frame.takes.has("addressee")) return undefined;
  const subject = view.words[told.before?.last ?? -1];
  const opening = view.words[wordFrom(view, said[0]?.start ?? 0)];
  const clause = context.language.quotes.that.has(opening?.lower ?? "");
  if (!clause || subject?.end !== person.end) return undefined;
  // "Lane was convinced that": the thought is Lane's.
  return context.language.quotes.minded?.has(view.words[told.verb]?.lower ?? "") === true
    ? { ...draft, content: said, source: [person], class: "thought" }
    : { ...draft, content: said, addressee: draft.addressee ?? person };
}
