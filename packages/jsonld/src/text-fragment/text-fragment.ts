import { checkText } from "../check-reading.js";
import { isWritable } from "../lexical.js";
import { wholeWords, wordEnds, wordStarts } from "./words-around.js";

/** Offsets in the reading's text, as every span has them. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Longer words are named by their beginning and their end. */
const longest = 200;
/** How many words around are taken, step by step, until the place stands alone. */
const steps = [1, 2, 3, 5, 8, 13, 21];

/**
 * The end of a link that scrolls to words of a page and marks them: `#:~:text=…`, to be put behind the page's address.
 * Where the same words stand elsewhere too, as much of the text around them is named as tells the places apart.
 * Nothing where there are no words, or where nothing around tells them apart. Several places give one link to all.
 */
export function textFragment(
  reading: { readonly text: string },
  places: Place | readonly Place[],
): string | undefined {
  checkText(reading);
  const directives = [places].flat().flatMap((place) => directiveFor(reading.text, place) ?? []);
  return directives.length === 0 ? undefined : `#:~:text=${directives.join("&text=")}`;
}

interface Sides {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

function directiveFor(text: string, place: Place): string | undefined {
  const sides = sidesOf(text, place);
  if (wordEnds(sides.words).length === 0 || !isWritable(sides.words)) return undefined;
  const isLong = sides.words.length > longest || sides.words.includes("\n");
  return isLong ? directiveForEnds(sides) : directiveForAll(sides);
}

/** The words without space at their edges, and all the text around them. */
function sidesOf(text: string, place: Place): Sides {
  const given = text.slice(place.start, place.end);
  const first = place.start + given.length - given.trimStart().length;
  const [start, end] = wholeWords(text, first, Math.max(first, place.start + given.trimEnd().length));
  return { before: text.slice(0, start), words: text.slice(start, end), after: text.slice(end) };
}

function directiveForAll(sides: Sides): string | undefined {
  const whole = comparable(sides.before + sides.words + sides.after);
  const found = contextsOf(sides).find(({ prefix, suffix }) =>
    standsOnce(whole, comparable(prefix + sides.words + suffix)),
  );
  return found && written(found.prefix, sides.words, "", found.suffix);
}

/** Beginning and end: the first place the beginning is found must be ours, and the first end behind it too. */
function directiveForEnds({ before, words, after }: Sides): string | undefined {
  const whole = comparable(before + words + after);
  const firstLine = words.split("\n", 1)[0] ?? "";
  const lastLine = words.slice(words.lastIndexOf("\n") + 1);
  const ends = wordEnds(firstLine);
  const starts = wordStarts(lastLine);
  for (const count of [4, 8, 16, 32]) {
    const start = firstLine.slice(0, ends[Math.min(count, ends.length) - 1] ?? firstLine.length);
    const rest = words.slice(start.length);
    const behind = comparable(rest);
    const end = lastLine.slice(starts[Math.min(count, starts.length) - 1] ?? 0);
    if (end.length > rest.length) continue;
    const opening = contextsOf({ before, words: start, after: "" }).find(({ prefix }) =>
      standsOnce(whole, comparable(prefix + start)),
    );
    const closing = contextsOf({ before: "", words: end, after }).find(({ suffix }) => {
      const closer = comparable(end + suffix);
      return `${behind}${comparable(suffix)}`.indexOf(closer) === behind.length - comparable(end).length;
    });
    if (opening !== undefined && closing !== undefined)
      return written(opening.prefix, start, end, closing.suffix);
  }
  return undefined;
}

interface Context {
  readonly prefix: string;
  readonly suffix: string;
}

/** What may be named around the words, from nothing to much; of the same line first, for a page may set others apart. */
function contextsOf({ before, after }: Sides): readonly Context[] {
  const sameLine = contextsWithin(before.slice(before.lastIndexOf("\n") + 1), after.split("\n", 1)[0] ?? "");
  const nearest = contextsWithin(lastLineOf(before), firstLineOf(after));
  return [{ prefix: "", suffix: "" }, ...sameLine, ...nearest].filter(
    ({ prefix, suffix }) => isWritable(prefix) && isWritable(suffix),
  );
}

function contextsWithin(before: string, after: string): readonly Context[] {
  const starts = wordStarts(before);
  const ends = wordEnds(after);
  return steps.flatMap((count) => {
    const prefix = before.slice(starts[Math.min(count, starts.length) - 1] ?? before.length);
    const suffix = after.slice(0, ends[Math.min(count, ends.length) - 1] ?? 0);
    return [
      { prefix: "", suffix },
      { prefix, suffix: "" },
      { prefix, suffix },
    ];
  });
}

/** The last line with words, and the empty ones behind it. */
function lastLineOf(text: string): string {
  return text.slice(text.lastIndexOf("\n", text.trimEnd().length - 1) + 1);
}

function firstLineOf(text: string): string {
  const start = text.length - text.trimStart().length;
  const end = text.indexOf("\n", start);
  return end < 0 ? text : text.slice(0, end);
}

function standsOnce(whole: string, words: string): boolean {
  const first = whole.indexOf(words);
  return whole.indexOf(words, first + 1) < 0;
}

/** As a browser compares: any white space is one; capitals, accents and the shape of quotation marks do not count. */
function comparable(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/\s+/gu, " ")
    .replace(/[“”„‟«»]/gu, '"')
    .replace(/[‘’‚‛]/gu, "'")
    .toLowerCase();
}

/** `[prefix-,]start[,end][,-suffix]`, of what there is. */
function written(prefix: string, start: string, end: string, suffix: string): string {
  const parts = [
    prefix === "" ? "" : `${encoded(prefix)}-`,
    encoded(start),
    encoded(end),
    suffix === "" ? "" : `-${encoded(suffix)}`,
  ];
  return parts.filter((part) => part !== "").join(",");
}

/** `-`, `,` and `&` have a meaning in a directive. */
function encoded(words: string): string {
  return encodeURIComponent(words.trim().replace(/\s+/gu, " ")).replaceAll("-", "%2D");
}
