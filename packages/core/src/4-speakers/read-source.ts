import type { Range } from "../range.js";
import { mentionAt } from "./find-mentions.js";
import type { Mention, NameReading } from "./mention.js";
import { readDescription, type Stretch } from "./read-description.js";
import { readNoun } from "./read-nominal.js";
import { readRoleBefore } from "./read-role.js";
import type { Word } from "./scan-words.js";
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

/** The words that lie in the range, without marks at its edges. */
export function wordsWithin(all: readonly Word[], range: Range): Stretch {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.start ?? 0) < range.start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while ((all[to]?.start ?? Number.POSITIVE_INFINITY) < range.end) to++;
  let from = low;
  while (from < to && all[from]?.letters === false) from++;
  while (to > from && all[to - 1]?.letters === false) to--;
  return { from, to };
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

/** The names that speak: not in an aside, not behind a preposition, not saying whose. */
function headNames(
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

/** "The campaign manager, Jeff Weaver,": one person before the comma and the name right behind it. */
function endsGap(
  all: readonly Word[],
  from: number,
  comma: number,
  name: NameReading,
  words: SpeakerWords,
): boolean {
  if (name.from !== comma + 1) return false;
  const described = readDescription(all, { from, to: comma }, words, 0);
  return described.reading.form !== "nominal" || !described.reading.nominal.many;
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
function isModifier(all: readonly Word[], name: NameReading, to: number, words: SpeakerWords): boolean {
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

function firstNameFrom(names: readonly NameReading[], from: number): number {
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
