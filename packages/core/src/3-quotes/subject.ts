import { sentenceStart, type BlockView, type Stretch, type Word } from "./block-view.js";
import { heads, isTime, nounPhraseEnd, nounPhraseStart } from "./noun-phrase.js";
import type { QuoteWords, WordClass } from "./words.js";

/** The words that name who speaks, right before a verb group: “Kim Osei, who runs the line,” said. */
export function subjectBefore(view: BlockView, verb: number, language: QuoteWords): Stretch | undefined {
  const floor = sentenceStart(view, verb);
  const last = beforeTimes(view, verb - 1, floor, language);
  const word = view.words[last];
  if (last < floor || word === undefined || word.run !== view.words[verb]?.run) return undefined;
  if (word.what === "wh") return { first: last, last };
  // "the report that says": "that" behind a noun is its subject.
  if (language.that.has(word.lower) && heads.has(view.words[last - 1]?.what ?? "mark"))
    return { first: last, last };
  if (word.what === "pronoun") return { first: pronounStart(view, last, floor, language), last };
  if (word.text === "," || word.text === "—" || word.text === "–")
    return subjectBehindAside(view, last, floor, language);
  return tidy(view, nounPhraseStart(view, last, floor, language), last, language);
}

/** The words that name who speaks behind a verb: said Kim Osei, who runs the line. */
export function subjectAfter(
  view: BlockView,
  verb: number,
  limit: number,
  language: QuoteWords,
): Stretch | undefined {
  const first = verb + 1;
  const word = view.words[first];
  if (word === undefined || first >= limit) return undefined;
  if (word.what === "pronoun") return { first, last: first };
  const last = nounPhraseEnd(view, first, limit, language);
  if (last === undefined) return undefined;
  return { first, last: asideEnd(view, last, limit) };
}

/** "Wells this month announced": the time between subject and verb is no part of either. */
function beforeTimes(view: BlockView, last: number, floor: number, language: QuoteWords): number {
  let index = last;
  while (index > floor && isTime(view.words[index], language) && view.words[index]?.what !== "mark") {
    index--;
    const what = view.words[index]?.what;
    if (index > floor && (what === "preposition" || what === "determiner" || what === "adjective")) index--;
  }
  const word = view.words[index];
  return index === last || word === undefined || word.what === "mark"
    ? last
    : skipAdverbs(view, index, floor);
}

function skipAdverbs(view: BlockView, from: number, floor: number): number {
  let index = from;
  while (index > floor && view.words[index]?.what === "adverb") index--;
  return index;
}

/** "one of them", "most of the officials": a pronoun may end a longer phrase. */
function pronounStart(view: BlockView, last: number, floor: number, language: QuoteWords): number {
  const before = view.words[last - 1];
  if (
    last - 2 >= floor &&
    before !== undefined &&
    language.linking.has(before.lower) &&
    language.hanging.has(before.lower)
  )
    return nounPhraseStart(view, last, floor, language);
  return last;
}

// "Kim Osei, the head of roads, bridges and tunnels, said": the phrase that follows no comma is the head.
function subjectBehindAside(
  view: BlockView,
  closing: number,
  floor: number,
  language: QuoteWords,
): Stretch | undefined {
  let found: Stretch | undefined;
  let end = closing - 1;
  for (let commas = 0; commas < 5; commas++) {
    const comma = commaBefore(view, end, floor);
    if (comma === undefined) break;
    const first = nounPhraseStart(view, comma - 1, floor, language);
    if (first > comma - 1) break;
    const tidied = tidy(view, first, comma - 1, language);
    // "died in Elmsford on Friday, her cousin, Lee Park, said": a day, or a preposition, is of what was told before.
    const leans = view.words[first]?.what === "preposition" || (tidied?.last ?? comma) < comma - 1;
    if (found !== undefined && leans) break;
    // "The U.S., however, has sought": an aside of adverbs is nobody's.
    const idle = view.words.slice(comma + 1, closing).every((word) => word.what === "adverb");
    if (tidied !== undefined) found = idle ? tidied : { first: tidied.first, last: closing };
    if (view.words[first - 1]?.text !== ",") break;
    end = first - 1;
  }
  return found;
}

function commaBefore(view: BlockView, from: number, floor: number): number | undefined {
  const run = view.words[from]?.run;
  for (let index = from; index > floor && from - index < 45; index--) {
    const word = view.words[index];
    if (word === undefined || word.run !== run || /[“”";:]/u.test(word.text)) return undefined;
    if (word.text === "," || word.text === "—" || word.text === "–") return index;
  }
  return undefined;
}

/** Cuts "On Friday" off the front and "on Friday" off the end. */
function tidy(view: BlockView, first: number, last: number, language: QuoteWords): Stretch | undefined {
  const { words } = view;
  let [start, end] = [first, last];
  while (end > start && isTime(words[end], language)) {
    end--;
    if (end > start && words[end]?.what === "preposition") end--;
  }
  while (
    start < end &&
    (isTime(words[start], language) ||
      ["conjunction", "preposition", "adverb"].includes(words[start]?.what ?? "")) &&
    words[start + 1]?.what !== "possessive"
  )
    start++;
  const head = words[end];
  if (start > end || head === undefined || (head.what === "determiner" && start < end)) return undefined;
  if (isTime(words[start], language) && start === end) return undefined;
  return { first: start, last: end };
}

/** said Kim Osei, who runs the line, on Friday: the aside belongs to the name. */
function asideEnd(view: BlockView, last: number, limit: number): number {
  const next = view.words[last + 1];
  const opener = view.words[last + 2];
  if (last + 2 >= limit || next === undefined || opener === undefined) return last;
  const bare = next.what === "wh";
  if (!bare && (next.text !== "," || !opensAside(opener))) return last;
  for (let index = last + 2; index < limit && index - last < 40; index++) {
    const word = view.words[index];
    if (word === undefined || word.run !== next.run || /^[.;:“"?!—]/u.test(word.text)) return index - 1;
    if (word.text === "," && view.words[index + 1]?.what !== "wh" && !opensAside(view.words[index + 1]))
      return index - 1;
  }
  return last;
}

function opensAside(word: Word | undefined): boolean {
  return word !== undefined && asideOpeners.has(word.what);
}

const asideOpeners: ReadonlySet<WordClass> = new Set(["wh", "determiner", "possessive", "number"]);
