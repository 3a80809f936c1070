import { sentenceEnd, type BlockView, type Stretch, type Word } from "./block-view.js";
import type { Cue, Cues } from "./cues.js";
import { nounPhraseEnd } from "./noun-phrase.js";
import type { QuoteWords } from "./words.js";

/** What follows a cue once the addressee, the time and the place are passed over. */
export interface Opening {
  readonly kind: "quote" | "colon" | "that" | "infinitive" | "bare" | "none";
  /** The first word of the content. */
  readonly at: number;
  readonly addressee?: Stretch;
}

/** Passes over "reporters in Geneva on Thursday" behind "told" to where the content begins. */
export function openingAfter(view: BlockView, cue: Cue, language: QuoteWords): Opening {
  const limit = sentenceEnd(view, cue.verb);
  const outside = view.words[cue.verb]?.run;
  let addressee: Stretch | undefined;
  let index = cue.last + 1;
  while (index < limit) {
    const kind = openingAt(view, index, outside, language);
    if (kind !== undefined) return opening(kind, kind === "colon" ? index + 1 : index, addressee);
    const taken =
      addressee === undefined && cue.frame.takes.has("addressee")
        ? addresseeAt(view, index, limit, language)
        : undefined;
    if (taken !== undefined) addressee = taken;
    const next = taken === undefined ? circumstanceEnd(view, index, limit, language) : taken.last + 1;
    if (next === undefined)
      return opening(view.words[index]?.what === "mark" ? "none" : "bare", index, addressee);
    index = next;
  }
  return opening(
    view.words[limit]?.run !== outside && view.words[limit - 1]?.text === ":" ? "colon" : "none",
    limit,
    addressee,
  );
}

function opening(kind: Opening["kind"], at: number, addressee: Stretch | undefined): Opening {
  return { kind, at, ...(addressee === undefined ? {} : { addressee }) };
}

function openingAt(
  view: BlockView,
  index: number,
  outside: number | undefined,
  language: QuoteWords,
): Opening["kind"] | undefined {
  const word = view.words[index];
  const next = view.words[index + 1];
  if (word === undefined) return "none";
  // Speech about speech stays between its marks.
  if (word.run !== outside) return outside === -1 ? "quote" : "none";
  if (word.text === ":") return "colon";
  if (word.text === "," && next !== undefined && next.run !== outside && outside === -1) return "quote";
  if (language.that.has(word.lower) && word.what !== "determiner") return "that";
  return word.what === "to" && next?.what === "infinitive" ? "infinitive" : undefined;
}

/** How many verb groups with a tense of their own stand in a stretch: a clause has one. */
export function countTenses(view: BlockView, { first, last }: Stretch): number {
  let count = 0;
  for (let index = first; index <= last; index++)
    if (isTensed(view.words[index]) && !isTensed(view.words[index - 1])) count++;
  return count;
}

function isTensed(word: Word | undefined): boolean {
  return word?.what === "finite" || word?.what === "auxiliary";
}

/** Whom a cue is said to, right behind it. */
export function addresseeOf(
  view: BlockView,
  cue: Cue,
  limit: number,
  language: QuoteWords,
): Stretch | undefined {
  return view.words[cue.last + 1]?.run === view.words[cue.verb]?.run
    ? addresseeAt(view, cue.last + 1, limit, language)
    : undefined;
}

function addresseeAt(
  view: BlockView,
  index: number,
  limit: number,
  language: QuoteWords,
): Stretch | undefined {
  const last = nounPhraseEnd(view, index, limit, language);
  if (last === undefined || view.words[last + 1] === undefined) return undefined;
  const next = view.words[last + 1];
  if (last + 1 < limit && (next?.what === "finite" || next?.what === "auxiliary")) {
    // "told supporters Trump would win": the last name is the subject of what follows.
    const split = lastNameStart(view, index, last);
    return split > index ? { first: index, last: split - 1 } : undefined;
  }
  return { first: index, last };
}

