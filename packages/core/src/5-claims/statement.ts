import type { Token } from "../2-text/document.js";
import type { Quantity } from "../schema/quantity.js";
import type { Quote } from "../schema/quote.js";
import { depends, isFinite } from "./verbs.js";
import type { ClaimWords } from "./words.js";

/** A clause as the tests of its kind see it. */
export interface Statement {
  readonly tokens: readonly Token[];
  /** The clause in lower case, words apart by one space, a space at both ends. */
  readonly line: string;
  /** The clause without what depends on it: "that its demands won't be met", "If it rains,". */
  readonly main: readonly Token[];
  readonly mainLine: string;
  readonly quote: Quote | undefined;
  readonly quantities: readonly Quantity[];
  /** Those of the main part: "stopped the trial after four patients fell ill" has none. */
  readonly mainQuantities: readonly Quantity[];
  readonly words: ClaimWords;
}

export function statementOf(
  tokens: readonly Token[],
  words: ClaimWords,
  quantities: readonly Quantity[],
  quote: Quote | undefined,
): Statement {
  const main = mainPart(tokens.slice(0, longest), words);
  const mainStarts = new Set(main.map(({ start }) => start));
  const mainQuantities = quantities.filter(({ span }) => startsIn(span, main, mainStarts));
  return {
    tokens,
    line: lineOf(tokens),
    main,
    mainLine: lineOf(main),
    quote,
    quantities,
    mainQuantities,
    words,
  };
}

/** A figure may start inside a token: "€5". */
function startsIn(span: Quantity["span"], main: readonly Token[], starts: ReadonlySet<number>): boolean {
  return starts.has(span.start) || main.some((token) => token.start <= span.start && span.start < token.end);
}

/** Nobody states anything in more words than this. */
const longest = 120;

function lineOf(tokens: readonly Token[]): string {
  // A capital in mid-sentence is a name: "in May", "Will Dorn".
  const words = tokens.map(({ text, tag }) => (tag === "NNP" ? text : text.toLowerCase()));
  return ` ${words.join(" ").replaceAll("’", "'")} `;
}

function mainPart(tokens: readonly Token[], words: ClaimWords): readonly Token[] {
  let first = 0;
  if (depends(tokens[0], words)) {
    const comma = tokens.findIndex((token) => token.text === ",");
    const after = tokens.slice(comma + 1);
    if (comma > 0 && after.some(isFinite)) first = comma + 1;
    else return tokens;
  }
  let seen = false;
  for (let index = first; index < tokens.length; index++) {
    if (depends(tokens[index], words)) {
      if (seen) return tokens.slice(first, index);
      // "Pupils who have not been vaccinated must …": the second verb is the main one.
      const own = tokens.findIndex((token, at) => at > index && isFinite(token));
      const main = tokens.findIndex((token, at) => at > own && isFinite(token));
      if (own < 0 || main < 0) return tokens.slice(first);
      return [...tokens.slice(first, index), ...mainPart(tokens.slice(main), words)];
    }
    if (isFinite(tokens[index])) seen = true;
  }
  return tokens.slice(first);
}

export function says(statement: Statement, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => statement.line.includes(phrase));
}

/** As `says`, of the main part alone. */
export function mainSays(statement: Statement, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => statement.mainLine.includes(phrase));
}

export function saysWord(statement: Statement, words: ReadonlySet<string>): boolean {
  return statement.main.some((token) => words.has(token.text.toLowerCase().replace("’", "'")));
}
