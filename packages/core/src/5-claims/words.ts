import type { Vocabulary } from "../2-text/quantities/vocabulary.js";
import type { TimeWords } from "../2-text/times/words.js";
import type { PlaceWords } from "./reviews/places.js";
import type { WorthModel, WorthWords } from "./worth/words.js";

type Words = ReadonlySet<string>;
/** Phrases, lower case, words apart by one space and one at both ends: " due to ". */
type Phrases = readonly string[];

/** What this stage asks of a language. */
export interface ClaimWords {
  readonly worth: { readonly words: WorthWords; readonly model: WorthModel };
  readonly quantities: Vocabulary;
  readonly times: TimeWords;
  readonly places: PlaceWords;
  /** Forms that are nothing but a past: sank, grew. */
  readonly pasts: Words;
  /** Forms of a past and a participle that look like no noun: slept, held. */
  readonly pastForms: Words;
  /** Pasts that are also a base form: beat, cut. */
  readonly unchangedPasts: Words;
  readonly conjunctions: Words;
  /** while, although: open a clause of their own. */
  readonly contrasts: Words;
  readonly relatives: Words;
  /** between: what it joins are no clauses. */
  readonly pairing: Words;
  /** Words that open a dependent clause. */
  readonly subordinators: Words;
  /** because, if: open nothing but a dependent clause. */
  readonly dependents: Words;
  /** "wonders if": the condition is a question. */
  readonly wondering: Words;
  /** whether, what, when: open a question that is not asserted. */
  readonly embeddedQuestions: Words;
  readonly that: Words;
  readonly infinitive: Words;
  readonly firstPerson: Words;
  readonly perception: Words;
  readonly commitment: Phrases;
  readonly opinion: Words;
  /** better, best: judge only where nothing is measured. */
  readonly grades: Words;
  readonly opinionPhrases: Phrases;
  readonly ought: Words;
  /** "should be back by Monday": what makes a duty a forecast. */
  readonly soon: Phrases;
  /** "the first half": no record. */
  readonly firstParts: Words;
  /** latest, least: superlatives that rank nothing above all others. */
  readonly weakSuperlatives: Words;
  /** changed, halved: verbs of change that say no direction. */
  readonly changes: Words;
  /** could: with "not" behind it tells of the past. */
  readonly could: Words;
  readonly only: Words;
  readonly rule: Phrases;
  readonly future: Words;
  readonly prediction: Phrases;
  readonly superlatives: Words;
  readonly recordPhrases: Phrases;
  readonly recordFrames: Words;
  readonly cause: Phrases;
  readonly comparison: Phrases;
  readonly than: Words;
  /** as: "as warm as". */
  readonly likening: Words;
  /** "as well as", "as soon as": liken nothing. */
  readonly unlikening: Words;
  /** he, she: who rises and falls in body. */
  readonly persons: Words;
  /** above, into: behind a verb of change, ways of moving. */
  readonly waysOfMoving: Words;
  readonly negations: Words;
  readonly negators: Words;
  /** "no more than", "not only": words behind a negation that turn nothing round. */
  readonly bounds: Words;
  readonly hedges: Readonly<Record<string, "probable" | "possible" | "unknown">>;
  /** Of the hedges those that weaken as participles alone: thought, expected. */
  readonly participleHedges: Words;
  readonly conditions: Phrases;
  readonly copulas: Words;
  readonly perfect: Words;
  /** Words that say nothing of a claim's matter. */
  readonly empty: Words;
  /** Words that hardly a long sentence of the language does without, and few other languages have. */
  readonly commonest: Words;
  readonly numbersInWords: ReadonlyMap<string, number>;
  /** of: before a whole. */
  readonly ofWords: Words;
  /** "of which": the figure behind is a part of the one before. */
  readonly ofWhich: Phrases;
  /** ", or ": what follows says the same in other figures. */
  readonly restating: Phrases;
  /** doubled: 2. */
  readonly multiples: ReadonlyMap<string, number>;
  readonly revised: Words;
  /** "42 other people": a figure that stands beside an earlier one. */
  readonly others: Words;
  /** and, but at the head of a sentence. */
  readonly headConjunctions: Words;
  /** "the two sides": a figure that only points back. */
  readonly determiners: Words;
}
