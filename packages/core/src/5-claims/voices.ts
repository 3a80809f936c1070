import type { Sentence, TextBlock, Token } from "../2-text/document.js";
import { meeting } from "../range-index.js";
import type { Range } from "../range.js";
import type { Quote } from "../schema/quote.js";
import { mendClause } from "./mend-tags.js";
import { hasMainVerb, isFinite } from "./verbs.js";
import { framesOf, tokensWithin } from "./frames.js";
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
    const [content, ...others] = quote.content.filter(
      (range) => range.start < block.end && block.start < range.end,
    );
    if (content === undefined) return false;
    if (quote.act !== undefined && asking.has(quote.act) && quote.kind !== "direct") return false;
    const tokens = wordsSaid(tokensIn(block, content), quote, words);
    if (isInfinitive(tokens, words)) return false;
    if (isWholeSpeech(quote, tokens)) return true;
    if (takesClause(quote) && tokens.some(isFinite)) return true;
    // "which [officials say] killed twelve": the verb stands in the second piece.
    if (takesClause(quote) && others.some((range) => tokensIn(block, range).some(isFinite))) return true;
    const firstVerb = tokens.find((token) => /^(?:VB|MD)/u.test(token.tag ?? ""));
    // "proposed that the talks be held": the verb asserts nothing.
    return (
      hasMainVerb(beforeContrast(unlinked(tokens, words), words), words) &&
      (quote.kind === "direct" || firstVerb?.tag !== "VB")
    );
  });
}

/** "said", "according to": what follows is a clause, whatever the tags make of it; "called it a disgrace" has none. */
export function takesClause({ act, kind, class: of }: Quote): boolean {
  return act === "say" && (of === "speech" || of === "document") && kind !== "direct";
}

/** “No one worries about me,” she says: marks and a comma or stop within them close a sentence of hers. */
function isWholeSpeech({ kind, cue }: Quote, tokens: readonly Token[]): boolean {
  if (kind !== "direct" || cue === undefined) return false;
  return tokens.slice(-2).some(({ text }) => /^(?:[,.!?…]|\.{2,4})$/u.test(text));
}

/** The words of a quote, with a verb where there must be one. */
export function wordsSaid(
  tokens: readonly Token[],
  quote: Quote | undefined,
  words: ClaimWords,
): readonly Token[] {
  return quote !== undefined && takesClause(quote) ? mendClause(tokens, words) : tokens;
}

/** "asked whether it would": the link is the cue's. */
function unlinked(tokens: readonly Token[], words: ClaimWords): readonly Token[] {
  return words.dependents.has(tokens[0]?.text.toLowerCase() ?? "") ? tokens.slice(1) : tokens;
}

/** "blamed the plan, though the yards published no figures": the verb behind "though" is not the content's. */
function beforeContrast(tokens: readonly Token[], words: ClaimWords): readonly Token[] {
  const first = tokens.findIndex((token) => /\p{L}/u.test(token.text));
  const at = tokens.findIndex(
    (token, index) => index > first && words.contrasts.has(token.text.toLowerCase()),
  );
  return at < 0 ? tokens : tokens.slice(0, at);
}

function isInfinitive(tokens: readonly Token[], words: ClaimWords): boolean {
  const first = tokens.find((token) => /\p{L}/u.test(token.text));
  return first !== undefined && words.infinitive.has(first.text.toLowerCase());
}

function tokensIn(block: TextBlock, range: Range): readonly Token[] {
  return meeting(block.sentences, range).flatMap((sentence) => tokensWithin(sentence.tokens, range));
}

/** The quotes about a sentence, and where subjects start that do more than say something. */
export interface Near {
  readonly quotes: readonly Quote[];
  readonly subjects: ReadonlySet<number>;
}

/** Cuts a sentence into runs of one voice, given the quotes that touch it; sources and cues belong to none. */
export function runsOf(sentence: Sentence, near: Near, words: ClaimWords): readonly Run[] {
  const { tokens } = sentence;
  const voices = voicesOf(tokens, near, words);
  const cued = indexCues(near.quotes);
  const runs: Run[] = [];
  let framed: Quote | undefined;
  for (const { first, next } of stretchesOf(voices)) {
    const own = tokens.slice(first, next);
    const voice = voices[first];
    if (voice === "frame") {
      framed = framedBefore(own, cued);
      continue;
    }
    const owner = voice ?? (joins(own, words) ? framed : undefined);
    framed = undefined;
    if (owner !== undefined) {
      runs.push({ tokens: own, quote: owner });
      continue;
    }
    // "She wrote in her memoir, “…”": where it is said belongs to the cue.
    const leads = voices[next] !== "frame" && voices[next] !== undefined;
    if (voices[first - 1] === "frame" && leads && tokens[first]?.tag === "IN") continue;
    const start = voices[first - 1] === "frame" ? behindCue(tokens, first, next, words) : first;
    const told =
      voices[next] === "frame" ? beforeFrame(tokens, start, next, voices, words) : tokens.slice(start, next);
    runs.push({ tokens: told });
  }
  return runs;
}

