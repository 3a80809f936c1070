import type { QuotedRun, TextBlock, TextDocument } from "../2-text/document.js";
import type { QuoteDraft } from "../3-quotes/draft.js";
import { spanOf, type Range } from "../range.js";
import type { Quote } from "../schema/quote.js";

/** Drafts become quotes: ids, words, kind and what stands between the marks. */
export function writeQuotes(
  document: TextDocument,
  drafts: readonly QuoteDraft[],
  speakers: readonly (string | undefined)[],
): readonly Quote[] {
  const { text } = document;
  const marks = readMarks(document);
  const ids = new Map<string, string>();
  drafts.forEach((draft, index) => {
    const [first] = draft.content;
    if (first !== undefined) ids.set(keyOf(first), `q${index + 1}`);
  });
  const spans = (ranges: readonly Range[]): Quote["content"] => ranges.map((range) => spanOf(text, range));
  return drafts.map((draft, index) => {
    const pieces = draft.content.flatMap((range) => marks.within(range, draft.nestedIn !== undefined));
    const outer = draft.nestedIn === undefined ? undefined : ids.get(keyOf(draft.nestedIn));
    const speaker = speakers[index];
    return {
      ...draft.extra,
      id: `q${index + 1}`,
      // A transcript prints speech word for word, without marks.
      kind:
        draft.rule === "transcript" && pieces.length === 0 ? "direct" : kindOf(text, draft.content, pieces),
      class: draft.class,
      content: spans(draft.content),
      verbatim: spans(
        draft.rule === "transcript" && pieces.length === 0
          ? draft.content
          : pieces.filter((piece) => piece.end > piece.start),
      ),
      ...optional(text, draft),
      ...(draft.saidTime === undefined ? {} : { saidTime: draft.saidTime }),
      ...(draft.cueGroup === undefined ? {} : { cueGroup: spans(draft.cueGroup) }),
      source: spans(draft.source),
      ...(speaker === undefined ? {} : { speaker }),
      ...(draft.act === undefined ? {} : { act: draft.act }),
      negated: draft.negated,
      ...(outer === undefined ? {} : { nestedIn: outer }),
      repeats: spans(draft.repeats),
      rule: draft.rule,
      confidence: draft.confidence,
    };
  });
}

function optional(text: string, draft: QuoteDraft): Partial<Pick<Quote, (typeof places)[number]>> {
  const found: Partial<Record<(typeof places)[number], Quote["content"][number]>> = {};
  for (const place of places) {
    const range = draft[place];
    if (range !== undefined) found[place] = spanOf(text, range);
  }
  return found;
}

const places = ["cue", "saidAt", "place", "occasion", "addressee"] as const;

function keyOf(range: Range): string {
  return `${range.start}:${range.end}`;
}

/** direct: every word stands between marks; indirect: none; mixed: some. */
function kindOf(text: string, content: readonly Range[], pieces: readonly Range[]): Quote["kind"] {
  if (pieces.length === 0) return "indirect";
  const ordered = [...pieces].sort((one, other) => one.start - other.start);
  let next = 0;
  for (const range of content) {
    let at = range.start;
    for (; next < ordered.length; next++) {
      const piece = ordered[next];
      if (piece === undefined || piece.start >= range.end) break;
      if (hasWord(text.slice(at, piece.start))) return "mixed";
      at = Math.max(at, piece.end);
    }
    if (hasWord(text.slice(at, range.end))) return "mixed";
  }
  return "direct";
}

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

interface Marks {
  /** The stretches between marks that lie in the range; a nested quote counts only the marks inside it. */
  within(range: Range, nested: boolean): readonly Range[];
}

function readMarks(document: TextDocument): Marks {
  const { blocks } = document;
  const outer = blocks.map((block) => block.runs.filter((run) => run.depth === 0));
  return {
    within(range, nested) {
      const found: Range[] = [];
      for (let index = blockAt(blocks, range.start); index < blocks.length; index++) {
        const block = blocks[index];
        if (block === undefined || block.start >= range.end) break;
        const runs = nested ? block.runs : (outer[index] ?? []);
        for (let place = firstRun(runs, range.start); place < runs.length; place++) {
          const run = runs[place];
          if (run === undefined || run.start >= range.end) break;
          const inside = clip(run, range);
          if (inside !== undefined && !(nested && run.start < range.start)) found.push(inside);
        }
      }
      return nested ? withoutInner(found) : found;
    },
  };
}

function clip(run: QuotedRun, range: Range): Range | undefined {
  const start = Math.max(run.inner.start, range.start);
  const end = Math.min(run.inner.end, range.end);
  return start < end ? { start, end } : undefined;
}

function withoutInner(found: readonly Range[]): readonly Range[] {
  let reached = -1;
  return found.filter((range) => {
    if (range.start < reached) return false;
    reached = range.end;
    return true;
  });
}

/** The last block that starts at or before the place. */
function blockAt(blocks: readonly TextBlock[], place: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** The run before the first one that starts at the place or later: it may reach in. */
function firstRun(runs: readonly QuotedRun[], place: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
