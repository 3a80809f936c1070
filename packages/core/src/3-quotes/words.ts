import type { Quote } from "../schema/quote.js";
import type { QuoteModel } from "./model/quote-model.js";

/** What a reporting word can be followed by, or stand behind. */
export type Taking =
  /** Speech between marks: said, “We stop.” */
  | "quote"
  /** A clause with "that": noted that the line would close. */
  | "that"
  /** A clause without "that": said the line would close. */
  | "bare"
  /** Stands in or behind its clause: the line, she said, would close. */
  | "aside"
  /** An infinitive: vowed to close the line. */
  | "infinitive"
  /** Somebody spoken to comes first: told reporters that. */
  | "addressee"
  /** The words behind it are its content: criticized the plan, called it “reckless”. */
  | "object";

export interface CueFrame {
  readonly lemma: string;
  readonly class: Quote["class"];
  readonly act?: NonNullable<Quote["act"]>;
  readonly takes: ReadonlySet<Taking>;
  /** The small word that belongs to it: point *out*, call *for*. */
  readonly particle?: string;
}

export type VerbForm = "base" | "third" | "past" | "ing" | "participle";

/** A form of a reporting verb: "said" is past and participle of "say". */
export interface CueVerb {
  readonly forms: readonly VerbForm[];
  readonly frame: CueFrame;
}

/** What a word is where no tagger has said so. */
export type WordClass =
  | "adjective"
  | "adverb"
  | "auxiliary"
  | "conjunction"
  | "determiner"
  | "finite"
  | "ing"
  | "infinitive"
  | "mark"
  | "name"
  | "noun"
  | "number"
  | "participle"
  | "possessive"
  | "preposition"
  | "pronoun"
  | "subordinator"
  | "to"
  | "wh";

/** What this stage asks of a language. All words are lower case. */
export interface QuoteWords {
  /** Reporting verbs by form. */
  readonly verbs: ReadonlyMap<string, readonly CueVerb[]>;
  /** Nouns of saying: "a statement that", "his claim that". */
  readonly nouns: ReadonlyMap<string, CueFrame>;
  /** Words of closed classes, and verbs too irregular to be known by their ending. */
  readonly classes: ReadonlyMap<string, WordClass>;
  /** Endings of open classes, longest first. */
  readonly endings: readonly (readonly [ending: string, what: WordClass])[];
  /** Phrases that attribute on their own: "according to", "in the words of". */
  readonly phrases: readonly (readonly string[])[];
  /** What somebody has of a matter: "in her view", "in Osei’s telling". */
  readonly views: ReadonlyMap<string, CueFrame>;
  /** What stands before them: "in". */
  readonly viewOpeners: ReadonlySet<string>;
  /** What somebody's can be that a clause says: "the union’s position is that". */
  readonly positions?: ReadonlyMap<string, CueFrame>;
  /** “As Osei put it”: what opens it, and the verb with its object. */
  readonly puttings?: {
    readonly openers: ReadonlySet<string>;
    readonly verbs: readonly (readonly string[])[];
  };
  /** Phrases that attribute words inside a sentence as well: “in the words of”. */
  readonly wordings?: readonly (readonly string[])[];
  /** Participles of words passed on: was *quoted* by the paper as saying, was *heard* saying. */
  readonly recited?: ReadonlySet<string>;
  /** Participles of whoever thinks so now: was *convinced* that, is *persuaded* that. */
  readonly minded?: ReadonlySet<string>;
  /** Words behind several names that are no part of them: "both", "all". */
  readonly distributing?: ReadonlySet<string>;
  /** Prepositions that hang one noun on another: "of", "for". */
  readonly linking: ReadonlySet<string>;
  /** Prepositions that can stand inside the words that name somebody: "in", "against"; not "after", which begins a clause. */
  readonly hanging: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** The word that opens a reported clause: "that". */
  readonly that: ReadonlySet<string>;
  /** Forms of "be": what makes a participle passive. */
  readonly passives: ReadonlySet<string>;
  /** Before whoever did what a noun or a passive says: "by". */
  readonly agents: ReadonlySet<string>;
  /** What only "it" can do, and nobody says: it *seems*, it is *unclear*. */
  readonly impersonal?: ReadonlySet<string>;
  /** Subjects that nobody is: "there". */
  readonly expletives: ReadonlySet<string>;
  /** Turns of phrase with a word of saying that quote nobody: "having said that". */
  readonly idioms: readonly (readonly string[])[];
  /** Words that stand for what was said elsewhere, alone no content: which, it. */
  readonly standIns?: ReadonlySet<string>;
  /** Forms of verbs that do nothing but tell what was said, and the prepositions that do: said, told, according. */
  readonly plainest?: ReadonlySet<string>;
  /** Forms of verbs that only go on with speech: added, continued. */
  readonly continuing: ReadonlySet<string>;
  /** Participles that say of their subject what somebody unnamed thinks: is *believed* to, are *expected* to. */
  readonly raising: ReadonlySet<string>;
  /** Pronouns that stand for the phrase before them: "who". */
  readonly relatives: ReadonlySet<string>;
  /** Days, months and the like that stand without a preposition: said Thursday. */
  readonly times: ReadonlySet<string>;
  /** Labels in capitals before a colon that are no speakers: UPDATE, PHOTO. */
  readonly labels: ReadonlySet<string>;
  /** Common nouns that speak in headlines: police, report, officials. */
  readonly speakers: ReadonlySet<string>;
  /** Where and when something is said: a briefing, an interview, a letter. */
  readonly occasions: ReadonlySet<string>;
  /** Prepositions before the name of a place: said in Geneva. */
  readonly places: ReadonlySet<string>;
  /** Words right before marks that set off a name, not speech: called, titled, so-called, nicknamed. */
  readonly naming: ReadonlySet<string>;
  /** Verbs that give a work its name: titled, entitled. */
  readonly titling: ReadonlySet<string>;
  /** Things that have titles: film, book, song, show. */
  readonly titled: ReadonlySet<string>;
  /** Words that begin a clause of their own and so end a reported one: "though", "while", "who". */
  readonly breaks: ReadonlySet<string>;
  /** A trained tagger of attributions; without it the rules work alone. */
  readonly model?: QuoteModel;
}
