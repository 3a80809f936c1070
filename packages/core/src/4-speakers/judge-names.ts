import type { NameReading } from "./mention.js";
import { readRoleBefore, readRoleBehind } from "./read-role.js";
import { bareWord, type Word } from "./scan-words.js";
import type { SpeakerWords } from "./words.js";

/** Says of names that look like nothing yet whether the words around them make them a person. */
export function judgeNames(
  all: readonly Word[],
  names: readonly NameReading[],
  words: SpeakerWords,
): readonly NameReading[] {
  const alone = lastWordsAlone(all, names, words);
  const spoken = namesWithPronoun(all, names, words);
  return names.map((name) => {
    if (name.looks !== "unknown") return name;
    if (hasBodyBehind(all, name, words)) return { ...name, looks: "organization" };
    const length = name.parts.length;
    const person =
      hasAge(all, name) ||
      hasPersonBehind(all, name, words) ||
      hasRoleBefore(all, name, words) ||
      (length >= 2 && length <= 4 && isReused(name, alone, words)) ||
      (length <= 4 && spoken.has(name.parts.join(" ")));
    return person && !words.organizationNouns.has(name.parts[length - 1] ?? "")
      ? { ...name, looks: "person" }
      : name;
  });
}

/** "Open Wells, a charity …", "Wells Fargo, which …", "Wells Fargo said it …" */
function hasBodyBehind(all: readonly Word[], name: NameReading, words: SpeakerWords): boolean {
  if (name.parts.length < 2) return false;
  if (all[name.to]?.text === "," && all[name.to + 1]?.lower === "which") return true;
  const role = readRoleBehind(all, name, words);
  if (role !== undefined) return role.nominal.kind === "organization";
  if (all[name.to]?.tag?.startsWith("VB") !== true) return false;
  const place = name.to + (all[name.to + 1]?.lower === "that" ? 2 : 1);
  const pronoun = words.pronouns.get(all[place]?.lower ?? "");
  return pronoun?.kind === "thing" && pronoun.place === "subject";
}

/** "Osei, 43," */
function hasAge(all: readonly Word[], name: NameReading): boolean {
  return (
    all[name.to]?.text === "," &&
    /^\d{1,2}$/u.test(all[name.to + 1]?.text ?? "") &&
    all[name.to + 2]?.text === ","
  );
}

/** "Osei, who …" and "Osei, a spokeswoman for …" */
function hasPersonBehind(all: readonly Word[], name: NameReading, words: SpeakerWords): boolean {
  if (name.article || words.placePrepositions.has(all[name.from - 1]?.lower ?? "")) return false;
  const comma = all[name.to]?.text === "," ? 1 : 0;
  const next = all[name.to + comma];
  if (next?.lower === "who" || next?.lower === "whose") return true;
  if (comma === 0) return false;
  for (let step = comma; step < 8; step++) {
    const word = all[name.to + step];
    if (word === undefined || !word.letters || word.block !== all[name.from]?.block) return false;
    if (step > comma && (words.prepositions.has(word.lower) || words.phraseStops.has(word.lower)))
      return false;
    if (words.personNouns.has(bareWord(word)) && !word.possessive)
      return !isNounNext(all, name.to + step, words);
  }
  return false;
}

/** "campaign manager" has its person at the second noun. */
function isNounNext(all: readonly Word[], index: number, words: SpeakerWords): boolean {
  const next = all[index + 1];
  return (
    next !== undefined && (words.organizationNouns.has(next.lower) || words.documentNouns.has(next.lower))
  );
}

/** "spokeswoman Ana Ruiz", "the champion, Li Jing,", "a worker named Antonio Arroyo": a noun of the lists. */
function hasRoleBefore(all: readonly Word[], name: NameReading, words: SpeakerWords): boolean {
  const role = readRoleBefore(all, name, words);
  return role !== undefined && !role.nominal.guessed;
}

const furthestPronoun = 30;

/**
 * Full names some form of which is followed by "he" or "she" with nobody else between:
 * "Tran Van Hoa claimed … “No,” Tran said. He …" is a person, whichever word is the surname.
 */
