import type { Line } from "../lines/line.js";
import type { Element } from "../tree/element.js";
import { addBox, boxFeatureNames, countCopies } from "./box-features.js";
import { places } from "./container-view.js";
import type { PageView, RatedWords } from "./page-view.js";
import { rate } from "./rate.js";
import { Row } from "./row.js";
import { shareIn } from "./runs.js";
import { addNames, addStory, countSince, storyFeatureNames } from "./story-features.js";

const tags = [
  "p",
  "h1",
  "h2",
  "h3",
  "h4",
  "li",
  "div",
  "td",
  "figcaption",
  "blockquote",
  "a",
  "button",
  "span",
  "dd",
] as const;
const tagPlaces: ReadonlyMap<string, number> = new Map(tags.map((tag, place) => [tag, place]));
const outer = [0, 1, 2, 3] as const;

/** The columns of the first pass, in order. The weights are trained on this list: a change means training again. */
export const featureNames: readonly string[] = [
  ..."chars words linked links bold italic capitals digits commas marks endsSentence innerStops startsSmall startsQuoted".split(
    " ",
  ),
  ...tags.map((tag) => `tag-${tag}`),
  ...places.map((place) => `in-${place}`),
  ..."depth hidden place textPlace fromHeadline beforeHeadline afterMedia beforeMedia".split(" "),
  ..."ownWords ownLow ownHigh outerSum outerLow outerHigh textMean textLow textHigh firstWord".split(" "),
  ..."likeHeadline inDescription inBody copies isFirstCopy".split(" "),
  ...outer.flatMap((step) => [`dense${step}`, `lines${step}`, `linked${step}`]),
  ..."inMain mainDepth firstInBlock alone".split(" "),
  ...[-2, -1, 1, 2].flatMap((by) => [`charsAt${by}`, `linkedAt${by}`, `denseAt${by}`]),
  ..."sameTag sameShape denseBefore denseAfter".split(" "),
  ...storyFeatureNames,
  ...boxFeatureNames,
];

/** One row of numbers for each line. */
export function countFeatures(view: PageView): Float32Array {
  const width = featureNames.length;
  const rows = new Float32Array(width * view.lines.length);
  const same = signatures(view);
  const dense = runningDense(view);
  const since = countSince(view);
  const copies = countCopies(view);
  const names = new Map<readonly string[], number>();
  const row = new Row(rows);
  view.lines.forEach((_, index) => {
    addShape(view, index, row);
    addElement(view, index, row);
    addPlace(view, index, row);
    addWords(view, index, row);
    addPage(view, index, row);
    addContainers(view, index, row);
    addNeighbours(view, index, row);
    addSame(index, row, same, dense);
    addNames(view, index, row, names);
    addStory(view, index, row, since);
    addBox(view, index, row, copies);
  });
  return rows;
}

const flag = (value: boolean): number => (value ? 1 : 0);

function addShape({ lines, shapes }: PageView, index: number, row: Row): void {
  const [line, shape] = [lines[index], shapes[index]];
  if (line === undefined || shape === undefined) return;
  const length = Math.min(shape.chars, 400);
  row.push(Math.log1p(shape.chars));
  row.push(shape.tokens.length);
  row.push(line.linked);
  row.push(line.links);
  row.push(line.bold);
  row.push(line.italic);
  row.push(shape.capitals / length);
  row.push(shape.digits / length);
  row.push(shape.commas);
  row.push(shape.marks / length);
  row.push(flag(shape.endsSentence));
  row.push(shape.innerStops);
  row.push(flag(shape.startsSmall));
  row.push(flag(shape.startsQuoted));
}

function addElement({ lines, containers }: PageView, index: number, row: Row): void {
  row.pushOneOf(tags.length, tagPlaces.get(lines[index]?.element.name ?? "") ?? -1);
  const around = containers.around[lines[index]?.element.index ?? 0] ?? 0;
  for (let bit = 0; bit < places.length; bit++) row.push((around >> bit) & 1);
}

function addPlace({ lines, headlineLine }: PageView, index: number, row: Row): void {
  const line = lines[index];
  const last = lines.at(-1);
  if (line === undefined || last === undefined) return;
  const from = headlineLine < 0 ? 0 : index - headlineLine;
  row.push(line.element.depth);
  row.push(flag(line.hidden));
  row.push(index / lines.length);
  row.push(line.start / Math.max(1, last.end));
  row.push(headlineLine < 0 ? -99 : Math.max(-50, Math.min(200, from)));
  row.push(flag(from < 0));
  row.push(line.mediaBefore - (lines[index - 1]?.mediaBefore ?? 0));
  row.push((lines[index + 1]?.mediaBefore ?? line.mediaBefore) - line.mediaBefore);
}

