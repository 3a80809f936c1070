export type Gender = "male" | "female";

/** What a pronoun says of whom it stands for. `place` is its grammatical place: "he", "him", "his". */
export interface PronounWord {
  readonly kind: "third" | "first" | "second" | "relative" | "thing" | "part";
  readonly number: "one" | "many" | "any";
  readonly gender?: Gender;
  readonly place: "subject" | "object" | "possessive" | "any";
}

/** What this stage asks of a language. Every word is in lower case, abbreviations without their last stop. */
export interface SpeakerWords {
  /** Stand before a name and make it a person: "mr", "president". */
  readonly titles: ReadonlySet<string>;
  readonly titleGenders: ReadonlyMap<string, Gender>;
  /** Titles that go on with "of" and one of `titleTails`: "secretary of state". */
  readonly titleTails: ReadonlySet<string>;
  /** Politeness only: no role. */
  readonly courtesyTitles: ReadonlySet<string>;
  /** Capitalized words before a name that are no part of it: "democrat". */
  readonly nameModifiers: ReadonlySet<string>;
  readonly givenNames: ReadonlyMap<string, Gender | "either">;
  /** Small words inside a name: "van", "de", "bin". */
  readonly nameParticles: ReadonlySet<string>;
  /** Behind a name: "jr", "iii". */
  readonly nameSuffixes: ReadonlySet<string>;
  /** What a verb shrinks to behind an apostrophe: "ve" of "they’ve". The word before stands for itself. */
  readonly contractions?: ReadonlySet<string>;
  /** Endings of ordinary words that may open a sentence: "ing". */
  readonly ordinaryEndings: readonly string[];
  /** "Russian": before a title it is no body. */
  readonly nationalities: ReadonlySet<string>;
  /** "who chairs the board" is "the chairman": verbs, and what one who does so is called. */
  readonly agentVerbs: ReadonlyMap<string, readonly string[]>;
  /** Behind a noun they open its aside: "people close to", "people familiar with". */
  readonly adjectivesBehind: ReadonlySet<string>;
  /** Capitalized for their place or by custom, never part of a name: "the", "monday". */
  readonly neverNames: ReadonlySet<string>;
  /** Days and months: "Osei Monday" is a name and a day. */
  readonly calendarNames: ReadonlySet<string>;
  /** First words of place names: "north", "new", "san". */
  readonly placeStarts: ReadonlySet<string>;
  /** Nouns for one person, with the gender they say: "official", "spokeswoman". */
  readonly personNouns: ReadonlyMap<string, Gender | "either">;
  /** Nouns for many persons that carry no plural ending, or an odd one, with their singular: "men" is "man", "police" is "police". */
  readonly groupNouns: ReadonlyMap<string, string>;
  /** Endings that only nouns for persons have: "ologist". */
  readonly personEndings: readonly string[];
  /** Nouns that stand for any body named before: "company", "group". */
  readonly anyBody: ReadonlySet<string>;
  /** Groups that are the same each time without "the": "police". */
  readonly standingGroups: ReadonlySet<string>;
  /** Titles and what they are short for: "sen" is "senator". */
  readonly longTitles: ReadonlyMap<string, string>;
  readonly organizationNouns: ReadonlySet<string>;
  /** Last words of a company's name that later mentions leave out: "inc", "corp". */
  readonly companySuffixes: ReadonlySet<string>;
  readonly documentNouns: ReadonlySet<string>;
  /** A wider noun and the narrower ones it may stand for: "leader" for "president". */
  readonly widerNouns: ReadonlyMap<string, ReadonlySet<string>>;
  readonly pronouns: ReadonlyMap<string, PronounWord>;
  readonly definite: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  /** Words that open a plural: "some", "several"; with the number where they say one: "two". */
  readonly quantifiers: ReadonlyMap<string, number | undefined>;
  /** "a number of", "a handful of": the many behind "of" are meant. */
  readonly quantityNouns: ReadonlySet<string>;
  /** "second", "other": a definite phrase with one of them is never the one spoken of last. */
  readonly ordinals: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** "in", "on": what follows is a place before it is a person. */
  readonly placePrepositions: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
  /** Between a name and what it is: "is", "was", "became". */
  readonly copulas: ReadonlySet<string>;
  /** Words that tie a role to its body: "for", "at". */
  readonly affiliationLinks: ReadonlySet<string>;
  /** "named", "called": between a description and the name. */
  readonly namingWords: ReadonlySet<string>;
  /** Before a role it is no part of the noun phrase: verbs and adverbs that end the walk to the left. */
  readonly phraseStops: ReadonlySet<string>;
  /** Word sequences that withhold a name: "condition of anonymity". */
  readonly anonymity: readonly (readonly string[])[];
  /** Words an explanation of anonymity opens with: "who", "speaking", "on". */
  readonly anonymityOpeners: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
}
