import type { PageView } from "./page-view.js";
import type { Element } from "../tree/element.js";

/** Lines of other articles laid behind this one: each in an `article` of its own with its own first heading. */
export function findAppended({ lines, elements, headlineLine, containers }: PageView): ReadonlySet<number> {
  const found = new Set<number>();
  const headline = lines[headlineLine];
  if (headline === undefined) return found;
  const own = articleAround(headline.element, elements);
  if (own === undefined) return found;
  const headed = new Set<Element>();
  for (const element of elements) {
    if (element.name !== "h1") continue;
    const article = articleAround(element, elements);
    if (article !== undefined && article !== own && article.sourceStart > own.sourceStart)
      headed.add(article);
  }
  const size = (article: Element): number => containers.dense[article.index] ?? 0;
  const largest = Math.max(0, ...[...headed].map(size));
  if (headed.size === 0 || size(own) < Math.min(containers.totalDense * 0.15, largest * 0.3)) return found;
  for (const line of lines) {
    const article = articleAround(line.element, elements);
    if (article !== undefined && headed.has(article) && article.sourceStart >= own.sourceEnd)
      found.add(line.index);
  }
  return found;
}

function articleAround(element: Element, elements: readonly Element[]): Element | undefined {
  for (let at: Element | undefined = element; at !== undefined; at = elements[at.parent])
    if (at.name === "article") return at;
  return undefined;
}
