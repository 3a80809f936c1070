import type { Line } from "../lines/line.js";
import type { Element } from "../tree/element.js";
import type { LineShape } from "./line-shape.js";
import type { RatedWords } from "./page-view.js";

/** Ancestors that matter, one bit each. */
export const places = [
  "article",
  "main",
  "section",
  "aside",
  "nav",
  "header",
  "footer",
  "form",
  "figure",
  "blockquote",
  "table",
  "ul",
  "ol",
  "button",
  "details",
  "a",
  "dl",
] as const;

/** What stands around the lines: sums per element, and what its ancestors are. All arrays go by element index. */
export interface ContainerView {
  readonly dense: Float64Array;
  readonly chars: Float64Array;
  readonly linked: Float64Array;
  readonly lines: Int32Array;
  /** Bits of `places` for the element and everything around it. */
  readonly around: Int32Array;
  readonly outerSum: Float64Array;
  readonly outerLow: Float64Array;
  readonly outerHigh: Float64Array;
  readonly totalDense: number;
  readonly totalChars: number;
  /** The innermost element with half of the running text, or -1. */
  readonly main: number;
  /** Whether an element stands in the main one. */
  readonly inMain: Uint8Array;
}

const bitOf: ReadonlyMap<string, number> = new Map(places.map((name, bit) => [name, 1 << bit]));

export function viewContainers(
  lines: readonly Line[],
  elements: readonly Element[],
  shapes: readonly LineShape[],
  words: RatedWords,
): ContainerView {
  const size = elements.length;
  const view = {
    dense: new Float64Array(size),
    chars: new Float64Array(size),
    linked: new Float64Array(size),
    lines: new Int32Array(size),
    around: new Int32Array(size),
    outerSum: new Float64Array(size),
    outerLow: new Float64Array(size),
    outerHigh: new Float64Array(size),
    inMain: new Uint8Array(size),
  };
  lines.forEach((line, index) => {
    const at = line.element.index;
    const shape = shapes[index];
    if (shape === undefined) return;
    add(view.chars, at, shape.chars);
    add(view.linked, at, shape.chars * line.linked);
    add(view.lines, at, 1);
    if (shape.dense) add(view.dense, at, shape.chars);
  });
  for (let at = size - 1; at > 0; at--) sumInto(view, elements[at]?.parent ?? -1, at);
  const rated = new Map<readonly string[], Rated>();
  for (const element of elements) describe(view, element, ratingOf(element, words, rated));
  const totalDense = sumOfRoots(elements, view.dense);
  const main = findMain(elements, view.dense, totalDense);
  for (const { index, parent } of elements)
    view.inMain[index] = index === main || (parent >= 0 && view.inMain[parent] === 1) ? 1 : 0;
  return { ...view, totalDense, totalChars: sumOfRoots(elements, view.chars), main };
}

type Sums = Pick<ContainerView, "dense" | "chars" | "linked" | "lines">;

function add(list: Float64Array | Int32Array, at: number, value: number): void {
  list[at] = (list[at] ?? 0) + value;
}

function sumInto(view: Sums, parent: number, at: number): void {
  if (parent < 0) return;
  add(view.dense, parent, view.dense[at] ?? 0);
  add(view.chars, parent, view.chars[at] ?? 0);
  add(view.linked, parent, view.linked[at] ?? 0);
  add(view.lines, parent, view.lines[at] ?? 0);
}

type Description = Pick<ContainerView, "around" | "outerSum" | "outerLow" | "outerHigh">;

interface Rated {
  readonly sum: number;
  readonly low: number;
  readonly high: number;
}

const unrated: Rated = { sum: 0, low: 0, high: 0 };

function ratingOf(element: Element, words: RatedWords, rated: Map<readonly string[], Rated>): Rated {
  if (element.name === "body" || element.name === "html" || element.words.length === 0) return unrated;
  const known = rated.get(element.words);
  if (known !== undefined) return known;
  const ratings = element.words.map((word) => words.ofOuterClass(word));
  const result = {
    sum: ratings.reduce((sum, rating) => sum + rating, 0),
    low: Math.min(0, ...ratings),
    high: Math.max(0, ...ratings),
  };
  rated.set(element.words, result);
  return result;
}

function describe(view: Description, { index, parent, name }: Element, rated: Rated): void {
  const inherits = parent >= 0;
  view.outerSum[index] = (inherits ? (view.outerSum[parent] ?? 0) * 0.9 : 0) + rated.sum;
  view.outerLow[index] = Math.min(inherits ? (view.outerLow[parent] ?? 0) : 0, rated.low);
  view.outerHigh[index] = Math.max(inherits ? (view.outerHigh[parent] ?? 0) : 0, rated.high);
  view.around[index] = (inherits ? (view.around[parent] ?? 0) : 0) | (bitOf.get(name) ?? 0);
}

function sumOfRoots(elements: readonly Element[], list: Float64Array): number {
  let sum = 0;
  for (const { index, parent } of elements) if (parent < 0) sum += list[index] ?? 0;
  return sum;
}

function findMain(elements: readonly Element[], dense: Float64Array, total: number): number {
  let main = -1;
  if (total === 0) return main;
  for (const { index, parent } of elements)
    if ((dense[index] ?? 0) >= total * 0.5 && parent === main) main = index;
  return main;
}
