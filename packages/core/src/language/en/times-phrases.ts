import type { PhraseWords } from "../../2-text/times/words.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const bounds: readonly (readonly [string, string])[] = [
  ["starting on", "SINCE"],
  ["beginning on", "SINCE"],
  ["any time from", "SINCE"],
  ["as early as", "SINCE"],
  ["no later than", "BEFORE"],
  ["later than", "AFTER"],
  ["greater than", "AFTER"],
  ["earlier than", "BEFORE"],
  ["as late as", "BEFORE"],
  ["prior to", "BEFORE"],
  ["starting", "SINCE"],
  ["beginning", "SINCE"],
  ["since", "SINCE"],
  ["after", "AFTER"],
  ["before", "BEFORE"],
  ["until", "BEFORE"],
  ["till", "BEFORE"],
  ["by", "BEFORE"],
];

/** Appointments as people write them to an assistant. */
export const phraseWords: PhraseWords = {
  from: set("from"),
  to: set("to - – — until till through thru ~"),
  between: set("between"),
  and: set("and - – to through"),
  link: set("at on around , in the of from"),
  dayLeads: set("on for"),
  bounds: bounds.map(([words, value]) => ({ words: words.split(" "), value })),
};
