import {
  OnrecordError,
  type BlockLabel,
  type BlockRule,
  type FieldFinding,
  type FieldReader,
  type Page,
} from "@onrecord/core";
import { compile, selectAll } from "css-select";
import type { AnyNode, Element } from "domhandler";
import type { HtmlPage } from "../lines/source-map.js";
import { sourceOf } from "./page-source.js";
import { textRange } from "./text-range.js";

/**
 * Reads a field from the elements that a CSS selector finds: their words, or what stands in one of their attributes.
 * On a page that is not HTML, or nested deeper than 1,000 elements, it finds nothing and the next reader is asked.
 * Throws OnrecordError `bad-option` for a selector that is none.
 *
 * ```ts
 * const fields = { author: select(".writer"), published: select("time.first", "datetime") };
 * ```
 */
export function select(selector: string, attribute?: string): FieldReader {
  const query = compiled(selector);
  return (page) => {
    const found = elementsOf(page, query).map((element) =>
      findingIn(page as HtmlPage, element, selector, attribute),
    );
    return found.filter((finding) => finding !== undefined);
  };
}

/**
 * Labels every line that stands in an element the selector finds: `labelSelected("ads", ".promo", { kind:
 * "advertisement", inBody: false })`. Throws OnrecordError `bad-option` for a selector that is none.
 */
export function labelSelected(name: string, selector: string, label: BlockLabel): BlockRule {
  const query = compiled(selector);
  const known = new WeakMap<Page, readonly SourceRange[]>();
  return {
    name,
    label({ markup }, { page }) {
      if (markup === undefined) return undefined;
      const ranges = known.get(page) ?? outermost(elementsOf(page, query).map(rangeOf));
      known.set(page, ranges);
      return isWithin(markup.source, ranges) ? label : undefined;
    },
  };
}

type Query = (element: Element) => boolean;

interface SourceRange {
  readonly start: number;
  readonly end: number;
}

function compiled(selector: string): Query {
  try {
    return compile<AnyNode, Element>(selector);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new OnrecordError("bad-option", `"${selector}" is no CSS selector: ${reason}`);
  }
}

function elementsOf(page: Page, query: Query): readonly Element[] {
  const source = sourceOf(page);
  if (source === undefined || page.issues.some(({ code }) => code === "html-too-deep")) return [];
  return selectAll<AnyNode, Element>(query, source.document());
}

function rangeOf(element: Element): SourceRange {
  // The end index of a node is that of its last character.
  return { start: element.startIndex ?? 0, end: (element.endIndex ?? -1) + 1 };
}

/** Elements nest or stand apart: of nested ones the outer is enough. */
function outermost(ranges: readonly SourceRange[]): readonly SourceRange[] {
  let end = -1;
  return ranges.filter((range) => {
    if (range.end <= end) return false;
    end = range.end;
    return true;
  });
}

function isWithin({ start, end }: SourceRange, ranges: readonly SourceRange[]): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return end <= (ranges[low - 1]?.end ?? -1);
}

function findingIn(
  page: HtmlPage,
  element: Element,
  selector: string,
  attribute: string | undefined,
): FieldFinding | undefined {
  if (attribute !== undefined) {
    const value = element.attribs[attribute];
    return value === undefined ? undefined : { value, path: `${selector}@${attribute}` };
  }
  const span = textRange(page.sourceMap, page.text, rangeOf(element));
  return span === undefined ? undefined : { value: page.text.slice(span.start, span.end), span };
}
