import type { TextBlock, Token } from "../../2-text/document.js";
import type { Range } from "../../range.js";
import type { QuoteFinder, QuoteFinding } from "../draft.js";
import type { QuoteWords } from "../words.js";
import { frameOfCue } from "./frame-of-cue.js";
import type { Linked } from "./link.js";
import { confidenceOf, measureSureness, readAttributions } from "./read-labels.js";
import type { TokenSpan } from "./spans.js";

/** Finds quotes of every kind by the language's trained model; silent where the language has none. */
export const attributionModel: QuoteFinder = {
  name: "attribution-model",
  *find(block, { language }) {
    const { model } = language.quotes;
    if (model === undefined || block.sentences.length === 0) return;
    const scored = model.score(block);
    for (const linked of readAttributions(scored)) {
      const confidence = confidenceOf(measureSureness(scored.chances(), linked), model.confidence);
      yield { ...findingOf(linked, scored.attributes.tokens, block, language.quotes), confidence };
    }
  },
};

function findingOf(
  { cue, source, content }: Linked,
  tokens: readonly Token[],
  block: TextBlock,
  words: QuoteWords,
): QuoteFinding {
  const place = ({ from, to }: TokenSpan): Range => ({
    start: (tokens[from]?.start ?? block.start) - block.start,
    end: (tokens[to - 1]?.end ?? block.start) - block.start,
  });
  const [first = { start: 0, end: 0 }, ...pieces] = content.map((span) => place(withoutComma(span, tokens)));
  const cueTokens = cue === undefined ? [] : tokens.slice(cue.from, cue.to);
  const frame = frameOfCue(cueTokens, words);
  const said = tokens.slice(content[0]?.from, content.at(-1)?.to);
  return {
    ...first,
    pieces,
    class: frame?.class ?? (said.some(isClausal) ? "speech" : "attitude"),
    negated: cueTokens.some(({ text }) => words.negations.has(text.toLowerCase())),
    ...(cue === undefined ? {} : { cue: place(cue) }),
    ...(source === undefined ? {} : { source: place(source) }),
    ...(frame?.act === undefined ? {} : { act: frame.act }),
  };
}

/** The comma between a clause and its cue belongs to neither: [The line would close], she said. */
function withoutComma(span: TokenSpan, tokens: readonly Token[]): TokenSpan {
  const last = tokens[span.to - 1]?.text ?? "";
  return span.to - span.from > 1 && (last === "," || last === ";") ? { ...span, to: span.to - 1 } : span;
}

/** Marks, or a verb with a tense of its own: words of somebody, not a thing somebody is for or against. */
function isClausal({ text, tag }: Token): boolean {
  return tag === "VBD" || tag === "VBZ" || tag === "VBP" || tag === "MD" || /^["“«]/u.test(text);
}
