import type { QuotedRun, Token } from "../../2-text/document.js";
import type { Columns } from "./columns.js";

/** Where tokens stand to quoted runs. */
export interface RunPlaces {
  readonly runOf: Int32Array;
  readonly state: Uint8Array;
  readonly run: Uint8Array;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

interface TokenRange {
  readonly from: number;
  readonly to: number;
}

export function placeInRuns(
  tokens: readonly Token[],
  runs: readonly QuotedRun[],
  cue: Uint8Array,
  { small, whole }: Columns,
): RunPlaces {
  const outer = runs.filter((run) => run.depth === 0);
  const places = {
    runOf: whole().fill(-1),
    state: small(),
    run: small(),
    before: small(),
    after: small(),
  };
  let from = 0;
  for (const run of outer) {
    while (from < tokens.length && (tokens[from]?.end ?? 0) <= run.start) from++;
    let to = from;
    while (to < tokens.length && (tokens[to]?.start ?? 0) < run.end) to++;
    if (to > from) fill(places, tokens, { from, to }, runs.indexOf(run), run, cue);
    from = to;
  }
  return places;
}

function fill(
  places: RunPlaces,
  tokens: readonly Token[],
  { from, to }: TokenRange,
  index: number,
  run: QuotedRun,
  cue: Uint8Array,
): void {
  const kind = runKind(tokens, { from, to }, run);
  places.runOf.fill(index, from, to);
  places.state.fill(2, from, to);
  places.state[from] = 1;
  if (run.closed) places.state[to - 1] = 3;
  places.run.fill(kind, from, to);
  places.before.fill(1 + strongest(cue, from - 3, from), from, to);
  places.after.fill(1 + strongest(cue, to, to + 4), from, to);
}

/** Length in five steps, whether it ends as a sentence or clause does, whether it is open or runs on. */
function runKind(tokens: readonly Token[], { from, to }: TokenRange, run: QuotedRun): number {
  const words = to - from - (run.closed ? 2 : 1);
  const length = words <= 1 ? 0 : words <= 3 ? 1 : words <= 7 ? 2 : words <= 15 ? 3 : 4;
  if (!run.closed || run.continues) return 11 + Math.min(length, 4);
  const last = tokens[to - 2]?.text ?? "";
  return 1 + length * 2 + (/^[.,!?…—-]/u.test(last) ? 1 : 0);
}

function strongest(cue: Uint8Array, from: number, to: number): number {
  let best = 0;
  for (let index = Math.max(0, from); index < Math.min(to, cue.length); index++)
    best = Math.max(best, cue[index] ?? 0);
  return best;
}
