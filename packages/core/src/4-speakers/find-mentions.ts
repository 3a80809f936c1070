import type { Mention, NameReading } from "./mention.js";
import { readNominal, readNoun } from "./read-nominal.js";
import { readRoleBehind } from "./read-role.js";
import { bareWord, type Word } from "./scan-words.js";
import type { SpeakerWords } from "./words.js";

/** Everybody spoken of: names, descriptions and pronouns of the third person, in reading order. */
export function findMentions(
  all: readonly Word[],
  names: readonly NameReading[],
  words: SpeakerWords,
): readonly Mention[] {
  const mentions: Mention[] = names.map((name) =>
    mentionAt(all, name.from, name.to, { form: "name", name }, words),
  );
  const named = new Uint8Array(all.length);
  for (const name of names) named.fill(1, name.from, name.to);
  all.forEach((word, index) => {
    if (!word.letters || named[index] === 1) return;
    const pronoun = words.pronouns.get(word.lower);
    if (pronoun?.kind === "third" || pronoun?.kind === "thing") {
      mentions.push(mentionAt(all, index, index + 1, { form: "pronoun", pronoun, word: word.lower }, words));
      return;
    }
    const noun = readNoun(word, words);
    if (noun === undefined || !isHead(all, index, words)) return;
    const { nominal, from } = readNominal(all, index, noun, words);
    if (nominal.opening === "bare" && !nominal.many && named[index + 1] !== 1) return;
    mentions.push(mentionAt(all, from, index + 1, { form: "nominal", nominal }, words));
  });
  mentions.push(...guessedRoles(all, names, mentions, words));
  return mentions.sort((one, other) => one.start - other.start || other.end - one.end);
}

/** Descriptions behind a name whose head no list knows: "Della Quint, the challenger,". */
function guessedRoles(
  all: readonly Word[],
  names: readonly NameReading[],
  mentions: readonly Mention[],
  words: SpeakerWords,
): readonly Mention[] {
  const ends = new Set(mentions.map((mention) => mention.to));
  return names.flatMap((name) => {
    const role = name.looks === "person" ? readRoleBehind(all, name, words) : undefined;
    if (role === undefined || ends.has(role.to)) return [];
    return [mentionAt(all, role.from, role.to, { form: "nominal", nominal: role.nominal }, words)];
  });
}

/** "campaign manager": only the last noun of a chain is a head. */
function isHead(all: readonly Word[], index: number, words: SpeakerWords): boolean {
  const word = all[index];
  const next = all[index + 1];
  if (word === undefined || word.possessive || next === undefined || next.block !== word.block) return true;
  if (!next.letters || next.capital) return true;
  return readNoun(next, words) === undefined && !/^NNS?$/u.test(next.tag ?? "");
}

/** A mention of the words from `from` up to `to`. */
export function mentionAt(
  all: readonly Word[],
  from: number,
  to: number,
  reading: Mention["reading"],
  words: SpeakerWords,
  draft?: number,
): Mention {
  const first = all[from];
  const last = all[to - 1];
  return {
    from,
    to,
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    block: first?.block ?? 0,
    sentence: first?.sentence ?? 0,
    quoted: first?.quoted ?? false,
    place: draft === undefined ? placeOf(all, from, to, reading, words) : "subject",
    reading,
    ...(draft === undefined ? {} : { draft }),
  };
}

/** The grammatical place, as the neighbours show it. */
function placeOf(
  all: readonly Word[],
  from: number,
  to: number,
  reading: Mention["reading"],
  words: SpeakerWords,
): Mention["place"] {
  if (reading.form === "pronoun" && reading.pronoun.place !== "any") return reading.pronoun.place;
  if (all[to - 1]?.possessive === true) return "possessive";
  const before = all[from - 1]?.lower === "the" ? all[from - 2] : all[from - 1];
  const first = all[from];
  if (before === undefined || first === undefined || before.sentence !== first.sentence) return "subject";
  if (before.block !== first.block) return "subject";
  const next = all[to];
  const conjoins = words.conjunctions.has(before.lower);
  if (conjoins && next !== undefined && next.letters && !words.prepositions.has(next.lower)) return "subject";
  if (before.text === "," || !before.letters)
    return next?.letters === true || next?.text === "," ? "subject" : "object";
  if (words.prepositions.has(bareWord(before)) || conjoins) return "object";
  return "object";
}
