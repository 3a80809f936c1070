import type { BlockKind } from "../../schema/block.js";
import { endsSentence } from "../line-shape.js";
import type { ArticleContext, Line } from "../rules.js";
import { shapeOf, shapeSize, shapeWords, type Shape } from "./line-shapes.js";
import { densestStretch } from "./densest-stretch.js";

/** What the line model sees of every line: one row of numbers each, laid end to end. */
export interface FeatureRows {
  readonly values: Float64Array;
  readonly width: number;
}

const groups: Partial<Readonly<Record<BlockKind, number>>> = {
  byline: 1,
  pageDate: 1,
  headline: 1,
  weather: 1,
  masthead: 1,
  caption: 2,
  credit: 2,
  embed: 2,
  navigation: 3,
  shareTools: 3,
  advertisement: 3,
  relatedLinks: 4,
  newsletterPromo: 4,
  comments: 5,
  contributorLine: 6,
  contactLine: 6,
  correction: 6,
  editorsNote: 6,
  copyright: 7,
};

const neighbours = [-3, -2, -1, 1, 2, 3];
const farthest = 40;
const placeSize = 19;
/** Numbers a line's neighbours show of themselves. */
const shownSize = 6;

export const featureWidth = shapeSize + placeSize + neighbours.length * shownSize;

export function lineFeatures(context: ArticleContext): FeatureRows {
  const { lines } = context;
  const words = shapeWords(context.language.article);
  const shapes = lines.map((line) => shapeOf(line, words));
  const labels = lines.map((line) => groups[context.labelOf(line.index)?.kind ?? "paragraph"] ?? 0);
  const places = placesOf(context, shapes, labels);
  const values = new Float64Array(lines.length * featureWidth);
  lines.forEach((line, index) => {
    let at = index * featureWidth;
    for (const value of shapes[index]?.values ?? []) values[at++] = value;
    for (const value of places[index] ?? []) values[at++] = value;
    for (const step of neighbours) {
      for (const value of shownBy(shapes[line.index + step], labels[line.index + step])) values[at++] = value;
    }
  });
  return { values, width: featureWidth };
}

function shownBy(shape: Shape | undefined, label: number | undefined): readonly number[] {
  if (shape === undefined) return [-1, -1, -1, -1, -1, -1];
  const { values, isProse } = shape;
  return [values[0] ?? 0, values[2] ?? 0, values[10] ?? 0, label ?? 0, isProse ? 1 : 0, values[11] ?? 0];
}

/** Where a line stands among the others: near prose, inside the densest stretch, behind which label. */
function placesOf(
  context: ArticleContext,
  shapes: readonly Shape[],
  labels: readonly number[],
): readonly (readonly number[])[] {
  const count = shapes.length;
  const prose = shapes.map((shape, index) => (shape.isProse && labels[index] === 0 ? 1 : 0));
  const mass = runningSum(shapes.map((shape, index) => (prose[index] === 1 ? shape.length : 0)));
  const proseSum = runningSum(prose);
  const stretch = densestStretch(
    shapes.map((shape, index) => (prose[index] === 1 ? Math.min(6, shape.length / 60) : -1)),
  );
  const [sinceProse, untilProse] = distances(prose.map((value) => value === 1));
  const [sinceOpening] = distances(labels.map((label) => label === 1));
  const [sinceRelated, untilRelated] = distances(labels.map((label) => label === 4));
  const [sinceComments, untilEnd] = distances(labels.map((label) => label >= 5));
  const near = (index: number, reach: number): number => window(proseSum, index, reach);
  const topics = topicShares(context.lines, shapes, prose);
  const total = Math.max(1, mass[count] ?? 0);
  return shapes.map((_, index) => [
    labels[index] ?? 0,
    context.copiesOf(index),
    index / count,
    Math.log2(count + 1),
    sinceProse[index] ?? farthest,
    untilProse[index] ?? farthest,
    near(index, 3),
    near(index, 8),
    near(index, 20),
    (mass[index] ?? 0) / total,
    Math.log2(total + 1),
    index >= stretch.start && index < stretch.end ? 1 : 0,
    clamp(index - stretch.start),
    clamp(index - stretch.end),
    sinceOpening[index] ?? farthest,
    Math.min(sinceRelated[index] ?? farthest, 99),
    untilRelated[index] ?? farthest,
    Math.min(sinceComments[index] ?? farthest, untilEnd[index] ?? farthest),
    topics[index] ?? 0,
  ]);
}

function clamp(distance: number): number {
  return Math.max(-farthest, Math.min(farthest, distance));
}

/** Sums of everything before each place; one longer than the list. */
function runningSum(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1);
  values.forEach((value, index) => (sums[index + 1] = (sums[index] ?? 0) + value));
  return sums;
}

function window(sums: Float64Array, index: number, reach: number): number {
  const from = Math.max(0, index - reach);
  const to = Math.min(sums.length - 1, index + reach + 1);
  return ((sums[to] ?? 0) - (sums[from] ?? 0)) / (2 * reach + 1);
}

/** How many lines back and ahead the next marked one is, at most `farthest`. */
function distances(marks: readonly boolean[]): readonly [readonly number[], readonly number[]] {
  const back = measure(marks);
  return [back, measure(marks.toReversed()).toReversed()];
}

function measure(marks: readonly boolean[]): readonly number[] {
  let last = farthest;
  return marks.map((mark) => {
    const here = last;
    last = mark ? 1 : Math.min(farthest, last + 1);
    return here;
  });
}

/** The share of a line's long words that other prose lines have too: teasers of other stories share few. */
function topicShares(
  lines: readonly Line[],
  shapes: readonly Shape[],
  prose: readonly number[],
): readonly number[] {
  const counts = new Map<string, number>();
  shapes.forEach((shape, index) => {
    if (prose[index] === 1) for (const word of shape.longWords) counts.set(word, (counts.get(word) ?? 0) + 1);
  });
  return lines.map((line, index) => {
    const { longWords } = shapes[index] ?? { longWords: [] };
    if (longWords.length === 0) return endsSentence(line.text) ? -0.1 : -0.2;
    const own = prose[index] === 1 ? 1 : 0;
    const shared = longWords.filter((word) => (counts.get(word) ?? 0) > own).length;
    return shared / longWords.length;
  });
}
