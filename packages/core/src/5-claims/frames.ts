import type { Token } from "../2-text/document.js";
import { meeting } from "../range-index.js";
import { contains, type Range } from "../range.js";
import type { Quote } from "../schema/quote.js";
import type { ClaimWords } from "./words.js";

/** Where a quote stands: its content, its source and its cue. */
export function placesOf(quote: Quote): readonly Range[] {
  return [...quote.content, ...quote.source, ...cuesOf(quote)];
}

function cuesOf(quote: Quote): readonly Range[] {
  return [...(quote.cueGroup ?? []), ...(quote.cue === undefined ? [] : [quote.cue])];
}

export function tokensWithin(tokens: readonly Token[], range: Range): readonly Token[] {
  return meeting(tokens, range).filter((token) => contains(range, token));
}

/** The source and cue of a quote in a sentence: words that state nothing themselves. */
export function framesOf(
  quote: Quote,
  tokens: readonly Token[],
  subjects: ReadonlySet<number>,
  words: ClaimWords,
): readonly Range[] {
  const { cue } = quote;
  const cues = cuesOf(quote);
  if (cue === undefined) return [...quote.source, ...cues];
  const said = tokensWithin(tokens, cue);
  const participle = said.at(-1);
  // "filed a lawsuit saying he had …": the lawsuit is told by the article.
  if (participle?.tag === "VBG" && said.length > 1 && /^VB[DZP]/u.test(said[0]?.tag ?? ""))
    return [participle];
  const [before] = tokensWithin(tokens, { start: cue.start - 12, end: cue.start }).slice(-1);
  const joined =
    words.conjunctions.has(before?.text ?? "") && !quote.source.some(({ end }) => end === before?.end);
  // "She left the bank and said …", "Lind denied the sale and said …": the source is the subject of more than the cue.
  const sources = quote.source.filter(
    (source) => !subjects.has(source.start) && !(joined && source.end < cue.start),
  );
  return [...sources, ...cues];
}
