import type { Page } from "../0-page/page.js";
import type { Range } from "../range.js";
import type { Trace } from "../trace.js";
import { continuesSentence, countWords, endsSentence, lastWord, plain } from "./line-shape.js";
import type { Line } from "./rules.js";
import type { ArticleWords } from "./words.js";

/** A line before it is joined to its neighbours. */
interface Piece extends Range {
  readonly text: string;
}

const longestLinkText = 80;
const mostPieces = 40;

/** The lines of a page; in plain text, paragraphs that inline links cut in pieces are made whole. */
export function toLines(page: Page, words: ArticleWords, trace: Trace): readonly Line[] {
  const dangling = new Set(words.danglingWords);
  const titles = new Set(words.personTitles);
  const lines: Line[] = [];
  for (let at = 0; at < page.lines.length;) {
    const first = page.lines[at];
    if (first === undefined) break;
    const count = first.markup === undefined ? cutPieces(page, at, dangling, titles) : 1;
    const pieces = page.lines.slice(at, at + count).map(({ start, end }) => ({ start, end }));
    const { start } = first;
    const end = pieces.at(-1)?.end ?? first.end;
    const text = pieces.map((piece) => page.text.slice(piece.start, piece.end)).join(" ");
    const markup = first.markup === undefined ? {} : { markup: first.markup };
    lines.push({ index: lines.length, start, end, text, plain: plain(text), pieces, ...markup });
    if (count > 1) trace.record("article", "cut-paragraph", "changed", { start, end }, `${count} pieces`);
    at += count;
  }
  return lines;
}

/** How many lines from `first` on are one paragraph. */
function cutPieces(
  page: Page,
  first: number,
  dangling: ReadonlySet<string>,
  titles: ReadonlySet<string>,
): number {
  const pieces: Piece[] = [];
  const take = (place: number): void => {
    const line = page.lines[first + place];
    if (place !== pieces.length || line === undefined || line.markup !== undefined) return;
    pieces.push({ start: line.start, end: line.end, text: page.text.slice(line.start, line.end) });
  };
  for (let place = 0; place < 3; place++) take(place);
  let count = 1;
  while (count < Math.min(pieces.length, mostPieces)) {
    const taken = joinsAfter(pieces, count - 1, count > 1, dangling, titles);
    if (taken === 0) break;
    count += taken;
    for (let place = pieces.length; place < count + 2; place++) take(place);
  }
  return isParagraph(pieces.slice(0, count)) ? count : 1;
}

/** 1 where the next piece goes on with this sentence, 2 where the next is a link and the one after goes on, else 0. */
function joinsAfter(
  pieces: readonly Piece[],
  index: number,
  started: boolean,
  dangling: ReadonlySet<string>,
  titles: ReadonlySet<string>,
): 0 | 1 | 2 {
  const [here, next, afterNext] = [pieces[index], pieces[index + 1], pieces[index + 2]];
  if (here === undefined || next === undefined || endsSentence(here.text)) {
    // "… the agency's" / "report" / ". It said …": a piece that is only marks and what follows belongs to the sentence.
    return here !== undefined &&
      next !== undefined &&
      /^[,.;)][\s”’]/u.test(next.text) &&
      !/[.!?]$/u.test(here.text)
      ? 1
      : 0;
  }
  if (continuesSentence(next.text) && isTail(next.text)) return 1;
  if (isDangling(here.text, dangling) && (started || countWords(here.text, 9) > 3)) return 1;
  const linkIsCut =
    afterNext !== undefined &&
    next.text.length <= longestLinkText &&
    !endsSentence(next.text) &&
    continuesSentence(afterNext.text) &&
    isTail(afterNext.text);
  if (!linkIsCut) return 0;
  return started || titles.has(lastWord(here.text)) || runsOn(here.text) ? 2 : 0;
}

/** Long, ends in a small-letter word, not in the capitals of a headline: a sentence a link has cut. */
function runsOn(text: string): boolean {
  return text.length > 60 && /\p{Ll}/u.test(lastWord(text)) && /\s\p{Ll}\S*$/u.test(text.slice(-40));
}

function isDangling(text: string, dangling: ReadonlySet<string>): boolean {
  const last = text.at(-1) ?? "";
  return ",(“‘—–-".includes(last)
    ? text.length > 30
    : text.length > 20 && dangling.has(lastWord(text)) && /\s\p{Ll}\S*$/u.test(text.slice(-40));
}

/** A piece that can go on with a sentence: long, or a mark, or a few words with a sentence's end. */
function isTail(text: string): boolean {
  return text.length > 30 || /^[,.;:!?)\]’”]/u.test(text) || endsSentence(text) || countWords(text, 6) <= 4;
}

/** What was joined is a paragraph when it ends as one and is more than a few words. */
function isParagraph(pieces: readonly Piece[]): boolean {
  const last = pieces.at(-1);
  const length = pieces.reduce((sum, piece) => sum + piece.text.length, 0);
  return (
    last !== undefined &&
    length > 40 &&
    pieces.some((piece) => countWords(piece.text, 5) >= 4) &&
    (endsSentence(last.text) || length > 120)
  );
}
