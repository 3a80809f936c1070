import type { QuoteContext, QuoteDraft, QuoteRefiner } from "../draft.js";

/** “Having said that”, “it goes without saying that”: words of saying by which nobody is quoted. */
export const dropIdioms: QuoteRefiner = {
  name: "drop-idioms",
  after: "merge-findings",
  refine: (drafts, context) => drafts.filter((draft) => !isIdiom(draft, context)),
};

/** How far an idiom may reach to either side of its cue. */
const reach = 24;

function isIdiom({ cue }: QuoteDraft, { document, language }: QuoteContext): boolean {
  if (cue === undefined) return false;
  const near = document.text.slice(Math.max(0, cue.start - reach), cue.start + 80 + reach).toLowerCase();
  if (!language.quotes.idioms.some((idiom) => idiom.every((word) => near.includes(word)))) return false;
  const before = wordsOf(document.text.slice(Math.max(0, cue.start - reach), cue.start));
  const inside = wordsOf(document.text.slice(cue.start, Math.min(cue.end, cue.start + 80)));
  const words = [...before, ...inside, ...wordsOf(document.text.slice(cue.end, cue.end + reach))];
  const [from, to] = [before.length, before.length + inside.length];
  return language.quotes.idioms.some((idiom) => {
    if (!words.includes(idiom[0] ?? "")) return false;
    for (let start = Math.max(0, from - idiom.length + 1); start < to; start++)
      if (idiom.every((word, index) => words[start + index] === word)) return true;
    return false;
  });
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+|,/gu) ?? [];
}
