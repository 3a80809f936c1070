import { countWords, endsSentence, keyWords } from "../line-shape.js";
import type { ArticleContext, Line } from "../rules.js";

/** What is known of the story a headline is looked for. */
export interface HeadlineClues {
  /** The line the story begins with. */
  readonly start: number;
  readonly topic: ReadonlySet<string>;
  readonly slug: ReadonlySet<string>;
}

const longestHeadline = 250;
const dated =
  /\b(?:19|20)\d{2}\s?(?:at\b|\d|$)|\b\d{1,2}:\d{2}\b|\bupdated\b|\bpublished\b|\d{1,2}[./]\d{1,2}[./]\d{2}|\bmin read\b/iu;

/** How likely a line is the headline; 0 where it cannot be one. */
export function scoreHeadline(line: Line, clues: HeadlineClues, context: ArticleContext): number {
  const words = countWords(line.text, 41);
  if (words < 2 || words > 34 || line.text.length > longestHeadline || !/\p{L}{2}/u.test(line.text)) return 0;
  // "She said:" opens what stands below.
  if (line.text.endsWith(":")) return 0;
  const isStopped = /[^.][.]["”]?$/u.test(line.text);
  if (words > 14 && isStopped && !(line.index === 0 && isTitleCase(line.text))) return 0;
  const titleSize =
    words >= 5 && words <= 18 ? 1 : words >= 4 && words <= 24 ? 0.75 : words === 3 ? 0.4 : 0.15;
  const distance = clues.start - line.index;
  return (
    titleSize +
    1.2 * share(keyWords(line.text), clues.topic) +
    2 * slugShare(line, clues.slug) +
    (signedBelow(line, clues.start, context) ? 0.6 : 0) +
    (context.copiesOf(line.index) > 1 ? 0.25 : 0) +
    (line.index === 0 ? 0.3 : 0) +
    (distance <= 0 ? -0.8 : -distance / 40) -
    (/[^.][.]$/u.test(line.text) && words > 5 ? 0.8 : endsSentence(line.text) ? 0.1 : 0) -
    (/\s[|»›]\s|\(opens in/iu.test(line.text) ? 0.7 : 0) -
    (dated.test(line.text.slice(-60)) ? 0.7 : 0) -
    (/^[\p{Ll}<{(#@]/u.test(line.text) ? 0.6 : 0) -
    (titleAbove(line, context) ? 0.45 : 0)
  );
}

/** Most of its words of four letters and more have a capital. */
export function isTitleCase(text: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return long.filter((word) => /^\p{Lu}/u.test(word)).length > 0.7 * long.length;
}

function share(words: readonly string[], known: ReadonlySet<string>): number {
  if (words.length === 0) return 0;
  return words.filter((word) => known.has(word)).length / Math.max(3, words.length);
}

function slugShare(line: Line, slug: ReadonlySet<string>): number {
  if (slug.size === 0) return 0;
  const words = new Set(
    line.text
      .toLowerCase()
      .replace(/[’']/gu, "")
      .match(/[\p{L}\p{N}]+/gu),
  );
  let hits = 0;
  for (const word of slug) if (words.has(word)) hits++;
  const precision = hits / Math.max(1, words.size);
  return hits < 2 ? 0 : (hits / slug.size) * (0.5 + Math.min(0.5, precision));
}

/** A byline or a date comes soon below, before the story. */
function signedBelow(line: Line, start: number, context: ArticleContext): boolean {
  for (let at = line.index + 1; at <= Math.min(line.index + 6, start + 2); at++) {
    const kind = context.labelOf(at)?.kind;
    if (kind === "byline" || kind === "pageDate") return true;
  }
  return false;
}

/** Right below another line of a title's size this one is the standfirst rather. */
function titleAbove(line: Line, context: ArticleContext): boolean {
  const above = context.lines[line.index - 1];
  if (above === undefined || context.labelOf(above.index) !== undefined || endsSentence(above.text))
    return false;
  const words = countWords(above.text, 26);
  return words >= 5 && words <= 25 && above.text.length < longestHeadline;
}
