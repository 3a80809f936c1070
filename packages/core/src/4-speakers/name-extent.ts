import { bareWord, type Word } from "./scan-words.js";
import type { SpeakerWords } from "./words.js";

/** Names of more words are none. */
export const longestName = 10;

/** Whether a name may begin or go on with the word. */
export function isNameWord(all: readonly Word[], index: number, words: SpeakerWords): boolean {
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

/** One past the last word of the name that begins at `from`. */
export function endOfName(all: readonly Word[], from: number, words: SpeakerWords): number {
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
  if (
    to === from + 1 &&
    gathers(last, words) &&
    afterIsName &&
    /^(?:of|for|against|without)$/u.test(next.lower)
  )
    return 2;
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
export function isShouted(word: Word): boolean {
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
  for (let index = from; index < to; index++) {
    const word = all[index];
    if (word !== undefined && (words.organizationNouns.has(word.lower) || gathers(word, words))) return true;
  }
  return false;
}

/** "Friends of the Library", "Centers for Disease Care": many of a kind, in capitals inside a sentence, are a body. */
export function gathers(word: Word, words: SpeakerWords): boolean {
  if (word.opens || !word.capital || !word.lower.endsWith("s")) return false;
  const one = word.lower.slice(0, -1);
  return words.organizationNouns.has(one) || words.personNouns.has(one) || words.groupNouns.has(word.lower);
}

function startsWithBody(all: readonly Word[], from: number, words: SpeakerWords): boolean {
  return holdsBody(all, from, Math.min(all.length, from + 2), words);
}
