import type { Span } from "@onrecord/core";
import { isWritable } from "./lexical.js";
import type { JsonLdNode } from "./node.js";
import { node, reference } from "./node.js";

const context = 24;
const longestContext = 1024;

/** Places of one text as W3C Web Annotation selectors, counted in code points. */
export interface Places {
  /** Pieces fit to be written: whole characters as readers see them, no empty ones, in order, each once. */
  fit(spans: readonly Span[]): readonly Span[] | undefined;
  /** The identifier of a place, and its nodes the first time it is asked for. */
  of(span: Span): string;
  readonly nodes: readonly JsonLdNode[];
}

export function createPlaces(text: string, textId: string, articleId: string): Places {
  const pairs = surrogatePairs(text);
  const points = (offset: number): number => offset - countBelow(pairs, offset);
  const known = new Set<string>();
  const nodes: JsonLdNode[] = [];
  return {
    nodes,
    fit: (spans) => fitSpans(text, spans),
    of(span) {
      const [start, end] = [points(span.start), points(span.end)];
      const id = `${textId}#char=${start},${end}`;
      if (known.has(id)) return id;
      known.add(id);
      const position = `${articleId}#p-${start}-${end}`;
      const quote = `${articleId}#t-${start}-${end}`;
      nodes.push(
        node(id, "oa:SpecificResource", {
          "oa:hasSource": reference(textId),
          "oa:hasSelector": [reference(position), reference(quote)],
        }),
        { ...node(position, "oa:TextPositionSelector", {}), "oa:start": start, "oa:end": end },
        node(quote, "oa:TextQuoteSelector", { "oa:exact": span.text, ...surroundings(text, span) }),
      );
      return id;
    },
  };
}

/** Spans widened to whole graphemes, sorted, each once; nothing where one holds what cannot be written. */
export function fitSpans(text: string, spans: readonly Span[]): readonly Span[] | undefined {
  const whole = new Map<string, Span>();
  for (const span of spans) {
    const start = edge(text, span.start, -1);
    const end = edge(text, span.end, 1);
    if (end <= start) continue;
    const words = text.slice(start, end);
    if (!isWritable(words)) return undefined;
    whole.set(`${start},${end}`, { start, end, text: words });
  }
  return whole.size === 0
    ? undefined
    : [...whole.values()].sort((one, other) => one.start - other.start || one.end - other.end);
}

/** The nearest grapheme border at or beyond an offset. Between plain characters every offset is one. */
function edge(text: string, offset: number, direction: -1 | 1): number {
  if (offset <= 0 || offset >= text.length) return Math.max(0, Math.min(offset, text.length));
  const [before, after] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)];
  if (before < 0x300 && after < 0x300 && !(before === 13 && after === 10)) return offset;
  const from = Math.max(0, text.lastIndexOf("\n", offset - 2), offset - 200);
  const window = text.slice(from, offset + 200);
  const borders = [...new Intl.Segmenter("und").segment(window)].map(({ index }) => from + index);
  borders.push(from + window.length);
  return (
    (direction < 0
      ? borders.findLast((border) => border <= offset)
      : borders.find((border) => border >= offset)) ?? offset
  );
}

/** Enough of the text before and after that the words stand only once with it. */
function surroundings(
  text: string,
  span: Span,
): { readonly "oa:prefix"?: string; readonly "oa:suffix"?: string } {
  for (let length = context; ; length *= 2) {
    const before = writableEnd(text.slice(Math.max(0, span.start - length), span.start));
    const after = writableStart(text.slice(span.end, span.end + length));
    const whole = before + span.text + after;
    const first = text.indexOf(whole);
    if (length >= longestContext || text.indexOf(whole, first + 1) < 0)
      return { "oa:prefix": before, "oa:suffix": after };
  }
}

function writableEnd(text: string): string {
  let start = text.length;
  for (const character of [...text].reverse()) {
    if (!isWritable(character)) break;
    start -= character.length;
  }
  return text.slice(start);
}

function writableStart(text: string): string {
  let end = 0;
  for (const character of text) {
    if (!isWritable(character)) break;
    end += character.length;
  }
  return text.slice(0, end);
}

/** Offsets of the second halves of characters that take two UTF-16 units. */
function surrogatePairs(text: string): readonly number[] {
  return Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), ({ index }) => index + 1);
}

function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
