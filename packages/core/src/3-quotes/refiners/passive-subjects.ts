import { shift, type Range } from "../../range.js";
import { rangeOf, wordFrom, type BlockView, type Stretch } from "../block-view.js";
import { clauseEnd } from "../clauses.js";
import type { QuoteContext, QuoteDraft, QuoteRefiner } from "../draft.js";
import { subjectBefore } from "../subject.js";
import type { WordClass } from "../words.js";

/** “Two drivers are believed to have left”: the subject is what is believed, and nobody says by whom. */
export const passiveSubjects: QuoteRefiner = {
  name: "passive-subjects",
  after: "settle-sources",
  refine: (drafts, context) => drafts.map((draft) => withSubject(draft, context) ?? draft),
};

function withSubject(draft: QuoteDraft, context: QuoteContext): QuoteDraft | undefined {
  const block = context.document.blocks[draft.block];
  const { cue } = draft;
  if (cue === undefined || block === undefined || cue.start < block.start) return undefined;
  if (draft.content.some((piece) => piece.start < cue.start)) return undefined;
  const { view, cues } = context.read(block);
  const verb = passiveIn(view, cue, context);
  if (verb === undefined) return undefined;
  const first = wordFrom(view, cue.start);
  const subject = subjectBefore(view, first, context.language.quotes);
  const to = verb + 1;
  if (subject === undefined || view.words[subject.first]?.what === "wh") return undefined;
  const place = (stretch: Stretch): Range => shift(rangeOf(view, stretch), block.start);
  const whole = draft.content.find((piece) => piece.start <= (view.words[to]?.start ?? 0));
  const end = clauseEnd(view, to, cues, context.language.quotes);
  if (end === undefined || end === to) return undefined;
  const known = whole !== undefined && whole.end > (view.words[to + 1]?.end ?? whole.end);
  return {
    ...draft,
    content: [
      place(subject),
      known
        ? { start: view.words[to]?.start ?? whole.start, end: whole.end }
        : place({ first: to, last: end }),
    ],
    cue: place({ first, last: verb }),
    source: [],
  };
}

/** The participle of a passive cue with an infinitive behind it. */
function passiveIn(view: BlockView, cue: Range, { language }: QuoteContext): number | undefined {
  let isPassive = false;
  for (let index = wordFrom(view, cue.start); (view.words[index]?.end ?? cue.end + 1) <= cue.end; index++) {
    const word = view.words[index];
    if (word?.what === "auxiliary" && language.quotes.passives.has(word.lower)) isPassive = true;
    if (word?.what !== "participle" || !isPassive || !language.quotes.raising.has(word.lower)) continue;
    const opens = view.words[index + 1]?.what === "to" && verbs.has(view.words[index + 2]?.what ?? "mark");
    return opens ? index : undefined;
  }
  return undefined;
}

const verbs: ReadonlySet<WordClass> = new Set(["infinitive", "finite", "auxiliary"]);
