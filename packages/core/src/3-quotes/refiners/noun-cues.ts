import { shift } from "../../range.js";
import { rangeOf, sentenceStart, wordFrom, type BlockView, type Word } from "../block-view.js";
import { trimEnd } from "../clauses.js";
import type { QuoteContext, QuoteDraft, QuoteRefiner } from "../draft.js";
import type { WordClass } from "../words.js";

/** “Repeated union calls for the line to stay have failed”: the calls are a noun, and what failed is no part of them. */
export const nounCues: QuoteRefiner = {
  name: "noun-cues",
  after: "settle-sources",
  refine: (drafts, context) => drafts.map((draft) => asNoun(draft, context) ?? draft),
};

function asNoun(draft: QuoteDraft, context: QuoteContext): QuoteDraft | undefined {
  const { cue, content, source } = draft;
  const [piece] = content;
  const [owner] = source;
  const block = context.document.blocks[draft.block];
  if (cue === undefined || piece === undefined || owner === undefined || block === undefined)
    return undefined;
  if (content.length > 1 || source.length > 1 || owner.start < block.start || piece.start < cue.end)
    return undefined;
  const { view } = context.read(block);
  const noun = wordFrom(view, cue.start);
  if (!context.language.quotes.nouns.has(view.words[noun]?.lower ?? "")) return undefined;
  const first = wordFrom(view, piece.start);
  const verb = mainVerb(view, first, wordFrom(view, piece.end));
  const last = verb === undefined ? undefined : trimEnd(view, first, verb - 1);
  // The phrase that owns the noun opens the sentence, without a determiner of its own.
  const opener = wordFrom(view, owner.start);
  if (last === undefined || opener !== sentenceStart(view, noun)) return undefined;
  if (!isOrdinary(view.words[opener], context)) return undefined;
  const range = shift(rangeOf(view, { first, last }), block.start);
  const next = view.words[opener + 1];
  return next === undefined || next.start >= owner.end
    ? { ...draft, content: [range] }
    : { ...draft, content: [range], source: [{ start: next.start, end: owner.end }] };
}

/** The verb with a tense behind an infinitive, with nothing before it that could be its subject. */
function mainVerb(view: BlockView, first: number, limit: number): number | undefined {
  for (let index = first + 1; index < limit; index++) {
    const word = view.words[index];
    if (word === undefined || word.run !== -1 || word.what === "mark") return undefined;
    if (word.what === "wh" || word.what === "subordinator" || word.what === "conjunction") return undefined;
    if (word.what !== "finite" && word.what !== "auxiliary") continue;
    const before = view.words[index - 1]?.what;
    return before === "infinitive" || before === "adverb" ? index : undefined;
  }
  return undefined;
}

const describing: ReadonlySet<WordClass> = new Set(["adjective", "participle", "finite"]);

/** “Repeated”: a word that describes, whatever its capital at the head of a sentence makes of it. */
function isOrdinary(word: Word | undefined, { language }: QuoteContext): boolean {
  if (word === undefined) return false;
  const { givenNames, ordinaryEndings } = language.speakers;
  const looksSo =
    ordinaryEndings.some((ending) => word.lower.endsWith(ending)) && !givenNames.has(word.lower);
  return describing.has(word.what) || (word.what === "name" && looksSo);
}
