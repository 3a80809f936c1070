import type { Span } from "@onrecord/core";
import { escapeHtml } from "./escape.js";

/** Something to mark in the text: a place, and the element around it. Lower `level` stands outside. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly level: number;
  /** The opening tag, without `<` and `>`; `first` for the piece that gets the keyboard's attention. */
  open(first: boolean): string;
}

/** More marks than anybody can see apart: the rest of the block stays plain. */
const mostMarks = 2000;
const deepest = 12;

/** The words of a span with its marks as properly nested elements; marks that cross are cut where they do. */
export function renderLayers(
  text: string,
  span: Span,
  marks: readonly Mark[],
  begun: Set<Mark["open"]>,
): string {
  const inside = marks.flatMap((mark) => clip(mark, span.start, span.end)).slice(0, mostMarks);
  return nest(text, span.start, span.end, inside, 0, begun);
}

function nest(
  text: string,
  from: number,
  to: number,
  marks: readonly Mark[],
  depth: number,
  begun: Set<Mark["open"]>,
): string {
  let html = "";
  let cursor = from;
  let waiting = depth < deepest ? marks.toSorted(byPlace) : [];
  while (waiting.length > 0) {
    const [mark, ...others] = waiting;
    if (mark === undefined) break;
    const inner = others.flatMap((other) => clip(other, mark.start, mark.end));
    waiting = others.flatMap((other) => clip(other, mark.end, to)).sort(byPlace);
    const first = !begun.has(mark.open);
    begun.add(mark.open);
    html += escapeHtml(text.slice(cursor, mark.start));
    html += `<${mark.open(first)}>${nest(text, mark.start, mark.end, inner, depth + 1, begun)}</span>`;
    cursor = mark.end;
  }
  return html + escapeHtml(text.slice(cursor, to));
}

function clip(mark: Mark, from: number, to: number): readonly Mark[] {
  const start = Math.max(mark.start, from);
  const end = Math.min(mark.end, to);
  return start < end ? [{ ...mark, start, end }] : [];
}

function byPlace(one: Mark, other: Mark): number {
  return one.start - other.start || other.end - one.end || one.level - other.level;
}

/** Finds the marks that touch a place without looking at the others: pages have thousands of both. */
export function createLookup(sorted: readonly Mark[]): (span: Span) => readonly Mark[] {
  let furthest = 0;
  const reach = sorted.map((mark) => (furthest = Math.max(furthest, mark.end)));
  return (span) => {
    const from = firstWhere(reach.length, (index) => (reach[index] ?? 0) > span.start);
    const to = firstWhere(sorted.length, (index) => (sorted[index]?.start ?? 0) >= span.end);
    return sorted.slice(from, to).filter((mark) => mark.end > span.start);
  };
}

/** The first index a test that turns true once holds for. */
function firstWhere(length: number, test: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
