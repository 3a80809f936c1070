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
  const members = new Map<QuotedRun, readonly QuoteDraft[]>();
  for (const draft of drafts) {
    const run = chain.find((each) => draft.content.some((piece) => isOf(piece, each)));
    if (run !== undefined) members.set(run, [...(members.get(run) ?? []), draft]);
  }
  let joined = drafts;
  for (const group of speakersOf(chain, members)) {
    const parts = group.flatMap((run) => members.get(run) ?? []);
    joined = joinGroup(joined, group, parts);
  }
  return joined;
}

/** A transcript opens each paragraph too, but names a new speaker inside the marks: each begins a quote of its own. */
function speakersOf(
  chain: readonly QuotedRun[],
  members: ReadonlyMap<QuotedRun, readonly QuoteDraft[]>,
): readonly (readonly QuotedRun[])[] {
  const groups: QuotedRun[][] = [];
  for (const run of chain) {
    const named =
      members.get(run)?.some((draft) => draft.source.some((source) => isOf(source, run))) ?? false;
    const group = groups.at(-1);
    if (named || group === undefined) groups.push([run]);
    else group.push(run);
  }
  return groups;
}

function joinGroup(
  drafts: readonly QuoteDraft[],
  runs: readonly QuotedRun[],
  parts: readonly QuoteDraft[],
): readonly QuoteDraft[] {
  const speaker = parts.find((draft) => draft.cue !== undefined) ?? parts[0];
  if (speaker === undefined || (runs.length === 1 && parts.length === 1)) return drafts;
  const within = speaker.source.some((source) => runs.some((run) => isOf(source, run)));
  const own = within
    ? speaker.content
    : speaker.content.filter((piece) => !runs.some((run) => isOf(piece, run)));
  const added = within ? runs.slice(1) : runs;
  const content = [...own, ...added].map(({ start, end }) => ({ start, end }));
  content.sort((one, other) => one.start - other.start);
  const gone = new Set(parts);
  return drafts.flatMap((draft) =>
    draft === speaker ? [{ ...speaker, content }] : gone.has(draft) ? [] : [draft],
  );
}

function isOf(piece: Range, run: QuotedRun): boolean {
  return piece.start >= run.start && piece.end <= run.end;
}
