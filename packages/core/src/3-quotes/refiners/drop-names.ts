import type { QuotedRun } from "../../2-text/document.js";
import type { QuoteContext, QuoteDraft, QuoteRefiner } from "../draft.js";

/** Marks without a speaker hold a quote only where they hold whole sentences; titles, nicknames and scare quotes go. */
export const dropNames: QuoteRefiner = {
  name: "drop-names",
  after: "join-running",
  refine: (drafts, context) =>
    drafts.filter((draft) => draft.cue !== undefined || draft.source.length > 0 || isSpeech(draft, context)),
};

function isSpeech(draft: QuoteDraft, { document }: QuoteContext): boolean {
  if (draft.rule === "block-quote") return false;
  const [piece] = draft.content;
  const block = document.blocks[draft.block];
  const run = block?.runs.find((each) => each.start === piece?.start && each.depth === 0);
  if (piece === undefined || block === undefined || run === undefined) return false;
  if (!run.closed && !run.continues && draft.content.length === 1) return false;
  const inner = document.text.slice(run.inner.start, run.inner.end);
  return (
    opensSentence(document.text, run, block.start) &&
    /[.!?…—][”’"')\]]{0,3}$/u.test(inner) &&
    /^\S+(?:\s+\S+){3}/u.test(inner)
  );
}

function opensSentence(text: string, run: QuotedRun, floor: number): boolean {
  const before = text.slice(Math.max(floor, run.start - 4), run.start);
  return before.trim() === "" || /[.!?…:”"’]\s{1,3}$/u.test(before);
}
