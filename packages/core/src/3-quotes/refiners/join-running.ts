import type { QuotedRun, TextBlock } from "../../2-text/document.js";
import { meeting } from "../../range-index.js";
import type { Range } from "../../range.js";
import type { QuoteDraft, QuoteRefiner } from "../draft.js";

/** Speech over several paragraphs, each opened and only the last closed, is one quote of whoever is named in any of them. */
export const joinRunning: QuoteRefiner = {
  name: "join-running",
  refine(drafts, { document }) {
    const chains = chainsOf(document.blocks);
    if (chains.length === 0) return drafts;
    const members = membersOf(drafts, chains.flat());
    const now = new Map<QuoteDraft, QuoteDraft | undefined>();
    for (const chain of chains)
      for (const group of speakersOf(chain, members, document.text))
        joinGroup(group, members, document.text, now);
    return drafts.flatMap((draft) => (now.has(draft) ? (now.get(draft) ?? []) : draft));
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

type Members = ReadonlyMap<QuotedRun, readonly QuoteDraft[]>;

/** For each run the drafts that have a piece or their source in it: the first such run of a draft. */
function membersOf(drafts: readonly QuoteDraft[], runs: readonly QuotedRun[]): Members {
  const members = new Map<QuotedRun, QuoteDraft[]>();
  for (const draft of drafts) {
    const run = firstRun([...draft.content, ...draft.source], runs);
    const known = run === undefined ? undefined : members.get(run);
    if (known !== undefined) known.push(draft);
    else if (run !== undefined) members.set(run, [draft]);
  }
  return members;
}

function firstRun(places: readonly Range[], runs: readonly QuotedRun[]): QuotedRun | undefined {
  for (const place of places) {
    const run = meeting(runs, place).find((each) => isOf(place, each));
    if (run !== undefined) return run;
  }
  return undefined;
}

/**
 * A transcript opens each paragraph too, but names a new speaker inside the marks: each begins a quote of its own. So
 * does a paragraph with another name behind its marks, where the one before was left open by mistake.
 */
function speakersOf(
  chain: readonly QuotedRun[],
  members: Members,
  text: string,
): readonly (readonly QuotedRun[])[] {
  const groups: QuotedRun[][] = [];
  let names: ReadonlySet<string> = new Set();
  for (const run of chain) {
    const sources = (members.get(run) ?? []).flatMap(({ source }) => source);
    const own = new Set(sources.flatMap((source) => namesIn(text, source)));
    const within = sources.some((source) => isOf(source, run));
    const other = own.size > 0 && names.size > 0 && ![...own].some((name) => names.has(name));
    const group = groups.at(-1);
    if (within || other || group === undefined) groups.push([run]);
    else group.push(run);
    if (own.size > 0) names = own;
  }
  return groups;
}

const longestSource = 200;

/** Its words in capitals, but for the first where it may only open a sentence. */
function namesIn(text: string, { start, end }: Range): readonly string[] {
  const words = text.slice(start, Math.min(end, start + longestSource)).match(/\p{L}{2,30}/gu) ?? [];
  return words.filter((word, index) => /^\p{Lu}/u.test(word) && (index > 0 || words.length > 1));
}

/** Notes in `now` what becomes of the drafts of one speaker: one of them gets every run, the others go. */
function joinGroup(
  runs: readonly QuotedRun[],
  members: Members,
  text: string,
  now: Map<QuoteDraft, QuoteDraft | undefined>,
): void {
  const parts = runs.flatMap((run) => members.get(run) ?? []);
  const speaker = parts.find((draft) => draft.cue !== undefined) ?? parts[0];
  if (speaker === undefined || (runs.length === 1 && parts.length === 1)) return;
  const within = speaker.source.some((source) => runs.some((run) => isOf(source, run)));
  const own = within
    ? speaker.content
    : parts.flatMap(({ content }) => content.filter((piece) => !runs.some((run) => isOf(piece, run))));
  const added = (within ? runs.slice(1) : runs).filter((run) => !isNote(text, run));
  const content = [...own, ...added].map(({ start, end }) => ({ start, end }));
  content.sort((one, other) => one.start - other.start);
  for (const part of parts) now.set(part, undefined);
  now.set(speaker, { ...speaker, content });
}

/** “(Crosstalk.)”: a note of the one who wrote it down. */
function isNote(text: string, { inner }: QuotedRun): boolean {
  return text[inner.start] === "(" && text[inner.end - 1] === ")";
}

function isOf(piece: Range, run: QuotedRun): boolean {
  return piece.start >= run.start && piece.end <= run.end;
}
