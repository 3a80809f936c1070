import type { TimeRole } from "./role-names.js";
import type { Unit } from "./timex.js";

/** All that one word may mean in a time expression. */
export interface TimeWord {
  readonly month?: number;
  readonly weekday?: number;
  readonly season?: "SP" | "SU" | "FA" | "WI";
  /** A short or many-sided form ("Sat", "fall", "may"): believed only beside other time words. */
  readonly weak?: true;
  /** In lower case also a verb: "may". */
  readonly verb?: true;
  /** Also the name of a person: "April". */
  readonly name?: true;
  readonly unit?: Unit;
  readonly plural?: true;
  readonly part?: "MO" | "AF" | "EV" | "NI" | "DT";
  /** A time of day in hours: noon, midnight. */
  readonly hour?: number;
  /** Days from the reference: today is 0. */
  readonly offset?: number;
  /** -1 last, 0 this, 1 next. */
  readonly step?: -1 | 0 | 1;
  /** With a decade: the ten years up to now. */
  readonly rolling?: true;
  readonly number?: number;
  readonly scale?: number;
  readonly ordinal?: number;
  /** "few", "several": a count that is not said. */
  readonly some?: true;
  readonly article?: "a" | "the";
  readonly each?: true;
  /** "daily" → "P1D". */
  readonly set?: string;
  /** PAST_REF, PRESENT_REF, FUTURE_REF. */
  readonly vague?: string;
  readonly modifier?: string;
  readonly decade?: number;
  readonly zone?: string;
  readonly ago?: -1 | 1;
  /** "earlier", "later" after a length: counted from the last date told. */
  readonly anchored?: true;
  /** The clause it stands in looks ahead or back. */
  readonly outlook?: "ahead" | "behind";
}

export interface TimePhrase {
  readonly words: readonly string[];
  readonly value: string;
}

export type HolidayDate =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }
  | { readonly easter: number };

/** What finding times asks of a language. */
export interface TimeWords {
  readonly lexicon: ReadonlyMap<string, TimeWord>;
  /** Modifiers of several words before a time: "more than" → MORE_THAN; by first word. */
  readonly modifiers: ReadonlyMap<string, readonly TimePhrase[]>;
  /** Vague times of several words: "right now" → PRESENT_REF; by first word. */
  readonly vague: ReadonlyMap<string, readonly TimePhrase[]>;
  readonly holidays: ReadonlyMap<
    string,
    readonly { readonly words: readonly string[]; readonly date: HolidayDate }[]
  >;
  /** Names that hold a time word and are none: "USA Today"; by first word. */
  readonly names: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** What a count of things, not a year, stands before: "2000 people". */
  readonly counted: ReadonlySet<string>;
  /** Words a bare year may follow: in, since, of. */
  readonly yearLeads: ReadonlySet<string>;
  /** Words a bare month or season may follow. */
  readonly monthLeads: ReadonlySet<string>;
  /** Small words with a role in the grammar. */
  readonly and: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly periods: ReadonlySet<string>;
  /** "set to open", "is to open": what before "to" looks ahead. */
  readonly aheadBeforeTo: ReadonlySet<string>;
  /** "had been due": what makes a look ahead one of the past. */
  readonly pastPerfect: ReadonlySet<string>;
  /** What a month or date without a year lies ahead after: "by May". */
  readonly aheadLeads: ReadonlySet<string>;
  /** What may follow a day of the month, but not a count: "April 24 and 25 in Oslo". */
  readonly afterDay: ReadonlySet<string>;
  /** Before "about" in a question: "what about". */
  readonly questions: ReadonlySet<string>;
  /** Before a part of the day: "mid-afternoon", "late evening". */
  readonly partLeads: ReadonlySet<string>;
  /** Before "the morning" of a day told: by, during, in. */
  readonly partOpeners: ReadonlySet<string>;
  /** "one day": of some day to come; by first word. */
  readonly someDay: readonly (readonly string[])[];
  /** "twice a week": how often, in one word. */
  readonly often: ReadonlySet<string>;
  /** "three times a day". */
  readonly timesWords: ReadonlySet<string>;
  /** What makes "last" a verb: "will last two hours". */
  readonly beforeVerb: ReadonlySet<string>;
  /** "recent years": adjectives that make a plural unit vague, with the value. */
  readonly vagueLeads: ReadonlyMap<string, string>;
  /** What a bare "a week" is a length after: for, within. */
  /** Words without a meaning of their own here that a time may begin with. */
  readonly openers: ReadonlySet<string>;
  readonly lengthLeads: ReadonlySet<string>;
  readonly roles: Readonly<Record<TimeRole, ReadonlySet<string>>>;
  /** Behind the digits of an ordinal: th. */
  readonly ordinalEndings: ReadonlySet<string>;
  /** Behind a number that is an address: Street. */
  readonly streets: ReadonlySet<string>;
  /** A plural by its ending, three letters at least. */
  readonly pluralForm: RegExp;
  /** The regular past of a verb: "closed". */
  readonly pastForm: RegExp;
  readonly phrases: PhraseWords;
}

/** When a meal is held: "12:00:00". */
export interface MealHours {
  readonly value: string;
  readonly start: string;
  readonly end: string;
  readonly whole: boolean;
}

/** Small words of appointments, which only the chat style reads. */
export interface PhraseWords {
  /** Words a time may begin with in a chat only. */
  readonly openers: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** Between a length and where it begins: "starting from", as written with spaces between the marks. */
  readonly starts: ReadonlySet<string>;
  /** "10D", "2h": units in one letter. */
  readonly shortUnits: ReadonlyMap<string, Unit>;
  /** "everyday", "quarterly": how often, with the value. */
  readonly oftenWords: ReadonlyMap<string, string>;
  /** Between a day and its hour: at, on, around. */
  readonly link: ReadonlySet<string>;
  /** Before a day named by its number alone: "on the 18th". */
  readonly dayLeads: ReadonlySet<string>;
  /** "business", "working" before days and weeks. */
  readonly working: ReadonlySet<string>;
  /** "workweek" in one word. */
  readonly workWeeks: ReadonlySet<string>;
  /** Meals that stand for their hours; `whole` ones need no lead ("lunchtime"). */
  readonly meals: ReadonlyMap<string, MealHours>;
  readonly mealLeads: ReadonlySet<string>;
  /** "EOY": the end of the year, by its unit. */
  readonly shortEnds: ReadonlyMap<string, Unit>;
  /** "school year 2008", "cy 2008": kinds of years, `long` ones with the word year. */
  readonly yearKinds: ReadonlyMap<string, { readonly value: string; readonly long: boolean }>;
  /** Before an hour: "at". */
  readonly hourLeads: ReadonlySet<string>;
  /** Before a range of years, taken along: "in 2014 through 2018". */
  readonly yearRangeLeads: ReadonlySet<string>;
  /** "rest", "remaining" of a week. */
  readonly rest: ReadonlySet<string>;
  /** Between a length and the time it is counted from: "since". */
  readonly sinceWords: ReadonlySet<string>;
  /** Before a length: "for". */
  readonly forWords: ReadonlySet<string>;
  /** Behind "night-". */
  readonly timeWords: ReadonlySet<string>;
  /** What "to date" ends with. */
  readonly dateWords: ReadonlySet<string>;
  /** Before a time that begins, ends or bounds a stretch: "since", "no later than"; the longest first. */
  readonly bounds: readonly TimePhrase[];
}
