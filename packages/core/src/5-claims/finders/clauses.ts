import type { Sentence, Token } from "../../2-text/document.js";
import { indexRanges } from "../../range-index.js";
import { cover, overlaps, shift } from "../../range.js";
import type { Evidence } from "../../schema/evidence.js";
import { splitClauses, trimClause } from "../clauses.js";
import { hasFinite, hasMainVerb } from "../verbs.js";
import type { Quote } from "../../schema/quote.js";
import type { ClaimFinder } from "../draft.js";
import { placesOf } from "../frames.js";
import { assertingQuotes, runsOf, takesClause, wordsSaid, type Run } from "../voices.js";
import type { ClaimWords } from "../words.js";

const shortest = 3;

/** Every clause that states something, in the article's voice or a source's: one finding each. */
export const statedClauses: ClaimFinder = {
  name: "stated-clauses",
  *find(block, { document, quotesIn, language }) {
    const words = language.claims;
    const quotes = quotesIn(block);
    const asserted = assertingQuotes(block, quotes, words);
    const asserting = indexRanges(asserted, placesOf);
    const subjects = subjectsOf(quotes, asserted);
    for (const sentence of block.sentences) {
      if (isQuestion(sentence.tokens)) continue;
      // Where nothing says what language the page is in.
      if (document.article.language === undefined && isForeign(sentence.tokens, words)) continue;
      const told = withoutDateline(sentence, document.article.dateline?.evidence);
      for (const run of runsOf(told, { quotes: asserting(sentence), subjects }, words)) {
        const { quote } = run;
        const said = { ...run, tokens: wordsSaid(run.tokens, quote, words) };
        for (const tokens of statementsIn(said, words, told.tokens[0])) {
          yield {
            ...shift(cover(tokens), -block.start),
            ...(quote === undefined ? {} : { quote: quote.id }),
          };
        }
      }
    }
  },
};

/** "BREL — The port …": the place before the dash is no part of what is stated. */
function withoutDateline(sentence: Sentence, evidence: Evidence | undefined): Sentence {
  if (evidence?.from !== "text" || !overlaps(sentence, evidence.span)) return sentence;
  const { end } = evidence.span;
  return { ...sentence, tokens: sentence.tokens.filter(({ start }) => start >= end) };
}

/** "Lind denied the sale and said …": the source of what is no statement is a subject of the article's own. */
function subjectsOf(quotes: readonly Quote[], asserted: readonly Quote[]): ReadonlySet<number> {
  const stated = new Set(asserted);
  return new Set(
    quotes.filter((quote) => !stated.has(quote)).flatMap(({ source }) => source.map(({ start }) => start)),
  );
}

function statementsIn(run: Run, words: ClaimWords, first: Token | undefined): readonly (readonly Token[])[] {
  if (isQuestion(run.tokens) || opensQuestion(run, words)) return [];
  const stated = splitClauses(run.tokens, words)
    .map((clause) => trimmed(run.tokens, clause, words))
    .filter((tokens) => states(tokens, words, first !== undefined && tokens[0] === first));
  return stated.length === 0 && opensSaid(run) ? wholeSaid(run, words) : stated;
}

function trimmed(
  tokens: readonly Token[],
  clause: Parameters<typeof trimClause>[1],
  words: ClaimWords,
): readonly Token[] {
  const found = trimClause(tokens, clause, words);
  return found === undefined ? [] : tokens.slice(found.first, found.next);
}

/** Whether a run is the beginning of what somebody said. */
function opensSaid({ tokens, quote }: Run): boolean {
  return quote !== undefined && takesClause(quote) && tokens[0]?.start === quote.content[0]?.start;
}

/** What somebody "said that" is a statement, even where the tags show no verb of its own. */
function wholeSaid({ tokens }: Run, words: ClaimWords): readonly (readonly Token[])[] {
  const whole = trimmed(tokens, { first: 0, next: tokens.length }, words);
  return states(whole, words, true) ? [whole] : [];
}

function states(tokens: readonly Token[], words: ClaimWords, whole: boolean): boolean {
  if (tokens.filter((token) => /[\p{L}\p{N}]/u.test(token.text)).length < shortest) return false;
  // "Send us your stories": nobody states anything.
  const [first] = tokens;
  if (first?.tag === "VB") return false;
  // "marking the third time it was used", "to comply with what he ordered": what depends on a clause elsewhere.
  if (first?.tag === "TO" || (first?.tag === "VBG" && /^\p{Ll}/u.test(first.text))) return false;
  // A sentence has a main verb, even where the tags miss it; a piece of one may have none.
  return whole ? hasFinite(tokens) : hasMainVerb(tokens, words);
}

/** Many words and none of the commonest: a sentence in no language these words know. */
function isForeign(tokens: readonly Token[], words: ClaimWords): boolean {
  const said = tokens.filter(({ text }) => /\p{L}/u.test(text));
  return said.length >= 8 && !said.some(({ text }) => words.commonest.has(text.toLowerCase()));
}

function isQuestion(tokens: readonly Token[]): boolean {
  return tokens.slice(-3).some((token) => token.text === "?");
}

/** "asked whether the port would close": the content is a question, nobody asserts it. */
function opensQuestion(run: Run, words: ClaimWords): boolean {
  if (run.quote === undefined || run.quote.kind === "direct") return false;
  const first = run.tokens.find((token) => /\p{L}/u.test(token.text));
  return first !== undefined && words.embeddedQuestions.has(first.text.toLowerCase()) && first.tag !== "DT";
}
