import type { Range } from "../range.js";
import { mentionAt } from "./find-mentions.js";
import { firstNameFrom, headNames, isModifier } from "./head-names.js";
import type { Mention, NameReading } from "./mention.js";
import { readDescription, type Stretch } from "./read-description.js";
import { readNoun } from "./read-nominal.js";
import { readRoleBefore } from "./read-role.js";
import type { Word } from "./scan-words.js";
import { wordsWithin } from "./words-within.js";
import type { SpeakerWords } from "./words.js";

/** Reads whom a source names: its head name, its pronoun or the noun its description turns on. */
export function readSource(
  all: readonly Word[],
  names: readonly NameReading[],
  source: Range,
  draft: number,
  words: SpeakerWords,
): Mention | undefined {
  const stretch = wordsWithin(all, source);
  const first = all[stretch.from];
  if (first === undefined || stretch.from >= stretch.to) return undefined;
  const pronoun = words.pronouns.get(first.lower);
  const alone = stretch.to - stretch.from === 1;
  if (
    pronoun !== undefined &&
    (alone || (pronoun.place !== "possessive" && pronoun.kind !== "relative")) &&
    !joinsMore(all, stretch, words)
  )
    return mentionAt(
      all,
      stretch.from,
      stretch.from + 1,
      { form: "pronoun", pronoun, word: first.lower },
      words,
      draft,
    );
  const determiner = alone && words.definite.has(first.lower);
  const cut = determiner ? readCutName(all, names, stretch, draft, words) : undefined;
  if (cut !== undefined) return cut;
  const heads = headNames(all, names, stretch, words);
  const [head] = heads;
  if (heads.length > 1)
    return mentionAt(all, stretch.from, stretch.to, { form: "names", names: heads }, words, draft);
  if (head !== undefined && !isCounted(all, head, stretch, words))
    return mentionAt(
      all,
      head.from,
      head.to,
      { form: "name", name: asSource(all, head, words) },
      words,
      draft,
    );
  const described = readDescription(all, stretch, words, draft);
  const { lower } = all[described.to - 1] ?? { lower: "" };
  if (words.phraseStops.has(lower) && !words.definite.has(lower)) return undefined;
  if (determiner && described.reading.form === "nominal" && !described.reading.nominal.many) return undefined;
  const named = nameBehind(all, names, described.to, words);
  if (named !== undefined)
    return mentionAt(all, named.from, named.to, { form: "name", name: named }, words, draft);
  return isJoined(all, described, stretch, words) ? asGroup(described) : described;
}

/** A source cut after "the": the name behind it, or nobody. */
function readCutName(
  all: readonly Word[],
  names: readonly NameReading[],
  stretch: Stretch,
  draft: number,
  words: SpeakerWords,
): Mention | undefined {
  const name = names[firstNameFrom(names, stretch.to)];
  if (name === undefined || name.from !== stretch.to) return undefined;
  if (isModifier(all, name, all.length, words) && all[name.to]?.tag?.startsWith("VB") !== true)
    return undefined;
  return mentionAt(all, name.from, name.to, { form: "name", name }, words, draft);
}

/** A source cut short: "the director" of "the director, Uwe Brandt,". */
function nameBehind(
  all: readonly Word[],
  names: readonly NameReading[],
  to: number,
  words: SpeakerWords,
): NameReading | undefined {
  const name = names[firstNameFrom(names, to)];
  if (name === undefined || name.from !== to + 1 || all[to]?.text !== ",") return undefined;
  return readRoleBefore(all, name, words)?.to === to ? name : undefined;
}

/** "the nominee and his aides": more than the nominee. */
function isJoined(all: readonly Word[], described: Mention, stretch: Stretch, words: SpeakerWords): boolean {
  if (!words.joiners.has(all[described.to]?.lower ?? "")) return false;
  for (let index = described.to + 1; index < stretch.to; index++) {
    const word = all[index];
    if (word === undefined || !word.letters || words.prepositions.has(word.lower)) return false;
    if (word.capital && !words.neverNames.has(word.lower)) return true;
    if (readNoun(word, words) !== undefined) return !words.indefinite.has(all[described.from]?.lower ?? "");
  }
  return false;
}

function asGroup(described: Mention): Mention {
  if (described.reading.form !== "nominal") return described;
  const { nominal } = described.reading;
  const kind = nominal.kind === "person" ? "group" : nominal.kind;
  return {
    ...described,
    reading: { form: "nominal", nominal: { ...nominal, kind, many: true, opening: "indefinite" } },
  };
}

/** "31 Latinos", "many New Yorkers": more than one, whatever their capital. */
function isCounted(all: readonly Word[], head: NameReading, stretch: Stretch, words: SpeakerWords): boolean {
  const last = all[head.to - 1];
  if (head.titles.length > 0 || last === undefined || !last.lower.endsWith("s")) return false;
  for (let index = stretch.from; index < head.from; index++) {
    const word = all[index];
    if (word !== undefined && (words.quantifiers.has(word.lower) || /^\d+$/u.test(word.text))) return true;
  }
  return false;
}

/** "She and Jack Goldsmith". */
function joinsMore(all: readonly Word[], stretch: Stretch, words: SpeakerWords): boolean {
  const next = all[stretch.from + 1];
  return stretch.to - stretch.from > 2 && next !== undefined && words.joiners.has(next.lower);
}

/** Two or three words nobody knows, without "the", are taken for a person where they speak. */
function asSource(all: readonly Word[], name: NameReading, words: SpeakerWords): NameReading {
  // "WALLACE: Governor, …"
  const called = all[name.to]?.text === ":" && name.parts.length <= 3 && !name.article;
  if (called && (name.looks === "unknown" || /^\p{Lu}{5,}$/u.test(all[name.bare]?.text ?? "")))
    return { ...name, looks: "person" };
  if (name.looks !== "unknown" || name.article || name.loose === true) return name;
  const { length } = name.parts;
  if (length === 1 && words.givenNames.has(name.parts[0] ?? "")) return { ...name, looks: "person" };
  const place = words.placeStarts.has(name.parts[0] ?? "");
  const body = name.parts.some(
    (part) =>
      words.organizationNouns.has(part) || words.companySuffixes.has(part) || part === "and" || part === "of",
  );
  return length >= 2 && length <= 4 && !place && !body ? { ...name, looks: "person" } : name;
}
