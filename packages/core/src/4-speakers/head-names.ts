import type { NameReading } from "./mention.js";
import { readDescription, type Stretch } from "./read-description.js";
import { readNoun } from "./read-nominal.js";
import type { Word } from "./scan-words.js";
import type { SpeakerWords } from "./words.js";

/** The names that speak: not in an aside, not behind a preposition, not saying whose. */
export function headNames(
  all: readonly Word[],
  names: readonly NameReading[],
  stretch: Stretch,
  words: SpeakerWords,
): readonly NameReading[] {
  const heads: NameReading[] = [];
  let walked = stretch.from;
  let inside = false;
  for (let index = firstNameFrom(names, stretch.from); index < names.length; index++) {
    const name = names[index];
    if (name === undefined || name.from >= stretch.to) break;
    const gap = readGap(all, walked, name.from, inside, words);
    // "papers from the Echo to the Star, the Post and others": the papers speak.
    if (heads.length === 0 && gap.comma >= 0 && !endsGap(all, stretch.from, gap.comma, name, words))
      return heads;
    if (gap.clause || (gap.comma >= 0 && heads.length > 0 && !continuesList(all, gap.comma, name)))
      return heads;
    inside = gap.inside;
    walked = name.to;
    const joined = words.joiners.has(all[name.from - 1]?.lower ?? "") || isListed(all, heads, name, words);
    if (heads.length > 0 && !joined) continue;
    if (!inside && !isModifier(all, name, stretch.to, words)) heads.push(name);
  }
  return heads;
}

/** "The campaign manager, Jeff Weaver,": one person before the comma and the name right behind it, or behind a role. */
function endsGap(
  all: readonly Word[],
  from: number,
  comma: number,
  name: NameReading,
  words: SpeakerWords,
): boolean {
  if (name.from !== comma + 1 && !isRoleOf(all, comma + 1, name, words)) return false;
  const described = readDescription(all, { from, to: comma }, words, 0);
  return described.reading.form !== "nominal" || !described.reading.nominal.many;
}

const longestRole = 4;

/** "the veteran Colin Rusk", "former nurse Ada Holt": words of a role, the last of them a person. */
function isRoleOf(
  all: readonly Word[],
  from: number,
  { from: to }: NameReading,
  words: SpeakerWords,
): boolean {
  if (to - from > longestRole) return false;
  for (let index = from; index < to; index++) {
    const word = all[index];
    if (word === undefined || !word.letters || word.capital) return false;
    if (words.prepositions.has(word.lower) || words.joiners.has(word.lower)) return false;
  }
  const last = all[to - 1];
  return last !== undefined && readNoun(last, words)?.kind === "person";
}

/** What stands before a name: a relative clause, a comma, a preposition that has not ended. */
function readGap(
  all: readonly Word[],
  from: number,
  to: number,
  before: boolean,
  words: SpeakerWords,
): { clause: boolean; comma: number; inside: boolean } {
  let inside = before;
  let comma = -1;
  for (let index = from; index < to; index++) {
    const word = all[index];
    if (word === undefined) break;
    if (/^(?:who|whose|which)$/u.test(word.lower)) return { clause: true, comma, inside };
    if (word.text === "," || word.text === "(") {
      comma = comma < 0 ? index : comma;
      inside = false;
    } else if (words.prepositions.has(word.lower)) inside = true;
  }
  return { clause: false, comma, inside };
}

/** "Kim, Lee and Park" goes on behind a comma; "Kim, the mayor of Dana" does not. */
function continuesList(all: readonly Word[], comma: number, name: NameReading): boolean {
  return name.from === comma + 1 || (all[comma + 1]?.lower === "and" && name.from === comma + 2);
}

function isListed(
  all: readonly Word[],
  heads: readonly NameReading[],
  name: NameReading,
  words: SpeakerWords,
): boolean {
  const last = heads[heads.length - 1];
  if (last === undefined) return false;
  for (let index = last.to; index < name.from; index++) {
    const word = all[index];
    if (word !== undefined && (words.joiners.has(word.lower) || word.text === ","))
      return name.from - index <= 5 && index - last.to <= 1 && all[last.to]?.text !== ",";
  }
  return false;
}

/** "the Trump campaign", "Trump’s aides": the name only says whose. */
export function isModifier(
  all: readonly Word[],
  name: NameReading,
  to: number,
  words: SpeakerWords,
): boolean {
  const next = all[name.to];
  if (name.to >= to || next === undefined) return false;
  if (all[name.to - 1]?.possessive === true || readNoun(next, words) !== undefined) return true;
  if (!next.letters || /^\d/u.test(next.text)) return next.text === "-" || next.text === "/";
  if (words.joiners.has(next.lower)) return isSharedModifier(all, name, to, words);
  if (words.prepositions.has(next.lower) || words.conjunctions.has(next.lower)) return false;
  if (words.pronouns.has(next.lower) || words.phraseStops.has(next.lower) || words.neverNames.has(next.lower))
    return false;
  return true;
}

/** "Federal and state officials": two words before one noun. */
function isSharedModifier(all: readonly Word[], name: NameReading, to: number, words: SpeakerWords): boolean {
  const first = all[name.to + 1];
  const second = all[name.to + 2];
  const single = name.looks === "unknown" && name.parts.length === 1 && all[name.from]?.opens === true;
  if (!single || first === undefined || first.capital || name.to + 2 >= to || second === undefined)
    return false;
  return readNoun(second, words) !== undefined && !words.possessives.has(first.lower);
}

/** The place in the list of the first name that begins at a word or reaches over it. */
export function firstNameFrom(names: readonly NameReading[], from: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const before = names[low - 1];
  return before !== undefined && before.to > from ? low - 1 : low;
}
