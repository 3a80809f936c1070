import { shift, type Range } from "../../range.js";
import { rangeOf, sentenceStart, wordFrom, type BlockView } from "../block-view.js";
import type { QuoteContext, QuoteDraft, QuoteRefiner } from "../draft.js";
import type { WordClass } from "../words.js";

/** The whole verb group around a cue: “has repeatedly *said*”, “declined to *say*”, “made the following *comment*”. */
export const fillCueGroups: QuoteRefiner = {
  name: "fill-cue-groups",
  after: "fill-circumstances",
  refine: (drafts, context) =>
    drafts.map((draft) => {
      const group = draft.cueGroup === undefined ? groupOf(draft, context) : undefined;
      return group === undefined ? draft : { ...draft, cueGroup: [group] };
    }),
};

function groupOf(
  { cue, block: index, source, content }: QuoteDraft,
  context: QuoteContext,
): Range | undefined {
  const block = context.document.blocks
    .slice(Math.max(0, index - 3), index + 1)
    .findLast((each) => cue !== undefined && each.start <= cue.start && cue.end <= each.end);
  if (cue === undefined || block === undefined) return undefined;
  const { view, cues } = context.read(block);
  const first = wordFrom(view, cue.start);
  const start = groupStart(view, first);
  const verb = cues.ends.get(cue.end);
  const last = verb?.last ?? wordFrom(view, cue.end) - 1;
  const group = shift(rangeOf(view, { first: start, last }), block.start);
  const range = { start: Math.min(group.start, cue.start), end: Math.max(group.end, cue.end) };
  const meets = (each: Range): boolean => each.start < range.end && range.start < each.end;
  if ([...source, ...content].some(meets)) return undefined;
  return range.start < cue.start || range.end > cue.end ? range : undefined;
}

/** Left over auxiliaries, adverbs and the verbs it hangs on; from a noun over its phrase to the verb it is the object of. */
function groupStart(view: BlockView, cue: number): number {
  const floor = Math.max(sentenceStart(view, cue), cue - 10);
  const noun = view.words[cue]?.what === "noun" ? verbOf(view, cue, floor) : undefined;
  let first = noun ?? cue;
  for (let index = first - 1; index >= floor; index--) {
    const word = view.words[index];
    if (word === undefined || word.run !== view.words[cue]?.run) break;
    const linked = linksVerbs(word, view.words[index + 1]) ? verbBefore(view, index, floor) : undefined;
    if (linked !== undefined) first = index = linked;
    else if (word.what === "auxiliary") first = index;
    else if (word.what !== "adverb" || view.words[index - 1]?.what === "mark") break;
    else first = index;
  }
  return first;
}

/** “went on to”: the verb before a word that links it, over its particle. */
function verbBefore(view: BlockView, link: number, floor: number): number | undefined {
  const between = view.words[link - 1]?.what;
  const index = between === "adverb" || between === "preposition" ? link - 2 : link - 1;
  return index >= floor && verbs.has(view.words[index]?.what ?? "mark") ? index : undefined;
}

const verbs: ReadonlySet<WordClass> = new Set(["finite", "participle", "ing", "auxiliary", "infinitive"]);
const inPhrase: ReadonlySet<WordClass> = new Set([
  "adjective",
  "determiner",
  "adverb",
  "noun",
  "number",
  "ing",
  "participle",
]);

/** “went on to say”, “was quoted as saying” */
function linksVerbs(
  word: { readonly what: WordClass; readonly lower: string },
  next: { readonly what: WordClass } | undefined,
): boolean {
  const links = word.what === "preposition" || word.what === "subordinator";
  return word.what === "to" || (links && next?.what === "ing");
}

/** The verb whose object the noun is, over the words of its phrase. */
function verbOf(view: BlockView, noun: number, floor: number): number | undefined {
  let index = noun - 1;
  let determined = false;
  while (index >= floor && inPhrase.has(view.words[index]?.what ?? "mark") && !determined) {
    determined = view.words[index]?.what === "determiner";
    index--;
  }
  const what = view.words[index]?.what;
  return index >= floor && (what === "finite" || what === "infinitive" || what === "participle")
    ? index
    : undefined;
}
