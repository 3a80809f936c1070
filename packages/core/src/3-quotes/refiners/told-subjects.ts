import { wordFrom } from "../block-view.js";
import type { QuoteContext, QuoteDraft, QuoteRefiner } from "../draft.js";

/** “Ms. Lane was told by officials that the road was shut”: she is spoken to, and no piece of what is said. */
export const toldSubjects: QuoteRefiner = {
  name: "told-subjects",
  after: "settle-sources",
  refine: (drafts, context) =>
    drafts.map((draft) => withAddressee(draft, context) ?? withoutSource(draft, context) ?? draft),
};

/** “They were told not to eat”: whoever is told has not said so. */
function withoutSource(draft: QuoteDraft, context: QuoteContext): QuoteDraft | undefined {
  const { cue } = draft;
  const [person] = draft.source;
  const block = context.document.blocks[draft.block];
  if (cue === undefined || person === undefined || draft.source.length > 1 || block === undefined)
    return undefined;
  if (person.start < block.start || person.end > cue.start || cue.end > block.end) return undefined;
  const { view, cues } = context.read(block);
  const told = cues.all[cues.at.get(wordFrom(view, cue.end) - 1) ?? -1];
  if (told === undefined || !told.passive || !told.frame.takes.has("addressee")) return undefined;
  return view.words[told.before?.last ?? -1]?.end === person.end
    ? { ...draft, source: [], addressee: draft.addressee ?? person }
    : undefined;
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
  return clause && subject?.end === person.end
    ? { ...draft, content: said, addressee: draft.addressee ?? person }
    : undefined;
}
