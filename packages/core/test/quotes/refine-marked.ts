import { paragraphsOf } from "../../src/3-quotes/find-quotes-in.js";
import { createContext } from "../../src/3-quotes/context.js";
import type { QuoteDraft, QuoteRefiner } from "../../src/3-quotes/draft.js";
import { english } from "../../src/language/en/index.js";
import { annotate } from "../../src/testing/annotate-reading.js";
import { parseAnnotated, type Annotation } from "../../src/testing/parse-annotated.js";

const { language } = english;

/** The drafts that marks describe, `{q1:“We stop,”} {s1:Osei} {c1:said}`, handed to one refiner. */
export function refineDrafts(refiner: QuoteRefiner, marked: string, rule = "attribution-model") {
  const { text, annotations } = parseAnnotated(marked);
  const document = paragraphsOf(text, language);
  const numbers = [...new Set(annotations.map((each) => each.quote))];
  const drafts = numbers.map((number): QuoteDraft => {
    const of = (role: Annotation["role"]) =>
      annotations
        .filter((each) => each.quote === number && each.role === role)
        .map(({ start, end }) => ({ start, end }));
    const content = of("content");
    const [cue] = of("cue");
    const block = document.blocks.findIndex((each) => each.end > (content[0]?.start ?? 0));
    return {
      content,
      source: of("source"),
      ...(cue === undefined ? {} : { cue }),
      class: "speech",
      negated: false,
      repeats: [],
      block,
      rule,
      confidence: 0.8,
    };
  });
  return { text, document, drafts: refiner.refine(drafts, createContext(document, language)) };
}

/** The same text, marked with what the refiner made of it. */
export function refineMarked(refiner: QuoteRefiner, marked: string, rule?: string): string {
  const { text, drafts } = refineDrafts(refiner, marked, rule);
  return annotate(
    text,
    drafts.flatMap((draft, index) => {
      const at = (role: Annotation["role"]) => (range: { start: number; end: number }) => ({
        start: range.start,
        end: range.end,
        role,
        quote: index + 1,
      });
      return [
        ...draft.content.map(at("content")),
        ...draft.source.map(at("source")),
        ...(draft.cue === undefined ? [] : [draft.cue]).map(at("cue")),
      ];
    }),
  );
}
