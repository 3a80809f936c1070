import type { Range } from "../../range.js";

/** A word, a figure or a sign of the text. Figures keep their separators: "1,234.5" is one lexeme. */
export interface Lexeme extends Range {
  readonly text: string;
  readonly lower: string;
  readonly kind: "word" | "figure" | "sign";
  /** No white space stands before it. */
  readonly glued: boolean;
}

// A figure takes separators in one sweep and is read afterwards, so a long run of digits is looked at once.
const lexeme =
  /(?<word>\p{L}[\p{L}\p{M}]*)|(?<figure>(?<![\p{L}\p{Nd}])\.(?=\p{Nd})[\p{Nd}.,]*|\p{Nd}[\p{Nd}.,]*)|(?<sign>\S)/gu;

/** Cuts a text into words, figures and signs. One pass. */
export function lex(text: string): readonly Lexeme[] {
  const found: Lexeme[] = [];
  let previousEnd = -1;
  lexeme.lastIndex = 0;
  for (const match of text.matchAll(lexeme)) {
    const groups = match.groups ?? {};
    const kind = groups["word"] !== undefined ? "word" : groups["figure"] !== undefined ? "figure" : "sign";
    const words = kind === "figure" ? withoutTail(match[0]) : match[0];
    const start = match.index;
    const glued = start === previousEnd;
    found.push({ start, end: start + words.length, text: words, lower: words.toLowerCase(), kind, glued });
    for (let at = words.length; at < match[0].length; at++)
      found.push(signAt(match[0].charAt(at), start + at));
    previousEnd = start + match[0].length;
  }
  return found;
}

/** "1,200." ends a sentence: the stop is not part of the figure. */
function withoutTail(figure: string): string {
  let end = figure.length;
  while (end > 1 && (figure[end - 1] === "." || figure[end - 1] === ",")) end--;
  return figure.slice(0, end);
}

function signAt(sign: string, start: number): Lexeme {
  return { start, end: start + 1, text: sign, lower: sign, kind: "sign", glued: true };
}