/** "…, he said [on Monday], and Osei signed it": when and where it was said states nothing. */
function behindCue(tokens: readonly Token[], first: number, next: number, words: ClaimWords): number {
  for (let at = first; at < next; at++) {
    if (isFinite(tokens[at])) return first;
    if (tokens[at]?.text === "," && words.conjunctions.has(tokens[at + 1]?.text ?? "")) return at + 1;
  }
  return first;
}

interface Stretch {
  readonly first: number;
  readonly next: number;
}

function stretchesOf(voices: readonly Voice[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let first = 0; first < voices.length;) {
    let next = first + 1;
    while (next < voices.length && voices[next] === voices[first]) next++;
    stretches.push({ first, next });
    first = next;
  }
  return stretches;
}

/**
 * The article's words before a source: "has led [some analysts to conclude that …]" needs what follows,
 * "was arrested over [allegations that …]" can do without its last word.
 */
function beforeFrame(
  tokens: readonly Token[],
  first: number,
  next: number,
  voices: readonly Voice[],
  words: ClaimWords,
): readonly Token[] {
  if (tokens[next - 1]?.tag?.startsWith("VB") === true) {
    const said = voices.findIndex((voice, at) => at >= next && voice !== "frame");
    if (said < 0 || voices[said] === undefined) return tokens.slice(first, said < 0 ? tokens.length : said);
    const end = voices.findIndex((voice, at) => at >= said && voice !== voices[said]);
    return tokens.slice(first, end < 0 ? tokens.length : end);
  }
  let end = next;
  while (end > first && (isLink(tokens[end - 1]) || words.that.has(tokens[end - 1]?.text ?? ""))) end--;
  return tokens.slice(first, end);
}

function isLink(token: Token | undefined): boolean {
  return /^(?:CC|DT|IN|TO|W\w{1,3})$/u.test(token?.tag ?? "");
}

/** Indirect quotes by where their cue starts. */
function indexCues(quotes: readonly Quote[]): ReadonlyMap<number, Quote> {
  const cued = new Map<number, Quote>();
  for (const quote of quotes)
    if (quote.kind === "indirect" && quote.cue !== undefined && !cued.has(quote.cue.start))
      cued.set(quote.cue.start, quote);
  return cued;
}

/** "…, she said, and it is rich in carbon": what is joined on behind the cue is still her word. */
function framedBefore(frame: readonly Token[], cued: ReadonlyMap<number, Quote>): Quote | undefined {
  const [first] = frame;
  if (first === undefined) return undefined;
  return frame
    .flatMap((token) => cued.get(token.start) ?? [])
    .find(({ content }) => content.every(({ end }) => end <= first.start + 2));
}

function joins(tokens: readonly Token[], words: ClaimWords): boolean {
  const first = tokens.find((token) => /\p{L}/u.test(token.text));
  return first !== undefined && words.conjunctions.has(first.text);
}

type Voice = Quote | undefined | "frame";

/** The innermost quote each token stands in; "frame" where it is the source or cue of another. */
function voicesOf(tokens: readonly Token[], { quotes, subjects }: Near, words: ClaimWords): readonly Voice[] {
  const inner = new Map<Token, Quote>();
  const contents = quotes.flatMap((quote) => quote.content.map((range) => ({ quote, range })));
  // The widest first, so that what stands inside paints over it; of equals the first stays.
  for (const { quote, range } of contents
    .reverse()
    .sort((one, other) => lengthOf(other.range) - lengthOf(one.range)))
    for (const token of tokensWithin(tokens, range)) inner.set(token, quote);
  const framed = new Set<Token>();
  for (const quote of quotes)
    for (const token of framesOf(quote, tokens, subjects, words).flatMap((range) =>
      tokensWithin(tokens, range),
    ))
      if (inner.get(token) !== quote) framed.add(token);
  return tokens.map((token) => (framed.has(token) ? "frame" : inner.get(token)));
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
