import type { Line } from "../lines/line.js";
import type { Element } from "../tree/element.js";
import { shapeOf, type LineShape } from "./line-shape.js";
import { viewContainers, type ContainerView } from "./container-view.js";

/** What the page says of itself, for lines to be held against. */
export interface PageTexts {
  readonly headlines: readonly string[];
  readonly description: string;
  readonly articleBody: string;
}

export interface RatedWords {
  /** How much a word of a class or id speaks for the story; 0 where it is not known. */
  ofClass(word: string): number;
  /** The same for a class word of an element further out. */
  ofOuterClass(word: string): number;
  /** The same for a word of a short line. */
  ofText(word: string): number;
  /** The same for a word of a long line. */
  ofLongText(word: string): number;
}

/** Everything the features of a line are counted from. */
export interface PageView {
  readonly lines: readonly Line[];
  readonly elements: readonly Element[];
  readonly shapes: readonly LineShape[];
  readonly containers: ContainerView;
  readonly headline: ReadonlySet<string>;
  readonly description: ReadonlySet<string>;
  readonly body: ReadonlySet<string> | undefined;
  /** The line most like the headline, or -1. */
  readonly headlineLine: number;
  /** How often each line's words stand on the page. */
  readonly copies: ReadonlyMap<string, readonly number[]>;
  readonly words: RatedWords;
}

export function viewPage(
  lines: readonly Line[],
  elements: readonly Element[],
  texts: PageTexts,
  words: RatedWords,
): PageView {
  const shapes = lines.map(shapeOf);
  const copies = new Map<string, number[]>();
  shapes.forEach((shape, index) => {
    const known = copies.get(shape.key);
    if (known === undefined) copies.set(shape.key, [index]);
    else known.push(index);
  });
  return {
    lines,
    elements,
    shapes,
    containers: viewContainers(lines, elements, shapes, words),
    headline: new Set(texts.headlines.slice(0, 1).flatMap(tokensOf)),
    description: new Set(shinglesOf(tokensOf(texts.description))),
    body: texts.articleBody === "" ? undefined : new Set(shinglesOf(tokensOf(texts.articleBody))),
    headlineLine: findHeadline(lines, shapes, texts.headlines),
    copies,
    words,
  };
}

export function tokensOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Runs of three words; shorter texts are one run. */
export function shinglesOf(tokens: readonly string[]): readonly string[] {
  if (tokens.length === 0) return [];
  if (tokens.length < 3) return [tokens.join(" ")];
  return tokens.slice(2).map((token, index) => `${tokens[index]} ${tokens[index + 1]} ${token}`);
}

/** The share of a line's runs of words that stand in a text. */
export function shareIn(tokens: readonly string[], text: ReadonlySet<string>): number {
  const runs = shinglesOf(tokens);
  if (runs.length === 0) return 0;
  return runs.filter((run) => text.has(run)).length / runs.length;
}

function findHeadline(
  lines: readonly Line[],
  shapes: readonly LineShape[],
  headlines: readonly string[],
): number {
  let best = -1;
  let bestScore = 0.45;
  const wanted = headlines.map((headline) => new Set(tokensOf(headline)));
  lines.forEach((line, index) => {
    const shape = shapes[index];
    if (shape === undefined || shape.chars > 300 || line.hidden) return;
    const likeness = Math.max(
      0,
      ...wanted.map((tokens, rank) => overlap(shape.tokens, tokens) - rank * 0.05),
    );
    const bonus = line.element.name === "h1" ? 0.4 : /^h[2-4]$/u.test(line.element.name) ? 0.1 : 0;
    const score = likeness * (line.linked > 0.9 && bonus < 0.4 ? 0.6 : 1) + bonus;
    if (score > bestScore) [best, bestScore] = [index, score];
  });
  return best;
}

function overlap(tokens: readonly string[], wanted: ReadonlySet<string>): number {
  if (tokens.length === 0 || wanted.size === 0) return 0;
  const own = new Set(tokens);
  let shared = 0;
  for (const token of own) if (wanted.has(token)) shared++;
  return shared / (own.size + wanted.size - shared);
}
