import type { Sentence, TextBlock, Token } from "../2-text/document.js";
import { meeting } from "../range-index.js";
import type { Range } from "../range.js";
import type { Quote } from "../schema/quote.js";
import { hasFinite } from "./clauses.js";
import type { ClaimWords } from "./words.js";

/** A run of words of one voice: a quote's content, or the article's own words between. */
export interface Run {
  readonly tokens: readonly Token[];
  readonly quote?: Quote;
}

// Wishes and orders assert nothing of what they ask for.
const asking: ReadonlySet<string> = new Set(["demand", "order", "want"]);

/** The quotes of a block that assert something; wishes and titles belong to the sentence around them. */
export function assertingQuotes(
  block: TextBlock,
  quotes: readonly Quote[],
  words: ClaimWords,
): readonly Quote[] {
  return quotes.filter((quote) => {
    const content = quote.content.find((range) => range.start < block.end && block.start < range.end);
    if (content === undefined) return false;
    if (quote.act !== undefined && asking.has(quote.act) && quote.kind !== "direct") return false;
    const tokens = tokensIn(block, content);
    if (isInfinitive(tokens, words)) return false;
    const firstVerb = tokens.find((token) => /^(?:VB|MD)/u.test(token.tag ?? ""));
    // "proposed that the talks be held": the verb asserts nothing.
    return hasFinite(tokens) && (quote.kind === "direct" || firstVerb?.tag !== "VB");
  });
}

function isInfinitive(tokens: readonly Token[], words: ClaimWords): boolean {
  const first = tokens.find((token) => /\p{L}/u.test(token.text));
  return first !== undefined && words.infinitive.has(first.text.toLowerCase());
}

function tokensIn(block: TextBlock, range: Range): readonly Token[] {
  return meeting(block.sentences, range).flatMap((sentence) =>
    sentence.tokens.filter((token) => token.start >= range.start && token.end <= range.end),
  );
}

/** Cuts a sentence into runs of one voice, given the quotes that touch it; sources and cues belong to none. */
export function runsOf(sentence: Sentence, near: readonly Quote[], words: ClaimWords): readonly Run[] {
  const runs: Run[] = [];
  let tokens: Token[] = [];
  let owner: Quote | undefined | "frame";
  let framed: Quote | undefined;
  const flush = (): void => {
    if (owner === "frame") framed = framedBefore(tokens, near);
    else if (tokens.length > 0) {
      const follows = owner === undefined && framed !== undefined && joins(tokens, words);
      if (follows && framed !== undefined) owner = framed;
      framed = undefined;
      runs.push({ tokens, ...(owner === undefined ? {} : { quote: owner }) });
    }
    tokens = [];
  };
  for (const token of sentence.tokens) {
    const voice = voiceOf(token, near);
    if (voice !== owner) flush();
    owner = voice;
    tokens.push(token);
  }
  flush();
  return runs;
}

/** "…, she said, and it is rich in carbon": what is joined on behind the cue is still her word. */
function framedBefore(frame: readonly Token[], quotes: readonly Quote[]): Quote | undefined {
  const [first] = frame;
  if (first === undefined) return undefined;
  return quotes.find(
    ({ kind, cue, content }) =>
      kind === "indirect" &&
      cue !== undefined &&
      frame.some((token) => token.start === cue.start) &&
      content.every(({ end }) => end <= first.start + 2),
  );
}

function joins(tokens: readonly Token[], words: ClaimWords): boolean {
  const first = tokens.find((token) => /\p{L}/u.test(token.text));
  return first !== undefined && words.conjunctions.has(first.text);
}

/** Where a quote stands: its content, its source and its cue. */
export function placesOf(quote: Quote): readonly Range[] {
  return [
    ...quote.content,
    ...quote.source,
    ...(quote.cueGroup ?? []),
    ...(quote.cue === undefined ? [] : [quote.cue]),
  ];
}

/** The innermost quote a token stands in; "frame" where it is the source or cue of one that is no wider. */
function voiceOf(token: Token, quotes: readonly Quote[]): Quote | undefined | "frame" {
  let inner: Quote | undefined;
  let size = Number.POSITIVE_INFINITY;
  for (const quote of quotes)
    for (const range of quote.content)
      if (range.start <= token.start && token.end <= range.end && range.end - range.start < size) {
        inner = quote;
        size = range.end - range.start;
      }
  for (const quote of quotes) {
    if (quote === inner) continue;
    const frame = [
      ...quote.source,
      ...(quote.cueGroup ?? []),
      ...(quote.cue === undefined ? [] : [quote.cue]),
    ];
    if (frame.some((range) => range.start <= token.start && token.end <= range.end)) return "frame";
  }
  return inner;
}

/** Of the quotes that meet a place, those around it, outermost first. */
export function quotesAround(range: Range, quotes: readonly Quote[]): readonly Quote[] {
  return quotes
    .map((quote) => ({
      quote,
      content: quote.content.find((content) => content.start <= range.start && range.end <= content.end),
    }))
    .filter(({ content }) => content !== undefined)
    .sort((one, other) => lengthOf(other.content) - lengthOf(one.content))
    .map(({ quote }) => quote);
}

function lengthOf(range: Range | undefined): number {
  return range === undefined ? 0 : range.end - range.start;
}
