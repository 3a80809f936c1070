import { clauseEnd, openingAfter, type Opening } from "../clauses.js";
import type { BlockView, Stretch } from "../block-view.js";
import { confidences } from "../confidence.js";
import type { Cue } from "../cues.js";
import type { QuoteFinder } from "../draft.js";
import { findingOf } from "../finding.js";
import { sourceOf } from "../sources.js";
import type { QuoteWords } from "../words.js";

/** Officials said that the line would close; Osei told reporters on Friday it was over. */
export const reportedClauses: QuoteFinder = {
  name: "reported-clause",
  *find(block, context) {
    const { view, cues } = context.read(block);
    const words = context.language.quotes;
    for (const cue of cues.all) {
      const opening = openingAfter(view, cue, words);
      if (!reports(view, cue, opening, words)) continue;
      const last = clauseEnd(view, opening.at, cues, words);
      if (last === undefined || last <= opening.at) continue;
      const source = sourceOf(view, cues, cue, words);
      const content = [...relativeOf(view, cue, opening), { first: opening.at, last }];
      const finding = findingOf(view, content, cue, source, confidences["reported-clause"]);
      if (finding !== undefined) yield finding;
    }
  },
};

/** "demands, which officials say would fail": the pronoun is the first piece of what they say. */
function relativeOf(view: BlockView, cue: Cue, opening: Opening): readonly Stretch[] {
  const at = (cue.before?.first ?? 0) - 1;
  const word = view.words[at];
  if (opening.kind !== "bare" || word === undefined || !leadsRelative(view, opening.at)) return [];
  return word.what === "wh" || word.what === "subordinator" ? [{ first: at, last: at }] : [];
}

function leadsRelative(view: BlockView, index: number): boolean {
  const what = view.words[index]?.what;
  return what === "finite" || what === "auxiliary";
}

const openers: ReadonlySet<string> = new Set([
  "pronoun",
  "determiner",
  "name",
  "noun",
  "possessive",
  "adjective",
  "number",
  "subordinator",
  "wh",
]);

function reports(view: BlockView, cue: Cue, opening: Opening, words: QuoteWords): boolean {
  const { takes } = cue.frame;
  if (cue.passive && opening.kind !== "that") return false;
  if (opening.kind === "that") return takes.has("that");
  if (opening.kind !== "bare" || !takes.has("bare")) return false;
  const first = view.words[opening.at];
  if (first === undefined) return false;
  if (leadsRelative(view, opening.at)) return relativeOf(view, cue, opening).length > 0;
  if (!openers.has(first.what)) return false;
  if (cue.frame.lemma === "say" || opening.addressee !== undefined) return true;
  return hasVerb(view, opening.at, clauseEnd(view, opening.at, undefined, words) ?? opening.at);
}

/** A clause has a verb with a tense; "reported a loss" has none. */
function hasVerb(view: BlockView, first: number, last: number): boolean {
  for (let index = first + 1; index <= last; index++) {
    const word = view.words[index];
    if (word?.what === "finite" || word?.what === "auxiliary") return true;
    if (word?.what === "wh" || word?.what === "subordinator" || word?.what === "mark") return false;
  }
  return false;
}
