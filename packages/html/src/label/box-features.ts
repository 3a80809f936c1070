import type { Element } from "../tree/element.js";
import type { PageView } from "./page-view.js";
import type { Row } from "./row.js";
import { rate } from "./rate.js";

/** Columns about the nearest box that stands there several times over: teasers come in such boxes, stories do not. */
export const boxFeatureNames: readonly string[] =
  "boxCopies boxLinked boxLines boxDense longMean longLow longHigh".split(" ");

const farthest = 7;

/** How many elements beside each one have its name and class and hold lines too, by element index. */
export function countCopies({ elements, containers }: PageView): Int32Array {
  const groups = new Map<string, number[]>();
  for (const element of elements) {
    if ((containers.lines[element.index] ?? 0) < 2) continue;
    const key = `${element.parent} ${element.name} ${element.attributes.get("class") ?? ""}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [element.index]);
    else group.push(element.index);
  }
  const copies = new Int32Array(elements.length);
  for (const group of groups.values()) for (const index of group) copies[index] = group.length;
  return copies;
}

export function addBox(view: PageView, index: number, row: Row, copies: Int32Array): void {
  const { lines, elements, containers } = view;
  const box = nearestBox(lines[index]?.element, elements, copies);
  if (box === undefined) {
    row.push(0);
    row.push(-1);
    row.push(0);
    row.push(-1);
  } else {
    const at = box.index;
    row.push(Math.min(50, copies[at] ?? 0));
    row.push((containers.linked[at] ?? 0) / Math.max(1, containers.chars[at] ?? 0));
    row.push(Math.min(99, containers.lines[at] ?? 0));
    row.push((containers.dense[at] ?? 0) / Math.max(1, containers.totalDense));
  }
  addLongWords(view, index, row);
}

function nearestBox(
  element: Element | undefined,
  elements: readonly Element[],
  copies: Int32Array,
): Element | undefined {
  let at = element;
  for (let step = 0; step < farthest && at !== undefined; step++, at = elements[at.parent])
    if ((copies[at.index] ?? 0) >= 3) return at;
  return undefined;
}

const fewestTokens = 15;

/** What the words of a long line say: "our newsroom", "cookies", "commission". */
function addLongWords({ shapes, words }: PageView, index: number, row: Row): void {
  const tokens = shapes[index]?.tokens ?? [];
  if (tokens.length < fewestTokens) {
    row.push3(0, 0, 0);
    return;
  }
  const { sum, low, high } = rate(tokens, 40, words.ofLongText);
  row.push3(sum / Math.min(40, tokens.length), low, high);
}
