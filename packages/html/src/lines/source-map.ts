import type { Page } from "@onrecord/core";
import type { PageSource, pageSource } from "../select/page-source.js";

interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the text of a page stands in its HTML. Stretch `n` begins at `text[n]` and came from `from[n]` up to `to[n]`;
 * where both are of one length, characters match one to one.
 */
export interface SourceMap {
  readonly text: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly textLength: number;
}

/** A page read from HTML, with the way back from its text to the source. */
export interface HtmlPage extends Page {
  readonly kind: "html";
  readonly sourceMap: SourceMap;
  /** The HTML itself, for selectors; left out of JSON and structured clones. */
  readonly [pageSource]?: PageSource;
}

/** The place in the HTML a range of `page.text` was read from: half-open, UTF-16 code units. */
export function sourceRange(page: HtmlPage, range: Range): Range {
  const { sourceMap: map } = page;
  const start = Math.max(0, Math.min(range.start, map.textLength));
  const end = Math.max(start, Math.min(range.end, map.textLength));
  if (map.text.length === 0) return { start: 0, end: 0 };
  const from = startInSource(map, start);
  return { start: from, end: start === end ? from : endInSource(map, end - 1) };
}

function startInSource(map: SourceMap, at: number): number {
  const stretch = stretchAt(map, at);
  const from = map.from[stretch] ?? 0;
  return isExact(map, stretch) ? from + at - (map.text[stretch] ?? 0) : from;
}

function endInSource(map: SourceMap, last: number): number {
  const stretch = stretchAt(map, last);
  return isExact(map, stretch)
    ? (map.from[stretch] ?? 0) + last - (map.text[stretch] ?? 0) + 1
    : (map.to[stretch] ?? 0);
}

function isExact(map: SourceMap, stretch: number): boolean {
  const textEnd = map.text[stretch + 1] ?? map.textLength;
  return textEnd - (map.text[stretch] ?? 0) === (map.to[stretch] ?? 0) - (map.from[stretch] ?? 0);
}

/** The last stretch that begins at or before `at`. */
function stretchAt(map: SourceMap, at: number): number {
  let low = 0;
  let high = map.text.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((map.text[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
