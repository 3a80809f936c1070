import type { Line } from "../lines/line.js";
import type { Element } from "../tree/element.js";
import { shapeOf, type LineShape } from "./line-shape.js";
import { viewContainers, type ContainerView } from "./container-view.js";
import { openRuns, type Runs } from "./runs.js";
import { tokensOf } from "./tokens.js";

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
  readonly description: Runs;
  readonly body: Runs | undefined;
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
    headline: new Set(tokensOf(texts.headlines[0] ?? "")),
    description: openRuns(texts.description),
    body: texts.articleBody === "" ? undefined : openRuns(texts.articleBody),
    headlineLine: findHeadline(lines, shapes, texts.headlines),
    copies,
    words,
  };
}

function findHeadline(
  lines: readonly Line[],
  shapes: readonly LineShape[],
  headlines: readonly string[],
): number {
  let best = -1;
  let bestScore = 0.45;
  const wanted = headlines.map((headline) => new Set(tokensOf(headline)));
  const any = new Set(wanted.flatMap((tokens) => [...tokens]));
  lines.forEach((line, index) => {
    const shape = shapes[index];
    if (shape === undefined || shape.chars > 300 || line.hidden) return;
    if (!shape.tokens.some((token) => any.has(token))) return;
    const own = new Set(shape.tokens);
    const likeness = Math.max(0, ...wanted.map((tokens, rank) => overlap(own, tokens) - rank * 0.05));
    const bonus = line.element.name === "h1" ? 0.4 : /^h[2-4]$/u.test(line.element.name) ? 0.1 : 0;
    const score = likeness * (line.linked > 0.9 && bonus < 0.4 ? 0.6 : 1) + bonus;
    if (score > bestScore) [best, bestScore] = [index, score];
  });
  return best;
}

function overlap(own: ReadonlySet<string>, wanted: ReadonlySet<string>): number {
  if (own.size === 0 || wanted.size === 0) return 0;
  let shared = 0;
  for (const token of own) if (wanted.has(token)) shared++;
  return shared / (own.size + wanted.size - shared);
}
