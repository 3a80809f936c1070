import type { Element } from "../tree/element.js";
import type { PageView } from "./page-view.js";

const longestCell = 200;

/** Cells of tables that stand among the paragraphs of the story; tables that lay out the page hold it and are none. */
export function findStoryTables(view: PageView, isBody: (index: number) => boolean): ReadonlySet<number> {
  const { lines, elements } = view;
  const homes = new Set<number>();
  for (const line of lines)
    if (isBody(line.index) && line.element.name === "p") homes.add(line.element.parent);
  const found = new Set<number>();
  for (const line of lines) {
    if (line.hidden || (line.element.name !== "td" && line.element.name !== "th")) continue;
    if (line.end - line.start > longestCell || line.linked > 0.9) continue;
    const table = tableAround(line.element, elements);
    if (table !== undefined && homes.has(table.parent)) found.add(line.index);
  }
  return found;
}

function tableAround(element: Element, elements: readonly Element[]): Element | undefined {
  let at: Element | undefined = element;
  for (let step = 0; step < 5 && at !== undefined; step++, at = elements[at.parent])
    if (at.name === "table") return at;
  return undefined;
}
