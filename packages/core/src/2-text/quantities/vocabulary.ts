import { lex, type Lexeme } from "./lexemes.js";
import type { Comparator } from "./found.js";
import type { QuantityWords, UnitGroup, UnitMeaning } from "./words.js";

/** Phrases by their lexemes, apart by one space, with the longest phrase's count. */
export interface Phrases<Value> {
  readonly entries: ReadonlyMap<string, Value>;
  readonly longest: number;
  /** The words a phrase begins with as written here, and ends with: most places are done with one look. */
  readonly first: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
}

/** The words of a language, ready to look up. */
export interface Vocabulary {
  readonly words: QuantityWords;
  /** Every word a number may start with. */
  readonly starters: ReadonlySet<string>;
  readonly cardinals: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  readonly groups: ReadonlyMap<string, number>;
  readonly suffixes: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly fractions: ReadonlyMap<string, number>;
  readonly vague: ReadonlyMap<string, readonly [number, number]>;
  readonly units: Phrases<UnitMeaning>;
  readonly symbols: Phrases<UnitMeaning>;
  readonly currencies: Phrases<string>;
  readonly perUnits: Phrases<string>;
  readonly before: Phrases<Comparator>;
  readonly after: Phrases<Comparator>;
  readonly ages: Phrases<true>;
  readonly clockPhrases: Phrases<true>;
  readonly sets: Readonly<Record<SetName, ReadonlySet<string>>>;
}

const setNames = [
  "neverFractions",
  "ordinalEndings",
  "articles",
  "and",
  "of",
  "point",
  "minus",
  "to",
  "or",
  "between",
  "from",
  "by",
  "fold",
  "over",
  "ratio",
  "outOf",
  "thickness",
  "ageUnits",
  "idle",
  "transitive",
  "bigPersons",
  "fillers",
  "partFillers",
  "agePronouns",
  "pointWords",
  "poundWords",
  "moneyContext",
  "degreeWords",
  "temperatureContext",
  "per",
  "ageBefore",
  "ageVerbs",
  "up",
  "down",
  "changeFillers",
  "including",
  "labels",
  "months",
  "weekdays",
  "dayParts",
  "years",
  "dayJoints",
  "yearBlurs",
  "namePrefixes",
  "shortLabels",
  "one",
  "cents",
  "shortInches",
  "feet",
  "perSigns",
  "streets",
  "notOneBefore",
  "notOneAfter",
  "stops",
  "irregularPlurals",
  "notPlurals",
  "scoreWords",
  "rankBefore",
  "rankAfter",
] as const;
type SetName = (typeof setNames)[number];

/** Makes the words of a language ready to look up; do it once and keep it. */
export function prepareWords(words: QuantityWords): Vocabulary {
  const sets = Object.fromEntries(setNames.map((name) => [name, new Set(words[name])]));
  return {
    words,
    starters: startersOf(words),
    cardinals: mapOf(words.cardinals),
    scales: mapOf(words.scales),
    groups: mapOf(words.groups),
    suffixes: mapOf(words.suffixes),
    ordinals: mapOf(words.ordinals),
    fractions: mapOf(words.fractions),
    vague: mapOf(words.vague),
    units: phrasesOf(unitsOf(words.units)),
    symbols: phrasesOf(unitsOf(words.symbols)),
    currencies: phrasesOf(byWord(words.currencyBefore)),
    perUnits: phrasesOf(byWord(words.perUnits)),
    before: phrasesOf(words.comparatorsBefore),
    after: phrasesOf(words.comparatorsAfter),
    ages: phrasesOf(presence(words.ageAfter)),
    clockPhrases: phrasesOf(presence(words.clockPhrases)),
    // setNames is the list of all SetName, so every key is there.
    sets: sets as unknown as Record<SetName, ReadonlySet<string>>,
  };
}

function presence(phrases: readonly string[]): Readonly<Record<string, true>> {
  return Object.fromEntries(phrases.map((phrase) => [phrase, true as const]));
}

function startersOf(words: QuantityWords): ReadonlySet<string> {
  const { cardinals, groups, fractions, vague, articles, minus } = words;
  return new Set([
    ...[cardinals, groups, fractions, vague].flatMap((record) => Object.keys(record)),
    ...articles,
    ...minus,
  ]);
}

function mapOf<Value>(record: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(record));
}

/** Turns "code: word|word" round. */
function byWord(codes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(codes).flatMap(([code, list]) => list.split("|").map((word) => [word, code])),
  );
}

function unitsOf(groups: readonly UnitGroup[]): Readonly<Record<string, UnitMeaning>> {
  const meanings: Record<string, UnitMeaning> = {};
  for (const { kind, gluedOnly, named, times, words } of groups)
    for (const [word, code] of Object.entries(byWord(words)))
      meanings[word] = {
        kind,
        ...(code === "" ? {} : { code }),
        ...(gluedOnly === true ? { gluedOnly } : {}),
        ...(named === true ? { named } : {}),
        ...(times === undefined ? {} : { times }),
      };
  return meanings;
}

function phrasesOf<Value>(record: Readonly<Record<string, Value>>): Phrases<Value> {
  const entries = new Map<string, Value>();
  const first = new Set<string>();
  const last = new Set<string>();
  let longest = 0;
  for (const [phrase, value] of Object.entries(record)) {
    const parts = lex(phrase);
    longest = Math.max(longest, parts.length);
    entries.set(parts.map((part) => part.text).join(" "), value);
    first.add(parts[0]?.text ?? "");
    last.add(parts.at(-1)?.text ?? "");
  }
  return { entries, longest, first, last };
}

/** The longest phrase that starts at `at`, with the index behind it. */
export function phraseAt<Value>(
  lexemes: readonly Lexeme[],
  at: number,
  phrases: Phrases<Value>,
  exact = false,
): { value: Value; next: number; phrase: string } | undefined {
  const opening = lexemes[at];
  if (opening === undefined || !phrases.first.has(exact ? opening.text : opening.lower)) return undefined;
  let key = "";
  let best: { value: Value; next: number; phrase: string } | undefined;
  for (let index = at; index < Math.min(lexemes.length, at + phrases.longest); index++) {
    const part = lexemes[index];
    if (part === undefined || (exact && index > at && !part.glued && part.kind === "figure")) break;
    key += (index === at ? "" : " ") + (exact ? part.text : part.lower);
    const value = phrases.entries.get(key);
    if (value !== undefined) best = { value, next: index + 1, phrase: key };
  }
  return best;
}

/** The longest phrase that ends right before `end`, with the index it starts at. */
export function phraseBefore<Value>(
  lexemes: readonly Lexeme[],
  end: number,
  phrases: Phrases<Value>,
): { value: Value; first: number } | undefined {
  if (!phrases.last.has(lexemes[end - 1]?.lower ?? "")) return undefined;
  let key = "";
  let best: { value: Value; first: number } | undefined;
  for (let index = end - 1; index >= Math.max(0, end - phrases.longest); index--) {
    const part = lexemes[index];
    if (part === undefined) break;
    key = part.lower + (index === end - 1 ? "" : " ") + key;
    const value = phrases.entries.get(key);
    if (value !== undefined) best = { value, first: index };
  }
  return best;
}