function namesWithPronoun(
  all: readonly Word[],
  names: readonly NameReading[],
  words: SpeakerWords,
): ReadonlySet<string> {
  const followed = new Set<string>();
  names.forEach((name, index) => {
    const acts = !isOblique(all, name, words) && !name.article && isSubject(all, name, words);
    if (name.looks === "unknown" && acts && !followed.has(name.parts.join(" ")))
      if (isFollowed(all, name, nextActing(all, names, index, words), words))
        followed.add(name.parts.join(" "));
  });
  const shorts = [...followed].filter((name) => !name.includes(" "));
  const known = new Set(shorts);
  for (const name of names) {
    const isPlace = words.placeStarts.has(name.parts[0] ?? "");
    if (
      name.looks === "unknown" &&
      name.parts.length > 1 &&
      !isPlace &&
      name.parts.some((part) => known.has(part))
    )
      followed.add(name.parts.join(" "));
  }
  return followed;
}

/** "in Geneva": behind a preposition. */
function isOblique(all: readonly Word[], name: NameReading, words: SpeakerWords): boolean {
  const before = all[name.from - 1];
  return (
    before !== undefined && before.block === all[name.from]?.block && words.prepositions.has(before.lower)
  );
}

/** "Osei spoke in Geneva. She": the next name that is no mere place or circumstance. */
function nextActing(
  all: readonly Word[],
  names: readonly NameReading[],
  index: number,
  words: SpeakerWords,
): NameReading | undefined {
  let next = index + 1;
  while (next < index + 4 && names[next] !== undefined && isPlain(all, names[next], words)) next++;
  return names[next];
}

function isPlain(all: readonly Word[], name: NameReading | undefined, words: SpeakerWords): boolean {
  if (name === undefined || name.looks === "person") return false;
  const before = all[name.from - 1]?.lower ?? "";
  return words.placePrepositions.has(before) || words.calendarNames.has(name.parts[0] ?? "");
}

/** "Tran said": a name right before its verb, and no place. */
function isSubject(all: readonly Word[], name: NameReading, words: SpeakerWords): boolean {
  const verb = all[name.to];
  const isName = all[name.to - 1]?.tag?.startsWith("NNP") !== false;
  return isName && /^VB[DZ]$/u.test(verb?.tag ?? "") && !words.placeStarts.has(name.parts[0] ?? "");
}

function isFollowed(
  all: readonly Word[],
  name: NameReading,
  next: NameReading | undefined,
  words: SpeakerWords,
): boolean {
  const limit = Math.min(name.to + furthestPronoun, next?.from ?? all.length, all.length);
  for (let index = name.to; index < limit; index++) {
    const word = all[index];
    if (word === undefined || word.quoted) continue;
    if (words.personNouns.has(word.lower)) return false;
    const pronoun = words.pronouns.get(word.lower);
    if (pronoun?.gender !== undefined && pronoun.place === "subject") return true;
  }
  return false;
}

/** Last words that stand alone elsewhere, or behind "Mr.", as surnames do. */
function lastWordsAlone(
  all: readonly Word[],
  names: readonly NameReading[],
  words: SpeakerWords,
): ReadonlyMap<string, "alone" | "titled"> {
  const alone = new Map<string, "alone" | "titled">();
  for (const name of names) {
    const [part] = name.parts;
    if (name.parts.length !== 1 || part === undefined || name.article) continue;
    const courtesy = name.titles.some((title) => words.courtesyTitles.has(title));
    if (courtesy) alone.set(part, "titled");
    else if (!alone.has(part) && all[name.bare]?.quoted === false) alone.set(part, "alone");
  }
  return alone;
}

function isReused(
  name: NameReading,
  alone: ReadonlyMap<string, "alone" | "titled">,
  words: SpeakerWords,
): boolean {
  const how = alone.get(name.parts[name.parts.length - 1] ?? "");
  if (how === undefined || name.parts.some((part) => words.organizationNouns.has(part))) return false;
  return how === "titled" || !words.placeStarts.has(name.parts[0] ?? "");
}
