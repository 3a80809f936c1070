import { trim, type Range } from "../range.js";
import type { QuotedRun } from "./document.js";
import { readMark, sureClosers, type Mark } from "./marks-signs.js";
import type { TextWords } from "./words.js";

/**
 * Pairs the quotation marks of one paragraph: curly, straight, guillemets both ways, low marks, single marks told
 * from apostrophes. A run that is never closed reaches to the next one that opens, or to the end.
 */
export function pairParagraph(text: string, words: TextWords): readonly QuotedRun[] {
  const runs: QuotedRun[] = [];
  const open: Mark[] = [];
  const signs = { text, words, sureClosers: sureClosers(text) };
  for (const match of text.matchAll(anyMark)) {
    const mark = readMark(signs, match, open);
    if (mark === undefined) continue;
    if (mark.role === "open") {
      dropUnclosed(mark, open, runs, text);
      open.push(mark);
      continue;
    }
    close(mark, open, runs, text);
  }
  while (open.length > 0) endUnclosed(open, runs, text, text.length);
  return withDepth(runs.sort(inOrder));
}

/**
 * Pairs the quotation marks of a text, one line a paragraph. A run that a paragraph leaves open and the next one
 * takes up again (each opened, only the last closed) is `continues` in the later paragraph.
 */
export function pairMarks(text: string, words: TextWords): readonly QuotedRun[] {
  const paragraphs: (readonly QuotedRun[])[] = [];
  for (const match of text.matchAll(/[^\n]+/gu)) {
    const trimmed = trim(text, { start: match.index, end: match.index + match[0].length });
    if (trimmed.start === trimmed.end) continue;
    const runs = pairParagraph(text.slice(trimmed.start, trimmed.end), words);
    paragraphs.push(linkRunning(text, paragraphs.at(-1), moveRuns(runs, trimmed.start), trimmed));
  }
  return paragraphs.flat();
}

/** Marks the run that opens a paragraph as going on from the one the paragraph before left open. */
export function linkRunning(
  text: string,
  before: readonly QuotedRun[] | undefined,
  runs: readonly QuotedRun[],
  paragraph: Range,
): readonly QuotedRun[] {
  const [first, ...others] = runs;
  const last = before?.findLast((run) => run.depth === 0);
  if (first === undefined || last === undefined || last.closed) return runs;
  if (first.start !== paragraph.start || text[first.start] !== text[last.start]) return runs;
  return [{ ...first, continues: true }, ...others];
}

export function moveRuns(runs: readonly QuotedRun[], by: number): readonly QuotedRun[] {
  return runs.map((run) => ({
    ...run,
    start: run.start + by,
    end: run.end + by,
    inner: { start: run.inner.start + by, end: run.inner.end + by },
  }));
}

const anyMark = /``|''|[“”„"«»‹›‘’‚']/gu;

function close(mark: Mark, open: Mark[], runs: QuotedRun[], text: string): void {
  const at = open.findLastIndex((opened) => opened.pair === mark.pair);
  if (at === -1) return;
  // A single mark left open inside is an apostrophe after all.
  while (open.length > at + 1) {
    const inner = open.pop();
    if (inner !== undefined && inner.kind !== "single")
      endRun(inner, mark.start, mark.start, false, runs, text);
  }
  const opened = open.pop();
  if (opened !== undefined) endRun(opened, mark.start, mark.end, true, runs, text);
}

/** “One. “Two.” : the first of two marks of one kind was never closed. */
function dropUnclosed(mark: Mark, open: Mark[], runs: QuotedRun[], text: string): void {
  const at = open.findLastIndex((opened) => opened.pair === mark.pair);
  if (at === -1) return;
  while (open.length > at) endUnclosed(open, runs, text, mark.start);
}

function endUnclosed(open: Mark[], runs: QuotedRun[], text: string, end: number): void {
  const opened = open.pop();
  if (opened !== undefined && opened.kind !== "single") endRun(opened, end, end, false, runs, text);
}

function endRun(
  opened: Mark,
  innerEnd: number,
  end: number,
  closed: boolean,
  runs: QuotedRun[],
  text: string,
): void {
  const inner = trim(text, { start: opened.end, end: innerEnd });
  if (inner.start >= inner.end) return;
  const run = { start: opened.start, end: closed ? end : inner.end, inner, mark: opened.kind };
  runs.push({ ...run, closed, depth: 0, continues: false });
}

function inOrder(one: Range, other: Range): number {
  return one.start - other.start || other.end - one.end;
}

function withDepth(runs: readonly QuotedRun[]): readonly QuotedRun[] {
  const around: QuotedRun[] = [];
  return runs.map((run) => {
    while ((around.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= run.start) around.pop();
    const placed = { ...run, depth: around.length };
    around.push(run);
    return placed;
  });
}
