import { shift, type Range } from "../../range.js";
import { rangeOf, sentenceEnd, sentenceStart, wordFrom, type BlockView } from "../block-view.js";
import { trimEnd } from "../clauses.js";
import type { Cues } from "../cues.js";
import type { QuoteContext, QuoteDraft, QuoteRefiner } from "../draft.js";
import type { QuoteWords, WordClass } from "../words.js";

/** “A claim that talks had ended drew anger”, “officials who say they knew have left”: where the clause is part of the subject, the main verb is none of it. */
export const mainVerbs: QuoteRefiner = {
  name: "main-verbs",
  after: "noun-cues",
  refine: (drafts, context) => drafts.map((draft) => withoutMainVerb(draft, context) ?? draft),
};

function withoutMainVerb(draft: QuoteDraft, context: QuoteContext): QuoteDraft | undefined {
  const { cue, content } = draft;
  const piece = content.at(-1);
  const block = context.document.blocks[draft.block];
  if (cue === undefined || piece === undefined || block === undefined) return undefined;
  if (cue.start < block.start || piece.start < cue.end || piece.end > block.end) return undefined;
  const { view, cues } = context.read(block);
  const first = wordFrom(view, piece.start);
  const opener = openerOf(view, draft, first, context.language.quotes);
  if (opener === undefined || !isSubject(view, opener)) return undefined;
  const verb = secondVerb(view, first, wordFrom(view, piece.end), cues, context.language.quotes);
  const last = verb === undefined ? undefined : trimEnd(view, first, verb - 1);
  if (last === undefined || last < first) return undefined;
  const range: Range = shift(rangeOf(view, { first, last }), block.start);
  return { ...draft, content: [...content.slice(0, -1), range] };
}

/** The first word of what must stand before the main verb: the noun with its clause, or the relative pronoun. */
function openerOf(view: BlockView, draft: QuoteDraft, first: number, words: QuoteWords): number | undefined {
  const { cue, content } = draft;
  const noun = wordFrom(view, cue?.end ?? 0) - 1;
  if (content.length === 1) {
    const who = wordFrom(view, cue?.start ?? 0) - 1;
    if (words.relatives.has(view.words[who]?.lower ?? "")) return who;
    const opens = words.that.has(view.words[first]?.lower ?? "") || view.words[first]?.what === "to";
    return opens && holdsNoun(view, draft, noun) ? noun : undefined;
  }
  const pronoun = wordFrom(view, content[0]?.start ?? 0);
  const single = content.length === 2 && view.words[pronoun]?.end === content[0]?.end;
  const relative = view.words[pronoun]?.what === "wh" || words.that.has(view.words[pronoun]?.lower ?? "");
  return single && relative && view.words[first]?.run === -1 ? pronoun : undefined;
}

function holdsNoun(view: BlockView, { cue }: QuoteDraft, last: number): boolean {
  for (let index = last; index >= 0 && (view.words[index]?.start ?? 0) >= (cue?.start ?? 0); index--)
    if (view.words[index]?.what === "noun") return true;
  return false;
}

/** No verb with a tense stands before it in its sentence. */
function isSubject(view: BlockView, opener: number): boolean {
  const words = view.words.slice(sentenceStart(view, opener), opener + 1);
  return words.every((word) => word.run === -1 && word.what !== "finite" && word.what !== "auxiliary");
}

/** The verb with a tense behind the clause's own, where nothing between them opens another clause. */
function secondVerb(
  view: BlockView,
  first: number,
  end: number,
  cues: Cues,
  words: QuoteWords,
): number | undefined {
  const limit = Math.min(end, sentenceEnd(view, first));
  let own = nextVerb(view, first, limit, words);
  if (view.words[first]?.what === "to") return own;
  if (own !== undefined && cues.all[cues.at.get(own) ?? -1]?.frame.takes.has("bare") === true)
    own = nextVerb(view, own + 1, limit, words);
  if (own === undefined) return undefined;
  const behind = groupEnd(view, own, limit);
  const second = nextVerb(view, behind, limit, words);
  if (second === undefined || second === behind) return second;
  // Two verbs to choose from, and words that either could be about: unsure.
  const third = nextVerb(view, groupEnd(view, second, limit), limit, words);
  return third === undefined ? second : undefined;
}

function nextVerb(view: BlockView, from: number, limit: number, words: QuoteWords): number | undefined {
  for (let index = from; index < limit; index++) {
    const word = view.words[index];
    if (word === undefined) return undefined;
    if (word.run !== -1) continue;
    if (word.what === "finite" || word.what === "auxiliary") return index;
    const opens = openers.has(word.what) || words.that.has(word.lower);
    if (opens && word.text !== "’" && index > from) return undefined;
  }
  return undefined;
}

const openers: ReadonlySet<WordClass> = new Set(["mark", "conjunction", "subordinator", "wh"]);

/** One past the verb group: “had never ended”, “would be closed”. */
function groupEnd(view: BlockView, verb: number, limit: number): number {
  let index = verb;
  if (view.words[index]?.what === "finite") return index + 1;
  while (index < limit && inGroup.has(view.words[index]?.what ?? "mark")) index++;
  return index < limit && verbal.has(view.words[index]?.what ?? "mark") ? index + 1 : index;
}

const inGroup: ReadonlySet<WordClass> = new Set(["auxiliary", "adverb"]);
const verbal: ReadonlySet<WordClass> = new Set(["participle", "infinitive", "ing", "finite", "adjective"]);
