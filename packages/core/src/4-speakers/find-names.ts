import type { NameReading } from "./mention.js";
import type { Word } from "./scan-words.js";
import type { SpeakerWords } from "./words.js";

const longestName = 10;

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

function isNameWord(all: readonly Word[], index: number, words: SpeakerWords): boolean {
  const word = all[index];
  if (word === undefined || !word.capital) return false;
  if (word.opens && isOrdinaryOpening(word, words)) return false;
  if (!words.neverNames.has(word.lower)) return true;
  const next = all[index + 1];
  return (
    words.givenNames.has(word.lower) &&
    next !== undefined &&
    next.capital &&
    next.block === word.block &&
    !words.neverNames.has(next.lower) &&
    !words.givenNames.has(next.lower)
  );
}

/** "Repeated Biden administration calls": a sentence may open with any word. */
function isOrdinaryOpening(word: Word, words: SpeakerWords): boolean {
  if (words.givenNames.has(word.lower) || words.titles.has(bareWord(word))) return false;
  return words.ordinaryEndings.some(
    (ending) => word.lower.length > ending.length + 3 && word.lower.endsWith(ending),
  );
}

function endOfName(all: readonly Word[], from: number, words: SpeakerWords): number {
  let to = from + 1;
  while (to - from <= longestName) {
    const step = stepInName(all, from, to, words);
    if (step === 0) break;
    to += step;
  }
  while (isNameWord(all, to, words) && to - from > longestName && sameLine(all, to)) to++;
  return to;
}

/** How many more words belong to the name that runs up to `to`. */
function stepInName(all: readonly Word[], from: number, to: number, words: SpeakerWords): number {
  const last = all[to - 1];
  const next = all[to];
  if (last === undefined || next === undefined || !sameLine(all, to)) return 0;
  if (last.possessive && !ownsInName(all, to, words)) return 0;
  const after = all[to + 1];
  if (
    isNameWord(all, to, words) ||
    isCapitalInside(next, after, words) ||
    (isShouted(last) && isShouted(next))
  )
    return 1;
  const afterIsName = after !== undefined && after.block === next.block && isNameWord(all, to + 1, words);
  if (next.text === "," && after !== undefined && words.nameSuffixes.has(bareWord(after)) && after.capital)
    return 2;
  if (words.nameParticles.has(next.lower) && afterIsName && !words.titles.has(bareWord(last))) return 2;
  if (next.lower === "de" || next.lower === "van" || next.lower === "bin") {
    const second = all[to + 2];
    const small = after !== undefined && words.nameParticles.has(after.lower) && second?.capital === true;
    return small ? 3 : 0;
  }
  const tail = after !== undefined && words.titleTails.has(after.lower);
  if (next.lower === "of" && afterIsName && (tail || holdsBody(all, from, to, words))) return 2;
  if (!holdsBody(all, from, to, words)) return 0;
  if (/^(?:for|on|and|&|against)$/u.test(next.lower) && afterIsName && startsWithBody(all, from, words))
    return 2;
  const second = all[to + 2];
  return /^(?:of|for|on)$/u.test(next.lower) && after?.lower === "the" && second?.capital === true ? 3 : 0;
}

/** "Teachers’ Union", "Women’s Health Network": many own a body, and it is named after them. */
function ownsInName(all: readonly Word[], to: number, words: SpeakerWords): boolean {
  const last = all[to - 1];
  if (last === undefined) return false;
  const many =
    words.groupNouns.has(last.lower) || (last.lower.endsWith("s") && last.tag?.endsWith("S") === true);
  if (!many) return false;
  for (let index = to; index < to + 4; index++) {
    const word = all[index];
    if (word === undefined || !word.capital) return false;
    if (words.organizationNouns.has(word.lower)) return true;
  }
  return false;
}

/** "Le Van An": a small word in capitals inside a name; days and months only follow one. */
function isCapitalInside(word: Word, after: Word | undefined, words: SpeakerWords): boolean {
  if (after?.capital === true && after.block === word.block) return false;
  return word.capital && !word.opens && word.text.length > 1 && !words.calendarNames.has(word.lower);
}

/** "USA TODAY": capitals go on whatever the word. */
function isShouted(word: Word): boolean {
  return /^\p{Lu}{3,}$/u.test(word.text);
}

function sameLine(all: readonly Word[], index: number): boolean {
  const before = all[index - 1];
  const word = all[index];
  return (
    before !== undefined && word !== undefined && before.block === word.block && word.start - before.end <= 2
  );
}

function holdsBody(all: readonly Word[], from: number, to: number, words: SpeakerWords): boolean {
  for (let index = from; index < to; index++)
    if (words.organizationNouns.has(all[index]?.lower ?? "")) return true;
  return false;
}

function startsWithBody(all: readonly Word[], from: number, words: SpeakerWords): boolean {
  return holdsBody(all, from, Math.min(all.length, from + 2), words);
}

/** The word without a last stop, in lower case. */
export function bareWord(word: Word): string {
  return word.lower.replace(/\.$/u, "");
}

/** One run is one name; "Bill and Hillary Clinton" is read elsewhere. */
function readName(
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

/** The last noun of the run, or the one before "of" and "for", names a body. */
function endsInBody(all: readonly Word[], from: number, to: number, words: SpeakerWords): boolean {
  const last = barePart(all[to - 1]);
  if (to - from > 1 && (words.organizationNouns.has(last) || words.companySuffixes.has(last))) return true;
  for (let index = from + 1; index < to; index++) {
    const word = all[index];
    if (word === undefined || !/^(?:of|for|on)$/u.test(word.lower)) continue;
    return words.organizationNouns.has(barePart(all[index - 1]));
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
