import type { Token } from "../../2-text/document.js";
import { indexRanges } from "../../range-index.js";
import { cover, shift } from "../../range.js";
import { hasFinite, splitClauses, trimClause } from "../clauses.js";
import type { ClaimFinder } from "../draft.js";
import { assertingQuotes, placesOf, runsOf, type Run } from "../voices.js";
import type { ClaimWords } from "../words.js";

const shortest = 3;

/** Every clause that states something, in the article's voice or a source's: one finding each. */
export const statedClauses: ClaimFinder = {
  name: "stated-clauses",
  *find(block, { quotesIn, language }) {
    const words = language.claims;
    const asserting = indexRanges(assertingQuotes(block, quotesIn(block), words), placesOf);
    for (const sentence of block.sentences) {
      if (isQuestion(sentence.tokens)) continue;
      for (const run of runsOf(sentence, asserting(sentence), words)) {
        const whole = run.tokens.length === sentence.tokens.length;
        for (const tokens of statementsIn(run, words, whole)) {
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

function* statementsIn(run: Run, words: ClaimWords, whole: boolean): Iterable<readonly Token[]> {
  if (isQuestion(run.tokens) || opensQuestion(run, words)) return;
  for (const clause of splitClauses(run.tokens, words)) {
    const trimmed = trimClause(run.tokens, clause, words);
    if (trimmed === undefined) continue;
    const tokens = run.tokens.slice(trimmed.first, trimmed.next);
    if (states(tokens, whole)) yield tokens;
  }
}

function states(tokens: readonly Token[], whole: boolean): boolean {
  if (tokens.filter((token) => /[\p{L}\p{N}]/u.test(token.text)).length < shortest) return false;
  // "Send us your stories": nobody states anything.
  if (tokens[0]?.tag === "VB") return false;
  // A whole sentence has a verb, even where no tag says so.
  return hasFinite(tokens) || (whole && tokens.length > shortest + 1);
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
