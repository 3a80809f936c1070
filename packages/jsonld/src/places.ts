import type { Span } from "@onrecord/core";
import { isWritable, unwritable } from "./lexical.js";
import { node, type JsonLdNode } from "./node.js";

const context = 24;
const longestContext = 1024;

/** Places of one text as W3C Web Annotation selectors, counted in code points. */
export interface Places {
  /** Pieces fit to be written: whole characters as readers see them, no empty ones, in order, each once. */
  fit(spans: readonly Span[]): readonly Span[] | undefined;
  /** The identifier of a place, and its nodes the first time it is asked for. */
  of(span: Span): string;
  /** References in them are plain strings already. */
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
        {
          "@id": id,
          "@type": "oa:SpecificResource",
          "oa:hasSource": textId,
          "oa:hasSelector": [position, quote],
        },
        { "@id": position, "@type": "oa:TextPositionSelector", "oa:start": start, "oa:end": end },
        wordsNode(quote, text, span),
      );
      return id;
    },
  };
}

/** Spans widened to whole graphemes, sorted, each once; nothing where one holds what cannot be written. */
export function fitSpans(text: string, spans: readonly Span[]): readonly Span[] | undefined {
  const whole: Span[] = [];
  for (const span of spans) {
    if (!Number.isInteger(span.start + span.end)) throw new TypeError("a place has no start or end");
    const start = edge(text, span.start, -1);
    const end = edge(text, span.end, 1);
    if (end <= start) continue;
    const words = text.slice(start, end);
    if (!isWritable(words)) return undefined;
    whole.push({ start, end, text: words });
  }
  if (whole.length < 2) return whole.length === 0 ? undefined : whole;
  whole.sort((one, other) => one.start - other.start || one.end - other.end);
  return whole.filter(({ start, end }, index) => {
    const before = whole[index - 1];
    return before?.start !== start || before.end !== end;
  });
}

/** The nearest grapheme border at or beyond an offset. Between plain characters every offset is one. */
function edge(text: string, offset: number, direction: -1 | 1): number {
  if (offset <= 0 || offset >= text.length) return Math.max(0, Math.min(offset, text.length));
  const [before, after] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)];
  if (standsAlone(before) && standsAlone(after) && !(before === 13 && after === 10)) return offset;
  const from = Math.max(0, text.lastIndexOf("\n", offset - 2), offset - 200);
  const window = text.slice(from, offset + 200);
  const borders = [...segmenter.segment(window)].map(({ index }) => from + index);
  borders.push(from + window.length);
  return (
    (direction < 0
      ? borders.findLast((border) => border <= offset)
      : borders.find((border) => border >= offset)) ?? offset
  );
}

const segmenter = /* @__PURE__ */ new Intl.Segmenter("und");

/** Letters and marks that never join a neighbour: Latin, Greek, Cyrillic, punctuation, kana, Han. */
function standsAlone(code: number): boolean {
  if (code < 0x300) return true;
  if (code < 0x2010)
    return (
      (code >= 0x370 && code < 0x483) || (code >= 0x48a && code < 0x530) || (code >= 0x1e00 && code < 0x2000)
    );
  if (code < 0x205f) return code < 0x2028 || code >= 0x2030;
  return (
    (code >= 0x3001 && code < 0x302a) ||
    (code >= 0x3041 && code < 0x3097) ||
    (code >= 0x4e00 && code < 0xa000)
  );
}

/** The words with enough of the text before and after that they stand only once with it. */
function wordsNode(id: string, text: string, span: Span): JsonLdNode {
  for (let length = context; ; length *= 2) {
    const before = writable(text.slice(Math.max(0, span.start - length), span.start)).at(-1) ?? "";
    const after = writable(text.slice(span.end, span.end + length))[0] ?? "";
    const whole = text.slice(span.start - before.length, span.end + after.length);
    if (length < longestContext && text.indexOf(whole, text.indexOf(whole) + 1) >= 0) continue;
    return node(id, "oa:TextQuoteSelector", {
      "oa:exact": span.text,
      "oa:prefix": before,
      "oa:suffix": after,
    });
  }
}

/** The pieces between what cannot be written; a window's edge may have cut a character in two. */
function writable(text: string): readonly string[] {
  return isWritable(text) ? [text] : text.split(unwritable);
}

/** Offsets of the second halves of characters that take two UTF-16 units. */
function surrogatePairs(text: string): readonly number[] {
  if (!/[\ud800-\udbff]/.test(text)) return [];
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
