import { mentionAt } from "./find-mentions.js";
import type { Mention, NominalReading } from "./mention.js";
import { readNominal, readNoun, type NounReading } from "./read-nominal.js";
import { bareWord, type Word } from "./scan-words.js";
import type { SpeakerWords } from "./words.js";

/** The words from the first up to the second number. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** "A spokesman for Golden Delta, Kevin Ito,": the person that a source tells of before a comma and the name. */
export function openingPerson(
  all: readonly Word[],
  { from, to }: Stretch,
  words: SpeakerWords,
): { readonly nominal: NominalReading; readonly from: number; readonly to: number } | undefined {
  let comma = from;
  while (comma < to && all[comma]?.text !== ",") comma++;
  if (comma === from || comma >= to) return undefined;
  const { reading } = readDescription(all, { from, to: comma }, words, 0);
  if (reading.form !== "nominal" || reading.nominal.kind !== "person") return undefined;
  return reading.nominal.many || reading.nominal.guessed
    ? undefined
    : { nominal: reading.nominal, from, to: comma };
}

/** "a former official who …", "one of the officials", "critics". */
export function readDescription(
  all: readonly Word[],
  stretch: Stretch,
  words: SpeakerWords,
  draft: number,
): Mention {
  const part = partOf(all, stretch, words);
  const from = part === undefined ? stretch.from : part.from;
  let head = -1;
  let noun: NounReading | undefined;
  for (let index = from; index < stretch.to; index++) {
    const word = all[index];
    if (
      word === undefined ||
      !word.letters ||
      (index > from && endsHead(word, words) && !(noun === undefined && words.joiners.has(word.lower)))
    )
      break;
    if (noun !== undefined && word.tag?.startsWith("VB") === true && readNoun(word, words) === undefined)
      break;
    const read = word.possessive && index + 1 < stretch.to ? undefined : readNoun(word, words);
    const isNoun = word.tag?.startsWith("NN") === true;
    if (read === undefined && noun !== undefined && !isNoun) continue;
    head = index;
    noun = read;
  }
  const found = noun ?? guessNoun(all[head], from < head, words);
  const { nominal } = readNominal(
    all,
    Math.max(head, from),
    { ...found, guessed: noun === undefined },
    words,
    from,
  );
  const kind = nominal.guessed && nominal.many && nominal.kind === "document" ? "group" : nominal.kind;
  const reading =
    part === undefined
      ? { ...nominal, kind }
      : {
          ...nominal,
          kind: part.one ? ("person" as const) : nominal.kind,
          many: !part.one,
          opening: "indefinite" as const,
        };
  return mentionAt(
    all,
    stretch.from,
    Math.max(head, from) + 1,
    { form: "nominal", nominal: reading },
    words,
    draft,
  );
}

function endsHead(word: Word, words: SpeakerWords): boolean {
  const lower = bareWord(word);
  return (
    words.prepositions.has(lower) ||
    words.conjunctions.has(lower) ||
    (words.phraseStops.has(lower) && !words.definite.has(lower)) ||
    words.namingWords.has(lower) ||
    words.adjectivesBehind.has(lower)
  );
}

/** "one of the two officials", "some of them": the part speaks, the noun stands behind "of". */
function partOf(
  all: readonly Word[],
  stretch: Stretch,
  words: SpeakerWords,
): { from: number; one: boolean } | undefined {
  for (let index = stretch.from; index < Math.min(stretch.to - 1, stretch.from + 3); index++) {
    const word = all[index];
    const next = all[index + 1];
    if (word === undefined || next?.lower !== "of") continue;
    const one = word.lower === "one" || word.lower === "another";
    if (words.quantityNouns.has(word.lower)) return { from: index + 2, one: false };
    if (!one && !words.quantifiers.has(word.lower) && !/^\d+$/u.test(word.lower)) return undefined;
    return { from: index + 2, one };
  }
  return undefined;
}

function guessNoun(word: Word | undefined, described: boolean, words: SpeakerWords): NounReading {
  const noun = word === undefined ? "" : bareWord(word);
  if (words.indefinite.has(noun)) return { noun: "", kind: "person", many: false };
  const plural = word?.tag === undefined ? /[^su]s$/u.test(noun) : /^NNP?S$/u.test(word.tag);
  if (words.quantifiers.has(noun) || plural || noun === "those")
    return { noun: noun.replace(/s$/u, ""), kind: "group", many: true };
  const person = described && /(?:er|or|ist|ian|man|woman|ee|old)$/u.test(noun);
  return { noun, kind: person ? "person" : "document", many: false };
}
