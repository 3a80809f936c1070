import type { Range } from "../../range.js";
import { figureValue } from "./figure-value.js";

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
    const start = match.index;
    const glued = start === previousEnd;
    previousEnd = start + match[0].length;
    if (kind === "figure") {
      for (const part of figures(match[0], start, glued)) found.push(part);
    } else
      found.push({ start, end: previousEnd, text: match[0], lower: match[0].toLowerCase(), kind, glued });
  }
  return found;
}

/** One figure, or its parts where it is none: "192.168.1.2", "22,24,26"; then the signs of its tail. */
function figures(written: string, start: number, glued: boolean): readonly Lexeme[] {
  const whole = withoutTail(written);
  const parts: Lexeme[] = [];
  let at = start;
  for (const part of figureValue(whole) === undefined ? whole.split(/([.,])/u) : [whole]) {
    if (part === "") continue;
    const kind = /^[.,]$/u.test(part) ? "sign" : "figure";
    parts.push({
      start: at,
      end: at + part.length,
      text: part,
      lower: part,
      kind,
      glued: at > start || glued,
    });
    at += part.length;
  }
  for (const sign of written.slice(whole.length)) parts.push(signAt(sign, at++));
  return parts;
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
