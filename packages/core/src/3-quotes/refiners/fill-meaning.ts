import type { Range } from "../../range.js";
import type { QuoteContext, QuoteDraft, QuoteRefiner } from "../draft.js";

/** Words set apart by a phrase, a colon or a dash are said; what a report or a letter says is a document's. */
export const fillMeaning: QuoteRefiner = {
  name: "fill-meaning",
  after: "continue-speakers",
  refine: (drafts, context) => drafts.map((draft) => withMeaning(draft, context)),
};

function withMeaning(draft: QuoteDraft, context: QuoteContext): QuoteDraft {
  const says = draft.class === "speech" && draft.act === undefined && isSaying(draft, context);
  const [source] = draft.source;
  const written = draft.class === "speech" && source !== undefined && isWriting(source, context);
  if (!says && !written) return draft;
  return {
    ...draft,
    ...(says ? { act: "say" as const } : {}),
    ...(written ? { class: "document" as const } : {}),
  };
}

function isSaying({ cue, content }: QuoteDraft, { document, language }: QuoteContext): boolean {
  if (cue === undefined) return content.every((piece) => /^["“«„]/u.test(document.text[piece.start] ?? ""));
  const words = wordsOf(document.text, cue);
  if (words.length === 0) return true;
  return language.quotes.phrases.some((phrase) => phrase.every((word, index) => words[index] === word));
}

/** The head of the source, its last noun before anything hangs on it, is a writing: “a report by the ministry”. */
function isWriting(source: Range, { document, language }: QuoteContext): boolean {
  const { documentNouns, organizationNouns, prepositions } = language.speakers;
  const words = wordsOf(document.text, source);
  const end = words.findIndex((word) => prepositions.has(word) || language.quotes.that.has(word));
  const head = (end === -1 ? words : words.slice(0, end)).at(-1) ?? "";
  return documentNouns.has(head) && !organizationNouns.has(head);
}

function wordsOf(text: string, { start, end }: Range): readonly string[] {
  const phrase = text.slice(start, Math.min(end, start + 120)).split(",")[0] ?? "";
  return phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
