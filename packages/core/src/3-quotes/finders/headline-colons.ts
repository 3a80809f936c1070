import { rangeOf, type BlockView } from "../block-view.js";
import { trimEnd } from "../clauses.js";
import { confidences } from "../confidence.js";
import type { QuoteFinder } from "../draft.js";
import { findingOf } from "../finding.js";
import { nounPhraseEnd } from "../noun-phrase.js";
import type { QuoteWords } from "../words.js";

/** Osei: Line will close by May — Line will close by May: report. In headlines, and a first line that may be one. */
export const headlineColons: QuoteFinder = {
  name: "headline-colon",
  *find(block, context) {
    if (block.kind !== "headline" && (block.index > 0 || block.sentences.length > 1)) return;
    const { view } = context.read(block);
    const colon = view.words.findIndex((word) => word.text === ":" && word.run === -1);
    const last = trimEnd(view, 0, view.words.length - 1);
    // A name in capitals opens a transcript.
    if (
      colon < 1 ||
      last === undefined ||
      last <= colon ||
      /^\p{Lu}{2,}$/u.test(view.words[colon - 1]?.text ?? "")
    )
      return;
    const words = context.language.quotes;
    const before = { first: 0, last: colon - 1 };
    const behind = { first: colon + 1, last };
    const [source, content] = names(view, behind.first, behind.last, words)
      ? [behind, before]
      : [before, behind];
    if (!names(view, source.first, source.last, words) || content.last - content.first < 2) return;
    const found = findingOf(view, [content], undefined, source, confidences["headline-colon"]);
    if (found !== undefined)
      yield { ...found, cue: rangeOf(view, { first: colon, last: colon }), act: "say" };
  },
};

/** One short phrase that can speak: a name, "police", "report". */
function names(view: BlockView, first: number, last: number, words: QuoteWords): boolean {
  if (last - first > 4) return false;
  const head = view.words[last];
  if (last === first && words.labels.has(head?.lower ?? "")) return false;
  const speaks = head?.what === "name" || words.speakers.has(head?.lower ?? "");
  return speaks && nounPhraseEnd(view, first, last + 1, words) === last;
}
