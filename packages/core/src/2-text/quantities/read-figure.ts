import { figureValue } from "./figure-value.js";
import type { Lexeme } from "./lexemes.js";
import type { Vocabulary } from "./vocabulary.js";

/** What the digits at one place are worth, and the index behind them. */
export interface FigureRead {
  readonly value: number;
  readonly next: number;
  readonly shape: "integer" | "decimal" | "fraction";
  readonly bare: boolean;
}

/** Reads the figure at `at` with what belongs to it: groups behind spaces, "1/4", "½", "e10", "^3". */
export function readFigure(
  lexemes: readonly Lexeme[],
  at: number,
  words: Vocabulary,
): FigureRead | undefined {
  const vulgar = vulgarValue(lexemes[at]);
  if (vulgar !== undefined) return { value: vulgar, next: at + 1, shape: "fraction", bare: false };
  const lexeme = lexemes[at];
  if (lexeme === undefined || lexeme.kind !== "figure") return undefined;
  const value = figureValue(lexeme.text);
  if (value === undefined) return undefined;
  const figure: FigureRead = {
    value,
    next: at + 1,
    shape: /[.]/u.test(lexeme.text) && !Number.isInteger(value) ? "decimal" : "integer",
    bare: /^\p{Nd}+$/u.test(lexeme.text),
  };
  return (
    power(lexemes, figure) ??
    slashed(lexemes, figure) ??
    mixed(lexemes, figure, words) ??
    spaced(lexemes, at, figure) ??
    figure
  );
}

function vulgarValue(lexeme: Lexeme | undefined): number | undefined {
  if (lexeme === undefined || !/^[¼-¾⅐-⅞]$/u.test(lexeme.text)) return undefined;
  const [over, under] = lexeme.text.normalize("NFKC").split("⁄");
  const value = Number(over) / Number(under);
  return Number.isFinite(value) ? value : undefined;
}

/** "1e10", "-12e-1", "1.3x10^6", "1.1^23". */
function power(lexemes: readonly Lexeme[], figure: FigureRead): FigureRead | undefined {
  const { next } = figure;
  const mark = lexemes[next];
  if (mark === undefined || !mark.glued) return undefined;
  if (mark.lower === "e") {
    const exponent = signedFigure(lexemes, next + 1);
    if (exponent === undefined) return undefined;
    return done(figure.value * 10 ** exponent.value, exponent.next);
  }
  if (mark.text === "^") {
    const exponent = signedFigure(lexemes, next + 1);
    return exponent === undefined ? undefined : done(figure.value ** exponent.value, exponent.next);
  }
  if (mark.lower === "x" || mark.text === "×") {
    if (lexemes[next + 1]?.text !== "10") return undefined;
    const exponent = signedFigure(lexemes, lexemes[next + 2]?.text === "^" ? next + 3 : next + 2);
    return exponent === undefined ? undefined : done(figure.value * 10 ** exponent.value, exponent.next);
  }
  return undefined;
}

function done(value: number, next: number): FigureRead | undefined {
  return Number.isFinite(value) ? { value, next, shape: "decimal", bare: false } : undefined;
}

function signedFigure(lexemes: readonly Lexeme[], at: number): { value: number; next: number } | undefined {
  const sign = lexemes[at];
  const signed = sign !== undefined && /^[-+−]$/u.test(sign.text);
  const lexeme = lexemes[signed ? at + 1 : at];
  if (lexeme === undefined || !lexeme.glued || lexeme.kind !== "figure") return undefined;
  const value = figureValue(lexeme.text);
  if (value === undefined || value > 400) return undefined;
  return { value: signed && sign.text !== "+" ? -value : value, next: signed ? at + 2 : at + 1 };
}

/** "3/4": only small whole numbers; "5/17/2018" is a date. */
function slashed(lexemes: readonly Lexeme[], figure: FigureRead): FigureRead | undefined {
  const [slash, under, behind] = lexemes.slice(figure.next, figure.next + 3);
  if (!figure.bare || slash === undefined || !/^[/⁄]$/u.test(slash.text)) return undefined;
  if (under === undefined || !/^\d{1,4}$/u.test(under.text)) return undefined;
  if (slash.glued !== under.glued) return undefined;
  if (behind?.glued === true && /^[/⁄]$/u.test(behind.text)) return undefined;
  const below = Number(under.text);
  if (below < 2 || figure.value >= below || (slash.text === "/" && below > 100)) return undefined;
  return { value: figure.value / below, next: figure.next + 2, shape: "fraction", bare: false };
}

/** "2 1/4", "2½". */
function mixed(lexemes: readonly Lexeme[], figure: FigureRead, words: Vocabulary): FigureRead | undefined {
  const lexeme = lexemes[figure.next];
  if (!figure.bare || lexeme === undefined) return undefined;
  if (vulgarValue(lexeme) === undefined && lexemes[figure.next + 1]?.text !== "/") return undefined;
  const part = readFigure(lexemes, figure.next, words);
  if (part?.shape !== "fraction" || part.value >= 1) return undefined;
  return { ...part, value: figure.value + part.value };
}

/** "1 414 021 100": groups of three behind single spaces. */
function spaced(lexemes: readonly Lexeme[], at: number, figure: FigureRead): FigureRead | undefined {
  if (!figure.bare || !/^[1-9]\d{0,2}$/u.test(lexemes[at]?.text ?? "")) return undefined;
  let { value, next } = figure;
  for (let groups = 0; groups < 6; groups++) {
    const group = lexemes[next];
    const before = lexemes[next - 1];
    if (group === undefined || before === undefined || group.start !== before.end + 1) break;
    if (!/^\d{3}(?:\.\d+)?$/u.test(group.text)) break;
    value = value * 1000 + Number(group.text);
    next++;
    if (group.text.length > 3) break;
  }
  return next === figure.next ? undefined : { value, next, shape: "integer", bare: false };
}