function lastNameStart(view: BlockView, first: number, last: number): number {
  let index = last;
  while (index > first && view.words[index - 1]?.what === view.words[last]?.what) index--;
  return index;
}

/** One past an adverb, a day, or a phrase such as "in a statement", if one begins here. */
export function circumstanceEnd(
  view: BlockView,
  index: number,
  limit: number,
  language: QuoteWords,
): number | undefined {
  const word = view.words[index];
  if (word === undefined || word.what === "mark") return undefined;
  if (word.what === "adverb") return index + 1;
  if (
    language.times.has(word.lower) ||
    (word.what === "adjective" && language.times.has(view.words[index + 1]?.lower ?? ""))
  )
    return timeEnd(view, index, limit, language);
  if (word.what !== "preposition") return undefined;
  const last = nounPhraseEnd(view, index + 1, limit, language);
  if (last !== undefined) return last + 1;
  const time = index + 1 < limit && language.times.has(view.words[index + 1]?.lower ?? "");
  return time ? timeEnd(view, index + 1, limit, language) : undefined;
}

function timeEnd(view: BlockView, index: number, limit: number, language: QuoteWords): number {
  let end = index + 1;
  while (
    end < limit &&
    (language.times.has(view.words[end]?.lower ?? "") || view.words[end]?.what === "number")
  )
    end++;
  return end;
}

/** The last word of the clause that begins at `from`, or undefined where nothing is left of it. */
export function clauseEnd(
  view: BlockView,
  from: number,
  cues: Cues | undefined,
  language: QuoteWords,
): number | undefined {
  const limit = sentenceEnd(view, from);
  const inside = view.words[from]?.run !== runOpenedAt(view, from) ? (view.words[from]?.run ?? -1) : -1;
  let end = limit - 1;
  for (let index = from + 1; index < limit; index++) {
    const word = view.words[index];
    if (word === undefined) break;
    if (inside !== -1 && word.run !== inside) {
      end = index - 1;
      break;
    }
    if (word.run !== -1 && word.run !== inside) continue;
    if (word.text === ";" || breaksAt(view, index, limit, cues, language)) {
      end = index - 1;
      break;
    }
  }
  return trimEnd(view, from, end);
}

/** The run whose opening mark is this word, or -1. */
function runOpenedAt(view: BlockView, index: number): number {
  const run = view.words[index]?.run ?? -1;
  return run !== -1 && view.runs[run]?.first === index ? run : -1;
}

function breaksAt(
  view: BlockView,
  index: number,
  limit: number,
  cues: Cues | undefined,
  language: QuoteWords,
): boolean {
  const word = view.words[index];
  const next = view.words[index + 1];
  if (word === undefined || next === undefined || index + 1 >= limit) return false;
  const comma = /^[,—–―]$/u.test(word.text);
  if (!comma && word.what !== "conjunction") return false;
  const opener = comma ? index + 1 : index;
  if (comma && language.breaks.has(next.lower)) return true;
  const start =
    view.words[opener]?.what === "conjunction" || view.words[opener]?.what === "subordinator"
      ? opener + 1
      : opener;
  const cue = cues?.starts.get(start);
  return cue !== undefined && (comma || cue.finite);
}

/** Without full stops and commas at the end; a quoted run is kept whole unless the clause began inside it. */
export function trimEnd(view: BlockView, from: number, last: number): number | undefined {
  const inside = runOpenedAt(view, from) === -1 ? (view.words[from]?.run ?? -1) : -1;
  let end = last;
  while (
    end >= from &&
    view.words[end]?.run === inside &&
    /^[.,;:!?…—–”"’-]{1,3}$/u.test(view.words[end]?.text ?? "")
  )
    end--;
  if (end < from) return undefined;
  const run = view.words[end]?.run ?? -1;
  return run === inside ? end : (view.runs[run]?.last ?? end);
}