function addWords({ lines, shapes, containers, elements, words }: PageView, index: number, row: Row): void {
  const [line, shape] = [lines[index], shapes[index]];
  if (line === undefined || shape === undefined) return;
  const parent = elements[line.element.parent]?.index ?? line.element.index;
  pushRatings(line, words, row);
  row.push3(
    containers.outerSum[parent] ?? 0,
    containers.outerLow[parent] ?? 0,
    containers.outerHigh[parent] ?? 0,
  );
  const { sum, low, high } = rate(shape.tokens, 20, words.ofText);
  const first = shape.tokens[0];
  row.push(sum / Math.max(1, Math.min(20, shape.tokens.length)));
  row.push(low);
  row.push(high);
  row.push(first === undefined ? 0 : words.ofText(first));
}

/** What the class words of a line and its wrappers say: all in all, at worst, at best. */
function pushRatings({ element, wrappers }: Line, words: RatedWords, row: Row): void {
  let [sum, low, high] = [0, 0, 0];
  for (let at = -1; at < wrappers.length; at++)
    for (const word of (wrappers[at] ?? element).words) {
      const rating = words.ofClass(word);
      sum += rating;
      low = Math.min(low, rating);
      high = Math.max(high, rating);
    }
  row.push3(sum, low, high);
}

function addPage(view: PageView, index: number, row: Row): void {
  const shape = view.shapes[index];
  if (shape === undefined) return;
  let shared = 0;
  for (const token of shape.tokens) if (view.headline.has(token)) shared++;
  const copies = view.copies.get(shape.key) ?? [];
  row.push(shape.tokens.length === 0 ? 0 : shared / shape.tokens.length);
  row.push(shareIn(shape.tokens, view.description));
  row.push(view.body === undefined ? -1 : shareIn(shape.tokens, view.body));
  row.push(copies.length);
  row.push(flag(copies[0] === index));
}

function addContainers({ lines, shapes, containers, elements }: PageView, index: number, row: Row): void {
  const line = lines[index];
  if (line === undefined) return;
  let element: Element | undefined = line.element;
  for (const _ of outer) {
    const at = element?.index ?? 0;
    const chars = containers.chars[at] ?? 0;
    row.push3(
      (containers.dense[at] ?? 0) / Math.max(1, containers.totalDense),
      containers.lines[at] ?? 0,
      (containers.linked[at] ?? 0) / Math.max(1, chars),
    );
    element = elements[element?.parent ?? -1] ?? element;
  }
  const main = elements[containers.main];
  const inMain = containers.inMain[line.element.index] === 1;
  row.push(flag(inMain));
  row.push(inMain ? line.element.depth - (main?.depth ?? 0) : -1);
  row.push(flag(lines[index - 1]?.element !== line.element));
  row.push(flag((containers.chars[line.element.parent] ?? 0) === (shapes[index]?.chars ?? 0)));
}

function addNeighbours({ lines, shapes }: PageView, index: number, row: Row): void {
  for (const by of [-2, -1, 1, 2]) {
    const [line, shape] = [lines[index + by], shapes[index + by]];
    row.push3(Math.log1p(shape?.chars ?? 0), line?.linked ?? -1, flag(shape?.dense === true));
  }
}

interface Same {
  readonly count: number;
  readonly chars: number;
}

/** Lines of one tag and class: how many there are, and how long. */
function signatures({ lines, shapes }: PageView): {
  readonly of: readonly string[];
  readonly all: ReadonlyMap<string, Same>;
} {
  const of = lines.map((line) => `${line.element.name}.${line.element.attributes.get("class") ?? ""}`);
  const all = new Map<string, Same>();
  of.forEach((signature, index) => {
    const known = all.get(signature);
    all.set(signature, {
      count: (known?.count ?? 0) + 1,
      chars: (known?.chars ?? 0) + (shapes[index]?.chars ?? 0),
    });
  });
  return { of, all };
}

/** Running text up to and with each line. */
function runningDense({ shapes }: PageView): Float64Array {
  const sums = new Float64Array(shapes.length + 1);
  shapes.forEach((shape, index) => {
    sums[index + 1] = (sums[index] ?? 0) + (shape.dense ? shape.chars : 0);
  });
  return sums;
}

function addSame(index: number, row: Row, same: ReturnType<typeof signatures>, dense: Float64Array): void {
  const group = same.all.get(same.of[index] ?? "");
  const total = Math.max(1, dense.at(-1) ?? 0);
  row.push(group?.count ?? 0);
  row.push((group?.chars ?? 0) / Math.max(1, group?.count ?? 1));
  row.push((dense[index] ?? 0) / total);
  row.push((total - (dense[index + 1] ?? 0)) / total);
}
