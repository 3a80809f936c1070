import type { Comparator } from "./found.js";

/** What a unit phrase stands for. */
export interface UnitMeaning {
  readonly kind: "percent" | "percentagePoint" | "money" | "measure" | "duration" | "temperature" | "score";
  /** UCUM or ISO 4217. */
  readonly code?: string;
  /** "MEUR": millions of it. */
  readonly times?: number;
  /** Written against the figure only ("164p", "1.38pc"). */
  readonly gluedOnly?: boolean;
  /** Keeps its own words as the noun, where no code says enough ("pence"). */
  readonly named?: boolean;
}

/** Words with one kind of meaning, by code, apart by a bar; the code "" is none. */
export interface UnitGroup {
  readonly kind: UnitMeaning["kind"];
  readonly gluedOnly?: boolean;
  readonly named?: boolean;
  readonly times?: number;
  readonly words: Readonly<Record<string, string>>;
}

type Numbers = Readonly<Record<string, number>>;
type Words = readonly string[];

/** What the quantity engine asks of a language. Phrases are lower case, words apart by one space. */
export interface QuantityWords {
  /** zero to ninety. */
  readonly cardinals: Numbers;
  /** hundred, thousand, million … */
  readonly scales: Numbers;
  /** dozen, score: they multiply, and stand behind an article. */
  readonly groups: Numbers;
  /** Letters glued to or behind a figure: k, m, bn. */
  readonly suffixes: Numbers;
  /** first … ninetieth, hundredth. */
  readonly ordinals: Numbers;
  /** half, third, quarter. */
  readonly fractions: Numbers;
  /** Singular words that are seldom fractions behind "a": second. */
  readonly neverFractions: Words;
  /** dozens, hundreds, tens: [low, high] when "of" follows. */
  readonly vague: Readonly<Record<string, readonly [number, number]>>;
  readonly ordinalEndings: Words;
  readonly articles: Words;
  readonly and: Words;
  readonly of: Words;
  readonly point: Words;
  readonly minus: Words;
  readonly to: Words;
  readonly or: Words;
  readonly between: Words;
  readonly from: Words;
  readonly by: Words;
  readonly fold: Words;
  /** "one over three". */
  readonly over: Words;
  /** "one in five", "three out of four". */
  readonly ratio: Words;
  readonly outOf: Words;
  /** Unit words, lower case. */
  readonly units: readonly UnitGroup[];
  /** Unit signs, as they are written: "MB" is not "mb". */
  readonly symbols: readonly UnitGroup[];
  /** Written before the figure, by ISO 4217 code: "$", "US$", "EUR". */
  readonly currencyBefore: Readonly<Record<string, string>>;
  /** pounds: money or mass, told apart by the words around. */
  readonly poundWords: Words;
  readonly moneyContext: Words;
  readonly degreeWords: Words;
  /** "2 1/2 in thick": what makes "in" inches. */
  readonly thickness: Words;
  /** Index points, score points: "rose 64 points". */
  readonly pointWords: Words;
  readonly temperatureContext: Words;
  /** "per", "a", "each": what opens a denominator. */
  readonly per: Words;
  /** Denominators by code: a → year. */
  readonly perUnits: Readonly<Record<string, string>>;
  readonly ageAfter: Words;
  readonly ageBefore: Words;
  readonly ageVerbs: Words;
  /** "87 yo". */
  readonly ageUnits: Words;
  /** Whose age it may be: "she is 35". */
  readonly agePronouns: Words;
  /** "gave up 517 yards": up and down that go with these are no change. */
  readonly idle: Words;
  /** Verbs of change that may as well take what is counted as their object: "add ten users". */
  readonly transitive: Words;
  /** Counted so often by the thousand that a year-like figure before them is a count: "2000 people". */
  readonly bigPersons: Words;
  /** Words between a figure and its noun: "eight more picks". */
  readonly fillers: Words;
  /** Words between a part and its whole: "280 of the 1,500". */
  readonly partFillers: Words;
  readonly comparatorsBefore: Readonly<Record<string, Comparator>>;
  readonly comparatorsAfter: Readonly<Record<string, Comparator>>;
  readonly up: Words;
  readonly down: Words;
  /** Words that may stand between a verb of change and its figure. */
  readonly changeFillers: Words;
  readonly including: Words;
  /** Words before a figure that make it a label: section, page, flight. */
  readonly labels: Words;
  readonly months: Words;
  readonly weekdays: Words;
  readonly dayParts: Words;
  readonly years: Words;
  /** "1500 a.m.", "3 o'clock": what makes a figure an hour, as phrases. */
  readonly clockPhrases: Words;
  /** Between two days of a month: "4 and 5 May". */
  readonly dayJoints: Words;
  /** Before a four-digit figure that is a count and no year: "about 2000". */
  readonly yearBlurs: Words;
  /** Before a hyphen and a figure that stays one: "sub-10". */
  readonly namePrefixes: Words;
  /** Labels that take a full stop: "no. 5". */
  readonly shortLabels: Words;
  /** The number one, where it may be a pronoun. */
  readonly one: Words;
  /** "in" where it may be inches, and the feet before it: "6 ft 2 in". */
  readonly shortInches: Words;
  readonly feet: Words;
  /** "/", "per" between a measure and what it is counted by. */
  readonly perSigns: Words;
  /** Small coins, a hundredth of their whole. */
  readonly cents: Words;
  readonly streets: Words;
  /** "no one", "this one", "one another". */
  readonly notOneBefore: Words;
  readonly notOneAfter: Words;
  /** Words no counted noun goes past. */
  readonly stops: Words;
  readonly irregularPlurals: Words;
  readonly notPlurals: Words;
  /** Verbs that make a pair of figures a result: beat, won. */
  readonly scoreWords: Words;
  readonly rankBefore: Words;
  readonly rankAfter: Words;
}
