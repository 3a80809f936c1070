import type { Line } from "../lines/line.js";
import type { Element } from "../tree/element.js";

/** The figure, list, table or live update a line belongs to. */
export interface Grouping {
  readonly group?: string;
  readonly time?: string;
}

const figureWords = /^(?:figure|fig|image|photo|picture|media|caption|gallery|slide|video|bild|foto)$/u;
const updateWords: ReadonlySet<string> = new Set([
  "live",
  "liveblog",
  "update",
  "updates",
  "post",
  "entry",
  "ticker",
  "block",
]);

/** Groups by element: `figure` or a box that is named so around captions; `ul`, `table`; posts of a live blog. */
export function groupLines(
  lines: readonly Line[],
  elements: readonly Element[],
  isFigureLine: (index: number) => boolean,
): readonly Grouping[] {
  const updates = findUpdates(elements);
  return lines.map((line, index) => {
    const update = updateOf(line, elements, updates);
    if (update !== undefined) return update;
    if (isFigureLine(index)) {
      const figure = figureOf(line, elements);
      return figure === undefined ? {} : { group: `figure-${figure.index}` };
    }
    const list = nearest(line, elements, (element) => ["ul", "ol", "dl", "table"].includes(element.name), 6);
    if (list === undefined) return {};
    return { group: `${list.name === "table" ? "table" : "list"}-${list.index}` };
  });
}

function nearest(
  line: Line,
  elements: readonly Element[],
  accepts: (element: Element) => boolean,
  steps: number,
): Element | undefined {
  let at: Element | undefined = line.element;
  for (let step = 0; step < steps && at !== undefined; step++, at = elements[at.parent])
    if (accepts(at)) return at;
  return undefined;
}

function figureOf(line: Line, elements: readonly Element[]): Element | undefined {
  return (
    nearest(line, elements, (element) => element.name === "figure", 8) ??
    nearest(line, elements, (element) => element.words.some((word) => figureWords.test(word)), 4)
  );
}

/** Boxes named as live updates, at least two of one kind, each with a time of its own. */
function findUpdates(elements: readonly Element[]): ReadonlyMap<number, string> {
  const byBox = new Map<number, { readonly key: string; readonly time: string }>();
  for (const element of elements) {
    if (element.name !== "time") continue;
    const time = element.attributes.get("datetime");
    if (time === undefined || !/^\d{4}-\d{2}-\d{2}T/u.test(time)) continue;
    const box = updateBox(element, elements);
    if (box === undefined || byBox.has(box.index)) continue;
    byBox.set(box.index, { key: `${box.parent} ${box.name} ${box.attributes.get("class") ?? ""}`, time });
  }
  const counts = new Map<string, number>();
  for (const { key } of byBox.values()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map(
    [...byBox].filter(([, { key }]) => (counts.get(key) ?? 0) > 1).map(([index, { time }]) => [index, time]),
  );
}

function updateBox(time: Element, elements: readonly Element[]): Element | undefined {
  let at = elements[time.parent];
  for (let step = 0; step < 6 && at !== undefined; step++, at = elements[at.parent]) {
    const { words } = at;
    if (
      words.some((word) => word.startsWith("live")) &&
      words.some((word) => updateWords.has(word)) &&
      words.length > 1
    )
      return at;
    if (/LiveBlogPosting|BlogPosting/u.test(at.attributes.get("itemtype") ?? "") && at.name !== "body")
      return at;
  }
  return undefined;
}

function updateOf(
  line: Line,
  elements: readonly Element[],
  updates: ReadonlyMap<number, string>,
): Grouping | undefined {
  if (updates.size === 0) return undefined;
  const box = nearest(line, elements, (element) => updates.has(element.index), 12);
  const time = box === undefined ? undefined : updates.get(box.index);
  return box === undefined || time === undefined ? undefined : { group: `update-${box.index}`, time };
}
