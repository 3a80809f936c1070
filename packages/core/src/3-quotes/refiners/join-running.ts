import type { QuotedRun, TextBlock } from "../../2-text/document.js";
import type { Range } from "../../range.js";
import type { QuoteDraft, QuoteRefiner } from "../draft.js";

/** Speech over several paragraphs, each opened and only the last closed, is one quote of whoever is named in any of them. */
export const joinRunning: QuoteRefiner = {
  name: "join-running",
  refine(drafts, { document }) {
    let joined = drafts;
    for (const chain of chainsOf(document.blocks)) joined = joinChain(joined, chain);
    return joined;
  },
};

function chainsOf(blocks: readonly TextBlock[]): readonly (readonly QuotedRun[])[] {
  const chains: QuotedRun[][] = [];
  for (const block of blocks)
    for (const run of block.runs) {
      if (run.depth > 0) continue;
      if (run.continues) chains.at(-1)?.push(run);
      else if (!run.closed) chains.push([run]);
    }
  return chains.filter((chain) => chain.length > 1);
}

function joinChain(drafts: readonly QuoteDraft[], chain: readonly QuotedRun[]): readonly QuoteDraft[] {
  const members = drafts.filter((draft) =>
    draft.content.some((piece) => chain.some((run) => isOf(piece, run))),
  );
  const speaker = members.find((draft) => draft.cue !== undefined) ?? members[0];
  if (speaker === undefined) return drafts;
  const own = speaker.content.filter((piece) => !chain.some((run) => isOf(piece, run)));
  const content = [...own, ...chain].map(({ start, end }) => ({ start, end }));
  content.sort((one, other) => one.start - other.start);
  const merged: QuoteDraft = { ...speaker, content };
  return drafts.flatMap((draft) => (draft === speaker ? [merged] : members.includes(draft) ? [] : [draft]));
}

function isOf(piece: Range, run: QuotedRun): boolean {
  return piece.start >= run.start && piece.end <= run.end;
}
