import type { Range } from "../range.js";
import type { PronounWord } from "./words.js";

/** A capitalized name as it stands: "Russian President Vladimir Putin". Word numbers count through the document. */
export interface NameReading {
  /** First and last-but-one word of the whole run, titles included. */
  readonly from: number;
  readonly to: number;
  /** Where the name itself starts, behind titles. */
  readonly bare: number;
  /** The words of the bare name in lower case, without stops. */
  readonly parts: readonly string[];
  readonly titles: readonly string[];
  readonly suffix: string | undefined;
  readonly looks: "person" | "organization" | "unknown";
  /** Capitals of a headline that the story does not name. */
  readonly loose?: boolean;
  /** "the" stands before it. */
  readonly article: boolean;
}

export type NounKind = "person" | "group" | "organization" | "document";

/** A description: "a former official", "the two prosecutors". */
export interface NominalReading {
  /** Number of the head's word. */
  readonly head: number;
  /** The head in the singular, lower case. */
  readonly noun: string;
  readonly kind: NounKind;
  readonly many: boolean;
  readonly opening: "definite" | "indefinite" | "possessive" | "bare";
  readonly count: number | undefined;
  /** The other words of the phrase before the head, lower case. */
  readonly modifiers: readonly string[];
  /** "my father": the same one each time. */
  readonly owner: "first" | undefined;
  /** The head is in no list. */
  readonly guessed: boolean;
}

/** Somebody or something spoken of at a place. */
export interface Mention extends Range {
  readonly from: number;
  readonly to: number;
  readonly block: number;
  readonly sentence: number;
  readonly quoted: boolean;
  readonly place: "subject" | "object" | "possessive";
  /** The number of the draft it is the source of. */
  readonly draft?: number;
  readonly reading:
    | { readonly form: "name"; readonly name: NameReading }
    | { readonly form: "names"; readonly names: readonly NameReading[] }
    | { readonly form: "nominal"; readonly nominal: NominalReading }
    | { readonly form: "pronoun"; readonly pronoun: PronounWord; readonly word: string };
}
