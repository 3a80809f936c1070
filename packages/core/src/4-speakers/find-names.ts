import type { NameReading } from "./mention.js";
import { endOfName, isNameWord, isShouted, longestName } from "./name-extent.js";
import { readName } from "./read-name.js";
import type { Word } from "./scan-words.js";
import type { SpeakerWords } from "./words.js";

/** Capitalized names in reading order: "Warren P. Strobel", "Mr. Putin", "Department of Justice". */
export function findNames(all: readonly Word[], words: SpeakerWords): readonly NameReading[] {
  const found: NameReading[] = [];
  let index = 0;
  while (index < all.length) {
    if (!isNameWord(all, index, words)) {
      index++;
      continue;
    }
    const to = endOfName(all, index, words);
    if (to - index <= longestName) found.push(...readName(all, index, to, words));
    index = to;
  }
  const surnames = new Set(
    found.filter((name) => name.parts.length > 1).map((name) => name.parts[name.parts.length - 1]),
  );
  return found.filter((name) => !isCapitalNoun(all, name, surnames, words));
}

/** "Republicans", "the Democrat", "Officials said": nouns that capitals do not make names; "Baker said" may be one. */
function isCapitalNoun(
  all: readonly Word[],
  name: NameReading,
  surnames: ReadonlySet<string | undefined>,
  words: SpeakerWords,
): boolean {
  const [part = ""] = name.parts;
  if (name.parts.length > 1 || name.titles.length > 0) return false;
  const word = all[name.bare];
  if (word?.opens === true && word.tag === "NNS" && !isShouted(word) && !surnames.has(part)) return true;
  if (!isPlainOpening(part, words)) return false;
  const before = all[name.from - 1]?.lower ?? "";
  const determined =
    words.definite.has(before) || words.indefinite.has(before) || words.quantifiers.has(before);
  return determined || !surnames.has(part) || !words.personNouns.has(part);
}

/** "Officials said", "Spokesman": a noun that opens a sentence is no name. */
function isPlainOpening(part: string, words: SpeakerWords): boolean {
  return (
    words.personNouns.has(part) ||
    words.groupNouns.has(part) ||
    words.documentNouns.has(part) ||
    words.personNouns.has(part.replace(/s$/u, "")) ||
    (part.endsWith("s") && words.nationalities.has(part.slice(0, -1)))
  );
}
