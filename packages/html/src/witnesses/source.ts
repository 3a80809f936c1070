import type { Element } from "../tree/element.js";

/** The page as the readers of witnesses see it. */
export interface Source {
  readonly text: string;
  readonly elements: readonly Element[];
}

const [reachAbove, reachBelow] = [700, 1500];

/** The first heading of the page that is in sight. */
export function firstHeading({ elements }: Source): Element | undefined {
  return elements.find(
    (element) => element.name === "h1" && !element.hidden && element.textEnd - element.textStart > 1,
  );
}

/** Beside the first heading: what stands further off may speak of another story. */
export function isNear(element: Element, heading: Element | undefined): boolean {
  if (heading === undefined) return true;
  return (
    element.textStart > heading.textStart - reachAbove && element.textStart < heading.textEnd + reachBelow
  );
}
