import type { BlockView, Word } from "./block-view.js";
import type { QuoteWords, WordClass } from "./words.js";

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
  // "told her that": a possessive with nothing behind it is a pronoun.
  const alone = view.words[first];
  return last ?? (alone?.what === "possessive" && /^\p{L}/u.test(alone.text) ? first : undefined);
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
  // "told her the pier was safe": nobody owns "the".
  const leads = inner.has(next.what) || (next.what === "determiner" && word.what !== "possessive");
  if (word.what === "determiner" || word.what === "possessive")
    return leads || next.what === "adverb" || next.what === "participle" || next.what === "ing";
  if (word.what === "adverb" || word.what === "participle" || word.what === "ing")
    return !begun && inner.has(next.what);
  if (word.what === "preposition") return begun && leads && language.linking.has(word.lower);
  return word.what === "conjunction" && begun && leads;
}

/** A day or month that stands without a preposition. */
export function isTime(word: Word | undefined, language: QuoteWords): boolean {
  return word !== undefined && language.times.has(word.lower) && word.what !== "determiner";
}

/** What the words that name somebody end with. */
export const heads: ReadonlySet<WordClass> = new Set(["noun", "name", "number", "pronoun", "adjective"]);
const inner: ReadonlySet<WordClass> = new Set(["noun", "name", "adjective", "number", "possessive"]);
