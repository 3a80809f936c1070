import type { SourceMap } from "../lines/source-map.js";

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The place in the text of what stands in a stretch of the HTML; undefined where none of it is in the text. */
export function textRange(map: SourceMap, text: string, source: Range): Range | undefined {
  const first = firstFrom(map, source.start);
  let last = first;
  while (last < map.from.length && (map.to[last] ?? 0) <= source.end) last++;
  const start = map.text[first];
  if (start === undefined || last === first) return undefined;
  return trimmed(text, { start, end: map.text[last] ?? map.textLength });
}

/** The first stretch of the text that came from `at` or later. */
function firstFrom({ from }: SourceMap, at: number): number {
  let low = 0;
  let high = from.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((from[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function trimmed(text: string, { start, end }: Range): Range | undefined {
  let [from, to] = [start, end];
  while (from < to && /\s/u.test(text[from] ?? "")) from++;
  while (to > from && /\s/u.test(text[to - 1] ?? "")) to--;
  return from < to ? { start: from, end: to } : undefined;
}
