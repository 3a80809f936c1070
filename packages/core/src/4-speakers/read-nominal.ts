import type { NominalReading, NounKind } from "./mention.js";
import { bareWord, type Word } from "./scan-words.js";
import type { SpeakerWords } from "./words.js";

const longestPhrase = 8;

export interface NounReading {
  readonly noun: string;
  readonly kind: NounKind;
  readonly many: boolean;
}

/** What the noun lists say of one word; persons before bodies before writings. */
export function readNoun(word: Word, words: SpeakerWords): NounReading | undefined {
  const noun = bareWord(word);
  const dash = noun.lastIndexOf("-");
  return readForm(noun, words) ?? (dash === -1 ? undefined : readForm(noun.slice(dash + 1), words));
}

function readForm(form: string, words: SpeakerWords): NounReading | undefined {
  const group = words.groupNouns.get(form);
  if (group !== undefined) return { noun: group, kind: "group", many: true };
  if (words.personNouns.has(form) || hasPersonEnding(form, words))
    return { noun: form, kind: "person", many: false };
  const single = singularOf(form);
  const many = single !== form;
  if (
    many &&
    (words.personNouns.has(single) || hasPersonEnding(single, words) || words.nationalities.has(single))
  )
    return { noun: single, kind: "group", many };
  if (words.organizationNouns.has(form)) return { noun: form, kind: "organization", many: false };
  if (words.documentNouns.has(form)) return { noun: single, kind: "document", many };
  if (many && words.organizationNouns.has(single)) return { noun: single, kind: "organization", many };
  if (many && words.documentNouns.has(single)) return { noun: single, kind: "document", many };
  return undefined;
}

function hasPersonEnding(noun: string, { personEndings }: SpeakerWords): boolean {
  for (const ending of personEndings)
    if (noun.length > ending.length + 2 && noun.endsWith(ending)) return true;
  return false;
}

function singularOf(noun: string): string {
  if (!noun.endsWith("s")) return noun;
  if (/(?:ss|us|is)$/u.test(noun) || noun.length < 4) return noun;
  if (noun.endsWith("ies")) return `${noun.slice(0, -3)}y`;
  if (/(?:ches|shes|sses|xes)$/u.test(noun)) return noun.slice(0, -2);
  return noun.slice(0, -1);
}

/** The description whose head is the word at `head`, with its words to the left; the head closes the phrase. */
export function readNominal(
  all: readonly Word[],
  head: number,
  noun: NounReading & { readonly guessed?: boolean },
  words: SpeakerWords,
  earliest = 0,
): { readonly nominal: NominalReading; readonly from: number } {
  const modifiers: string[] = [];
  let from = head;
  let opening: NominalReading["opening"] = "bare";
  let count: number | undefined;
  let numbered = false;
  let owner: NominalReading["owner"];
  while (from > earliest && head - from < longestPhrase) {
    const word = all[from - 1];
    if (word === undefined || word.block !== all[head]?.block || endsPhrase(word, words)) break;
    const lower = bareWord(word);
    if (words.definite.has(lower) || words.indefinite.has(lower) || words.possessives.has(lower)) {
      opening = words.definite.has(lower)
        ? "definite"
        : words.possessives.has(lower)
          ? "possessive"
          : "indefinite";
      if (words.pronouns.get(lower)?.kind === "first") owner = "first";
      from--;
      break;
    }
    if (words.quantifiers.has(lower)) {
      numbered = true;
      count = words.quantifiers.get(lower) ?? count;
    } else if (/^\d{1,4}$/u.test(lower)) {
      numbered = true;
      count = Number(lower);
    } else modifiers.unshift(lower);
    from--;
    if (word.possessive) opening = "possessive";
  }
  const many = noun.many || (numbered && count !== 1);
  return {
    from,
    nominal: {
      head,
      noun: noun.noun,
      kind: noun.kind === "person" && many ? "group" : noun.kind,
      many,
      opening: opening === "bare" && numbered ? "indefinite" : opening,
      count: noun.kind === "group" || many ? count : undefined,
      modifiers,
      owner,
      guessed: noun.guessed === true,
    },
  };
}

function endsPhrase(word: Word, words: SpeakerWords): boolean {
  if (!word.letters) return true;
  const lower = bareWord(word);
  if (words.phraseStops.has(lower) && !words.definite.has(lower)) return true;
  if (/^(?:VB[DPZ]|MD|PRP|W.*|RB)$/u.test(word.tag ?? "") && !word.capital) return true;
  return words.prepositions.has(lower) || words.conjunctions.has(lower);
}
