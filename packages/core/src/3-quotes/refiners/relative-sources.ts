import type { Range } from "../../range.js";
import type { QuoteContext, QuoteDraft, QuoteRefiner } from "../draft.js";

const longestPhrase = 160;

/** "A senior adviser to the mayor, who asked for time, said it had moved": "who" is the whole phrase that opens the sentence. */
export const relativeSources: QuoteRefiner = {
  name: "relative-sources",
  after: "withheld-names",
  refine: (drafts, context) => drafts.map((draft) => withAntecedent(draft, context)),
};

function withAntecedent(draft: QuoteDraft, context: QuoteContext): QuoteDraft {
  const [source] = draft.source;
  if (source === undefined || draft.source.length > 1 || draft.cue === undefined) return draft;
  const { text } = context.document;
  if (!context.language.quotes.relatives.has(text.slice(source.start, source.end).toLowerCase()))
    return draft;
  // ", who asked for time, said": the verb behind the second comma is the phrase's own.
  if (!/,\s{1,3}$/u.test(text.slice(source.end, draft.cue.start))) return draft;
  const phrase = phraseBefore(source.start, draft, context);
  return phrase === undefined ? draft : { ...draft, source: [phrase] };
}

function phraseBefore(end: number, draft: QuoteDraft, { document }: QuoteContext): Range | undefined {
  const { text, blocks } = document;
  const sentence = blocks[draft.block]?.sentences.find((each) => each.start <= end && end < each.end);
  if (sentence === undefined || end - sentence.start > longestPhrase) return undefined;
  const words = /^(?<lead>\s*)(?<phrase>[^,;:“”"]{2,160}),\s{1,3}$/u.exec(
    text.slice(sentence.start, end),
  )?.groups;
  if (words === undefined) return undefined;
  const start = sentence.start + (words["lead"] ?? "").length;
  return { start, end: start + (words["phrase"] ?? "").length };
}
