import { contains, shift, type Range } from "../../range.js";
import { rangeOf, sentenceEnd, sentenceStart, wordFrom, type BlockView } from "../block-view.js";
import { clauseEnd, trimEnd } from "../clauses.js";
import { confidences } from "../confidence.js";
import type { Cue, Cues } from "../cues.js";
import type { QuoteContext, QuoteDraft, QuoteRefiner } from "../draft.js";
import { nounPhraseEnd } from "../noun-phrase.js";

/** “When asked whether the line would reopen, Osei said yes”: she was asked, and her answer is a quote of its own. */
export const askedOpeners: QuoteRefiner = {
  name: "asked-openers",
  after: "settle-sources",
  refine: (drafts, context) => {
    const cues = drafts.flatMap(({ cue }) => (cue === undefined ? [] : [cue]));
    return drafts.flatMap((draft) => asked(draft, cues, context) ?? [draft]);
  },
};

function asked(
  draft: QuoteDraft,
  taken: readonly Range[],
  context: QuoteContext,
): readonly QuoteDraft[] | undefined {
  const { cue } = draft;
  const block = context.document.blocks[draft.block];
  if (draft.act !== "ask" || cue === undefined || block === undefined || cue.start < block.start)
    return undefined;
  const { view, cues } = context.read(block);
  const first = wordFrom(view, cue.start);
  if (!isReduced(view, first, context.language.quotes.agents)) return undefined;
  const question = withAsker(view, draft, first, context);
  const reply = replyIn(view, draft, cues);
  const start = reply?.before?.first;
  const last = start === undefined ? undefined : trimEnd(view, first, start - 1);
  const answered = reply === undefined ? undefined : answerOf(view, reply, draft, cues, context);
  if (last === undefined || answered === undefined || taken.some((each) => sameEnd(each, answered)))
    return [question];
  const end = view.words[last]?.end ?? 0;
  const content = draft.content.map((piece) => (piece.end > end ? { start: piece.start, end } : piece));
  return [{ ...question, content }, answered];
}

function sameEnd(cue: Range, { cue: other }: QuoteDraft): boolean {
  return cue.end === other?.end;
}

/** Whoever asked stands behind “by”; a verb behind a comma, as in “asked why, shrugged”, is no part of the question. */
function withAsker(view: BlockView, draft: QuoteDraft, verb: number, { language }: QuoteContext): QuoteDraft {
  const { agents } = language.quotes;
  const last = agents.has(view.words[verb + 1]?.lower ?? "")
    ? nounPhraseEnd(view, verb + 2, sentenceEnd(view, verb), language.quotes)
    : undefined;
  const source =
    last === undefined ? [] : [shift(rangeOf(view, { first: verb + 2, last }), view.block.start)];
  return { ...draft, source, content: draft.content.map((piece) => beforeVerb(view, piece)) };
}

function beforeVerb(view: BlockView, piece: Range): Range {
  const limit = wordFrom(view, piece.end);
  for (let index = wordFrom(view, piece.start) + 1; index < limit; index++) {
    const next = view.words[index + 1]?.what;
    const ends = view.words[index]?.text === "," && (next === "finite" || next === "auxiliary");
    if (ends && view.words[index]?.run === -1)
      return { start: piece.start, end: view.words[index - 1]?.end ?? piece.end };
  }
  return piece;
}

/** A participle alone: at the head of its sentence, behind “when”, or between commas. */
function isReduced(view: BlockView, verb: number, agents: ReadonlySet<string>): boolean {
  const word = view.words[verb];
  const past = word?.what === "participle" || word?.what === "finite" || word?.what === "name";
  const before = view.words[verb - 1];
  if (past && (verb === sentenceStart(view, verb) || before?.what === "subordinator")) return true;
  const passive = word?.what === "participle" || agents.has(view.words[verb + 1]?.lower ?? "");
  return past && passive && before?.text === ",";
}

/** The reporting verb behind a comma inside the question, with its subject right behind the comma. */
function replyIn(view: BlockView, { content }: QuoteDraft, { starts }: Cues): Cue | undefined {
  const piece = content.at(-1);
  if (piece === undefined) return undefined;
  const limit = wordFrom(view, piece.end);
  for (let index = wordFrom(view, piece.start); index < limit; index++) {
    if (view.words[index]?.text !== "," || view.words[index]?.run !== -1) continue;
    const cue = starts.get(index + 1);
    if (cue?.before?.first !== index + 1 || !cue.finite || cue.passive) continue;
    return contains(piece, shift(rangeOf(view, cue), view.block.start)) ? cue : undefined;
  }
  return undefined;
}

function answerOf(
  view: BlockView,
  reply: Cue,
  draft: QuoteDraft,
  cues: Cues,
  { language }: QuoteContext,
): QuoteDraft | undefined {
  const first = reply.last + 1;
  const { before, frame, negated } = reply;
  if (before === undefined || first >= sentenceEnd(view, reply.verb)) return undefined;
  const last = clauseEnd(view, first, cues, language.quotes);
  if (last === undefined) return undefined;
  const place = (from: number, to: number): Range =>
    shift(rangeOf(view, { first: from, last: to }), view.block.start);
  return {
    content: [place(first, last)],
    cue: place(reply.first, reply.last),
    source: [place(before.first, before.last)],
    class: frame.class,
    ...(frame.act === undefined ? {} : { act: frame.act }),
    negated,
    repeats: [],
    block: draft.block,
    rule: "asked-openers",
    confidence: confidences["reported-clause"],
  };
}
