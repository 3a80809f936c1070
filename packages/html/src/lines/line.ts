import type { Element } from "../tree/element.js";

/** One block of the page: a stretch of its text, the element that holds it, and what the markup shows of it. */
export interface Line {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly element: Element;
  /** Elements inside a line that hold all of it, outermost first. */
  readonly wrappers: readonly Element[];
  /** Characters inside links, inside bold type, inside italics. */
  readonly linked: number;
  readonly bold: number;
  readonly italic: number;
  readonly links: number;
  readonly hidden: boolean;
  /** How many pictures, players and frames stand before it on the page. */
  readonly mediaBefore: number;
  readonly source: { readonly start: number; readonly end: number };
}
