import { sentenceStart, type BlockView, type Stretch, type Word } from "./block-view.js";
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

const heads: ReadonlySet<WordClass> = new Set(["noun", "name", "number", "pronoun", "adjective"]);
const inner: ReadonlySet<WordClass> = new Set(["noun", "name", "adjective", "number", "possessive"]);

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

/** Walks left over nouns, names, determiners and the phrases that hang on them. */
export function nounPhraseStart(view: BlockView, last: number, floor: number, language: QuoteWords): number {
  let first = last + 1;
  let budget = 40;
  while (first > floor && budget-- > 0) {
    const next = stepLeft(view, first - 1, first > last ? undefined : view.words[first], floor, language);
    if (next === undefined) break;
    first = next;
  }
  return first;
}

/** Where the phrase begins if the word at `index` belongs to it, else undefined. */
function stepLeft(
  view: BlockView,
  index: number,
  right: Word | undefined,
  floor: number,
  language: QuoteWords,
): number | undefined {
  const { words } = view;
  const word = words[index];
  const left = index > floor ? words[index - 1] : undefined;
  if (word === undefined) return undefined;
  if (word.text === ")") return openingBracket(view, index, floor);
  if (right === undefined)
    return inner.has(word.what) || word.what === "pronoun" || word.what === "determiner" ? index : undefined;
  // A phrase that has its determiner goes on only before a preposition or a conjunction.
  const begun = right.what === "determiner" || right.what === "pronoun";
  switch (word.what) {
    case "noun":
    case "name":
    case "number":
    case "adjective":
    case "possessive":
    case "pronoun":
      if (begun && right.what === "determiner") return undefined;
      return word.what === "pronoun" && right.what !== "preposition" ? undefined : index;
    case "determiner":
      return begun ? undefined : index;
    case "preposition":
    case "to":
      return left !== undefined && language.hanging.has(word.lower) && attaches(left) ? index : undefined;
    case "participle":
    case "ing":
      return left !== undefined &&
        (heads.has(left.what) || left.what === "determiner" || left.what === "possessive")
        ? index
        : undefined;
    case "adverb":
      return right.what === "adjective" || right.what === "participle" || right.what === "number"
        ? index
        : undefined;
    case "conjunction":
      return joinsPhrases(view, index, floor) ? index : undefined;
    case "finite":
    case "auxiliary":
      return relativeStart(view, index, floor);
    default:
      return undefined;
  }
}

function attaches(left: Word): boolean {
  return heads.has(left.what) || left.what === "participle" || left.what === "ing";
}

/** "Osei and Lane said": joins phrases only where the left one opens the clause. */
function joinsPhrases(view: BlockView, conjunction: number, floor: number): boolean {
  let index = conjunction - 1;
  let steps = 0;
  if (!heads.has(view.words[index]?.what ?? "mark")) return false;
  while (index >= floor && steps++ < 12) {
    const what = view.words[index]?.what ?? "mark";
    if (what === "mark" || what === "subordinator") return view.words[index]?.text !== "’";
    if (!inner.has(what) && what !== "determiner" && what !== "preposition") return false;
    index--;
  }
  return index < floor;
}

/** "a former official who worked on Russia policy said": the relative pronoun that the inner verb belongs to. */
function relativeStart(view: BlockView, verb: number, floor: number): number | undefined {
  for (let index = verb - 1; index > floor && verb - index < 8; index--) {
    const word = view.words[index];
    if (word === undefined || word.what === "mark" || word.what === "finite") return undefined;
    const relative = word.what === "wh" || word.what === "subordinator";
    if (relative) return heads.has(view.words[index - 1]?.what ?? "mark") ? index : undefined;
  }
  return undefined;
}

function openingBracket(view: BlockView, closing: number, floor: number): number | undefined {
  for (let index = closing - 1; index > floor && closing - index < 12; index--)
    if (view.words[index]?.text === "(") return index;
  return undefined;
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
    // "The U.S., however, has sought": an aside of adverbs is nobody's.
    const idle = view.words.slice(comma + 1, closing).every((word) => word.what === "adverb");
    if (tidied !== undefined) found = idle ? tidied : { first: tidied.first, last: closing };
    if (view.words[first - 1]?.text !== ",") break;
    end = first - 2;
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

function isTime(word: Word | undefined, language: QuoteWords): boolean {
  return word !== undefined && language.times.has(word.lower) && word.what !== "determiner";
}

/** The last word of the noun phrase that begins at `first`, or undefined where none does. */
export function nounPhraseEnd(
  view: BlockView,
  first: number,
  limit: number,
  language: QuoteWords,
): number | undefined {
  let last: number | undefined;
  for (let index = first; index < limit && index - first < 30; index++) {
    const word = view.words[index];
    if (word === undefined || word.run !== view.words[first]?.run) break;
    if (word.text === "(") {
      const closing = closingBracket(view, index, limit);
      if (closing === undefined || last === undefined) break;
      index = closing;
      last = closing;
      continue;
    }
    const open = last === undefined || index - 1 > last;
    if (!open && (word.what === "pronoun" || word.what === "determiner" || isTime(word, language))) break;
    if (heads.has(word.what)) last = index;
    else if (!goesOn(view, index, last !== undefined, limit, language)) break;
  }
  return last;
}

function closingBracket(view: BlockView, opening: number, limit: number): number | undefined {
  for (let index = opening + 1; index < limit && index - opening < 12; index++)
    if (view.words[index]?.text === ")") return index;
  return undefined;
}

function goesOn(
  view: BlockView,
  index: number,
  begun: boolean,
  limit: number,
  language: QuoteWords,
): boolean {
  const word = view.words[index];
  const next = index + 1 < limit ? view.words[index + 1] : undefined;
  if (word === undefined || next === undefined || isTime(next, language)) return false;
  const leads = inner.has(next.what) || next.what === "determiner";
  if (word.what === "determiner" || word.what === "possessive")
    return leads || next.what === "adverb" || next.what === "participle" || next.what === "ing";
  if (word.what === "adverb" || word.what === "participle" || word.what === "ing")
    return !begun && inner.has(next.what);
  if (word.what === "preposition") return begun && leads && language.linking.has(word.lower);
  return word.what === "conjunction" && begun && leads;
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
