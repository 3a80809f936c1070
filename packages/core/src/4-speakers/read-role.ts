import type { NameReading, NominalReading } from "./mention.js";
import { readNominal, readNoun } from "./read-nominal.js";
import { bareWord, type Word } from "./scan-words.js";
import type { SpeakerWords } from "./words.js";

export interface Role {
  readonly nominal: NominalReading;
  readonly from: number;
  readonly to: number;
}

/** The role that stands before a name: "port spokeswoman Ana Ruiz", "the soprano, Francesca Castel,". */
export function readRoleBefore(
  all: readonly Word[],
  name: NameReading,
  words: SpeakerWords,
): Role | undefined {
  const before = all[name.from - 1];
  if (before === undefined || before.block !== all[name.from]?.block) return undefined;
  const apart = before.text === ",";
  if (apart && (all[name.to]?.letters !== false || (name.parts.length === 1 && name.titles.length === 0)))
    return undefined;
  const head = name.from - (apart || words.namingWords.has(before.lower) ? 2 : 1);
  const word = all[head];
  if (word === undefined || word.possessive || !canBeNoun(word, words)) return undefined;
  const known = readNoun(word, words);
  if (known !== undefined && known.kind !== "person") return undefined;
  const noun = known ?? { noun: bareWord(word), kind: "person" as const, many: false, guessed: true };
  const { nominal, from } = readNominal(all, head, noun, words);
  const free = nominal.opening === "indefinite" || nominal.opening === "bare";
  if (apart && free) return undefined;
  // "a worker named Lee", but "the leader called Lee" may have rung him up.
  if (head === name.from - 2 && !apart && nominal.opening !== "indefinite") return undefined;
  if (nominal.guessed && !(apart && opensClause(all, from, words))) return undefined;
  return nominal.many ? undefined : { nominal, from, to: head + 1 };
}

/** "The soprano, …": a determiner, and nothing of the clause before it. */
function opensClause(all: readonly Word[], from: number, words: SpeakerWords): boolean {
  const first = all[from];
  const before = all[from - 1];
  if (first === undefined || !(words.definite.has(first.lower) || words.possessives.has(first.lower)))
    return false;
  return (
    before === undefined ||
    before.sentence !== first.sentence ||
    !before.letters ||
    words.conjunctions.has(before.lower)
  );
}

/** The role behind a comma: "Della Quint, a former road engineer,". Its head may be in no list. */
export function readRoleBehind(
  all: readonly Word[],
  name: NameReading,
  words: SpeakerWords,
): Role | undefined {
  const from = name.to + 1;
  const first = all[from];
  if (all[name.to]?.text !== "," || first === undefined || first.block !== all[name.from]?.block)
    return undefined;
  const opened = words.indefinite.has(first.lower) || words.definite.has(first.lower) || first.possessive;
  if (!opened) return undefined;
  let head = -1;
  for (let index = from + 1; index < from + 8; index++) {
    const word = all[index];
    if (word === undefined || !canBeNoun(word, words)) break;
    head = index;
    if (word.possessive) head = -1;
  }
  const word = all[head];
  if (word === undefined || word.capital) return undefined;
  const known = readNoun(word, words);
  const noun = known ?? { noun: bareWord(word), kind: "person" as const, many: false, guessed: true };
  const { nominal } = readNominal(all, head, noun, words, from);
  return nominal.many ? undefined : { nominal, from, to: head + 1 };
}

function canBeNoun(word: Word, words: SpeakerWords): boolean {
  const lower = bareWord(word);
  return (
    word.letters &&
    !words.prepositions.has(lower) &&
    !words.conjunctions.has(lower) &&
    !words.pronouns.has(lower) &&
    !words.phraseStops.has(lower) &&
    !words.definite.has(lower) &&
    !words.indefinite.has(lower)
  );
}
