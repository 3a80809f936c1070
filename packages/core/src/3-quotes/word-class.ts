import type { Token } from "../2-text/document.js";
import type { QuoteWords, WordClass } from "./words.js";

/** What a word is: from its tag where a tagger ran, else from word lists, its shape and its ending. */
export function wordClassOf(
  token: Token,
  lower: string,
  opensSentence: boolean,
  before: { readonly what: WordClass; readonly lower: string } | undefined,
  language: QuoteWords,
): WordClass {
  if (!isPlainLetter(lower.charCodeAt(0)) && !letter.test(token.text))
    return digit.test(token.text) ? "number" : (possessives.get(lower) ?? "mark");
  const listed = language.classes.get(lower);
  if (token.tag !== undefined) return ofTag(token.tag, listed);
  if (listed !== undefined) return listed;
  if (!opensSentence && /^\p{Lu}/u.test(token.text)) return "name";
  return ofShape(lower, before, language);
}

/** From a to z: what nearly every word begins with, and cheaper to ask than all the letters there are. */
function isPlainLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

const letter = /\p{L}/u;
const digit = /\p{Nd}/u;
const possessives: ReadonlyMap<string, WordClass> = new Map([
  ["’", "possessive"],
  ["'", "possessive"],
]);

const tagged: Readonly<Record<string, WordClass>> = {
  CC: "conjunction",
  CD: "number",
  DT: "determiner",
  EX: "pronoun",
  FW: "noun",
  IN: "preposition",
  JJ: "adjective",
  JJR: "adjective",
  JJS: "adjective",
  MD: "auxiliary",
  NN: "noun",
  NNP: "name",
  NNPS: "name",
  NNS: "noun",
  PDT: "determiner",
  POS: "possessive",
  PRP: "pronoun",
  PRP$: "possessive",
  RB: "adverb",
  RBR: "adverb",
  RBS: "adverb",
  RP: "adverb",
  TO: "to",
  UH: "adverb",
  VB: "infinitive",
  VBD: "finite",
  VBG: "ing",
  VBN: "participle",
  VBP: "finite",
  VBZ: "finite",
  WDT: "wh",
  WP: "wh",
  WP$: "possessive",
  WRB: "subordinator",
};

function ofTag(tag: string, listed: WordClass | undefined): WordClass {
  const what = tagged[tag] ?? "mark";
  if (what === "preposition" && listed === "subordinator") return "subordinator";
  const verbal = what === "finite" || what === "infinitive" || what === "participle" || what === "ing";
  return verbal && listed === "auxiliary" ? "auxiliary" : what;
}

function ofShape(
  lower: string,
  before: { readonly what: WordClass; readonly lower: string } | undefined,
  language: QuoteWords,
): WordClass {
  const verb = language.verbs.get(lower);
  const behindAuxiliary = before?.what === "auxiliary" || before?.what === "adverb";
  const behindNoun =
    before?.what === "determiner" || before?.what === "possessive" || before?.what === "adjective";
  if (verb !== undefined && !behindNoun)
    return ofForms(
      verb.flatMap((each) => each.forms),
      before,
    );
  const [, what] =
    language.endings.find(([ending]) => lower.length > ending.length + 1 && lower.endsWith(ending)) ?? [];
  if (what === "finite") return behindAuxiliary ? "participle" : behindNoun ? "adjective" : "finite";
  return what ?? "noun";
}

function ofForms(forms: readonly string[], before: { readonly what: WordClass } | undefined): WordClass {
  if (forms.includes("ing")) return "ing";
  if (before?.what === "to") return "infinitive";
  if (before?.what === "auxiliary") return forms.includes("past") ? "participle" : "infinitive";
  return "finite";
}
