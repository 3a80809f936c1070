import type { NameReading } from "./mention.js";
import { gathers } from "./name-extent.js";
import { bareWord, type Word } from "./scan-words.js";
import type { SpeakerWords } from "./words.js";

/** One run is one name; "Bill and Hillary Clinton" is read elsewhere. */
export function readName(
  all: readonly Word[],
  from: number,
  to: number,
  words: SpeakerWords,
): readonly NameReading[] {
  const first = all[from];
  if (first === undefined) return [];
  const lastIndex = words.nameSuffixes.has(barePart(all[to - 1])) ? trimComma(all, to - 1) : to;
  const suffix = lastIndex < to ? barePart(all[to - 1]) : undefined;
  const isBody = endsInBody(all, from, to, words);
  const bare = isBody ? from : startOfBareName(all, from, lastIndex, words);
  const parts: string[] = [];
  for (let index = bare; index < lastIndex; index++) parts.push(barePart(all[index]));
  if (parts.length === 0) return [];
  const titles: string[] = [];
  for (let index = from; index < bare; index++) titles.push(barePart(all[index]));
  const article = all[from - 1]?.lower === "the" && all[from - 1]?.block === first.block;
  const looks = isBody ? "organization" : looksLike(all, from, bare, lastIndex, words);
  return [{ from, to, bare, parts, titles, suffix, looks, article }];
}

function barePart(word: Word | undefined): string {
  return word === undefined ? "" : bareWord(word);
}

function trimComma(all: readonly Word[], index: number): number {
  return all[index - 1]?.text === "," ? index - 1 : index;
}

/** The last noun of the run, or the one before "of" and "for", names a body. */
function endsInBody(all: readonly Word[], from: number, to: number, words: SpeakerWords): boolean {
  const last = barePart(all[to - 1]);
  if (to - from > 1 && (words.organizationNouns.has(last) || words.companySuffixes.has(last))) return true;
  for (let index = from + 1; index < to; index++) {
    const word = all[index];
    if (word === undefined || !/^(?:of|for|on|against|without)$/u.test(word.lower)) continue;
    const before = all[index - 1];
    if (before !== undefined && index === from + 1 && gathers(before, words)) return true;
    return words.organizationNouns.has(barePart(before));
  }
  return false;
}

/** Behind the last title or party word that still leaves a name. */
function startOfBareName(all: readonly Word[], from: number, to: number, words: SpeakerWords): number {
  let bare = from;
  for (let index = from; index < to - 1; index++) {
    const part = barePart(all[index]);
    const isTitle = words.titles.has(part);
    if (!isTitle && !words.nameModifiers.has(part) && !isOpeningNoun(all, index, bare, to, words)) continue;
    const opensBare = index === bare || all[index]?.text.endsWith(".") === true || isTitle;
    if (!opensBare) continue;
    const next = all[index + 1];
    if (next?.lower === "of") {
      const behind = index + 3;
      bare = behind < to ? skipTail(all, behind, to, words) : bare;
    } else bare = index + 1;
  }
  return bare < to ? bare : from;
}

/** "Rival Hillary Clinton", "Russian Vladimir Putin". */
function isOpeningNoun(
  all: readonly Word[],
  index: number,
  bare: number,
  to: number,
  words: SpeakerWords,
): boolean {
  const part = barePart(all[index]);
  if (index !== bare || to - index < 3 || words.givenNames.has(part)) return false;
  return words.personNouns.has(part) || words.nationalities.has(part);
}

function skipTail(all: readonly Word[], from: number, to: number, words: SpeakerWords): number {
  let index = from;
  while (
    index < to - 1 &&
    (words.titleTails.has(barePart(all[index])) || words.organizationNouns.has(barePart(all[index])))
  )
    index++;
  return index;
}

function looksLike(
  all: readonly Word[],
  from: number,
  bare: number,
  to: number,
  words: SpeakerWords,
): NameReading["looks"] {
  const first = barePart(all[bare]);
  const length = to - bare;
  if (bare > from && !words.nameModifiers.has(barePart(all[bare - 1]))) return "person";
  if (length === 1) return isAcronym(all[bare]) ? "organization" : "unknown";
  if (words.placeStarts.has(first) && !words.givenNames.has(first)) return "unknown";
  const middle = all[bare + 1];
  const initial = middle !== undefined && length > 2 && /^\p{Lu}\.?$/u.test(middle.text);
  if (words.givenNames.has(first) || initial || /^(?:\p{Lu}\.)+$/u.test(all[bare]?.text ?? "")) {
    for (let index = bare; index < to; index++)
      if (/^(?:of|for|on)$/u.test(all[index]?.lower ?? "")) return "unknown";
    return "person";
  }
  return "unknown";
}

function isAcronym(word: Word | undefined): boolean {
  return word !== undefined && /^(?:\p{Lu}\.?){2,6}$/u.test(word.text);
}
