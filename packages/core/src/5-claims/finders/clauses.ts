import type { Token } from "../../2-text/document.js";
import { indexRanges } from "../../range-index.js";
import { cover, shift } from "../../range.js";
import { hasFinite, splitClauses, trimClause } from "../clauses.js";
import type { Quote } from "../../schema/quote.js";
import type { ClaimFinder } from "../draft.js";
import { placesOf } from "../frames.js";
import { assertingQuotes, runsOf, type Run } from "../voices.js";
import type { ClaimWords } from "../words.js";

const shortest = 3;

/** Every clause that states something, in the article's voice or a source's: one finding each. */
export const statedClauses: ClaimFinder = {
  name: "stated-clauses",
  *find(block, { quotesIn, language }) {
    const words = language.claims;
    const quotes = quotesIn(block);
    const asserted = assertingQuotes(block, quotes, words);
    const asserting = indexRanges(asserted, placesOf);
    const subjects = subjectsOf(quotes, asserted);
    for (const sentence of block.sentences) {
      if (isQuestion(sentence.tokens)) continue;
      for (const run of runsOf(sentence, { quotes: asserting(sentence), subjects }, words)) {
        for (const tokens of statementsIn(run, words)) {
          const { quote } = run;
          yield {
            ...shift(cover(tokens), -block.start),
            ...(quote === undefined ? {} : { quote: quote.id }),
          };
        }
      }
    }
  },
};

/** "Lind denied the sale and said …": the source of what is no statement is a subject of the article's own. */
function subjectsOf(quotes: readonly Quote[], asserted: readonly Quote[]): ReadonlySet<number> {
  const stated = new Set(asserted);
  return new Set(
    quotes.filter((quote) => !stated.has(quote)).flatMap(({ source }) => source.map(({ start }) => start)),
  );
}

function* statementsIn(run: Run, words: ClaimWords): Iterable<readonly Token[]> {
  if (isQuestion(run.tokens) || opensQuestion(run, words)) return;
  for (const clause of splitClauses(run.tokens, words)) {
    const trimmed = trimClause(run.tokens, clause, words);
    if (trimmed === undefined) continue;
    const tokens = run.tokens.slice(trimmed.first, trimmed.next);
    if (states(tokens)) yield tokens;
  }
}

function states(tokens: readonly Token[]): boolean {
  if (tokens.filter((token) => /[\p{L}\p{N}]/u.test(token.text)).length < shortest) return false;
  // "Send us your stories": nobody states anything.
  if (tokens[0]?.tag === "VB") return false;
  return hasFinite(tokens);
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
