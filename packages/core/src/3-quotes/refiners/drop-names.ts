import type { QuotedRun } from "../../2-text/document.js";
import type { QuoteContext, QuoteDraft, QuoteRefiner } from "../draft.js";
import { readOuterRuns, type OuterRuns } from "../outer-runs.js";

/** Rules that take whatever stands between marks or is set apart; a finder of one's own is believed. */
const guessing: ReadonlySet<string> = new Set(["loose-quote", "block-quote", "attribution-model"]);

/** Marks without a speaker hold a quote only where they hold whole sentences; titles, nicknames and scare quotes go. */
export const dropNames: QuoteRefiner = {
  name: "drop-names",
  after: "join-running",
  refine(drafts, context) {
    const runs = readOuterRuns(context.document);
    return drafts.filter(
      (draft) =>
        !guessing.has(draft.rule) ||
        (!isTitle(draft, runs, context) &&
          (draft.cue !== undefined || draft.source.length > 0 || isSpeech(draft, runs, context))),
    );
  },
};

const longestTitle = 80;

/** The ad, titled “Last Ferry”: capitals between marks behind a word that gives a name. */
function isTitle(draft: QuoteDraft, runs: OuterRuns, { document, language }: QuoteContext): boolean {
  const [piece] = draft.content;
  const run = runs.startingAt(piece?.start ?? -1);
  if (draft.cue === undefined || run === undefined || draft.content.length > 1 || piece?.end !== run.end)
    return false;
  const cue = document.text.slice(draft.cue.start, draft.cue.end).toLowerCase();
  if (!language.quotes.titling.has(cue.split(/\s+/u).at(-1) ?? "")) return false;
  const inner = document.text.slice(run.inner.start, Math.min(run.inner.end, run.inner.start + longestTitle));
  const words = inner.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  const long = words.filter((word) => word.length > 3 || /^\P{Ll}/u.test(word));
  return run.inner.end - run.inner.start < longestTitle && long.every((word) => /^\P{Ll}/u.test(word));
}

function isSpeech(draft: QuoteDraft, runs: OuterRuns, { document }: QuoteContext): boolean {
  if (draft.rule === "block-quote") return false;
  const [piece] = draft.content;
  const block = document.blocks[draft.block];
  const run = runs.startingAt(piece?.start ?? -1);
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
