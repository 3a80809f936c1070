import type { Span } from "./schema/span.js";

/** A half-open stretch of UTF-16 code units, without its words. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The range with its words: what leaves the library. */
export function spanOf(text: string, range: Range): Span {
  return { start: range.start, end: range.end, text: text.slice(range.start, range.end) };
}

export function overlaps(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}

export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function shift(range: Range, by: number): Range {
  return { start: range.start + by, end: range.end + by };
}

/** From the start of the first to the end of the last; the list is not empty. */
export function cover(ranges: readonly Range[]): Range {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const range of ranges) {
    start = Math.min(start, range.start);
    end = Math.max(end, range.end);
  }
  return { start, end };
}

/** The range without white space at its edges (no-break spaces count as white space). */
export function trim(text: string, range: Range): Range {
  let { start, end } = range;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isSpace(code: number): boolean {
  if (code <= 32) return true;
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}
