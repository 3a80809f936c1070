import { lastSign, type BlockView, type RunView, type Stretch } from "./block-view.js";
import type { Cues } from "./cues.js";

/** The runs that go on behind an attribution: …, she said, “for good.” — …, she said. “For good.” “And all.” */
export function following(view: BlockView, cues: Cues, from: number): readonly Stretch[] {
  const found: Stretch[] = [];
  let index = from;
  while (index < view.words.length) {
    if (view.words[index]?.run === -1 && /^[.,;:—–-]$/u.test(view.words[index]?.text ?? "")) index++;
    const run = view.runs[view.words[index]?.run ?? -1];
    if (run === undefined || run.first !== index || !isWhole(view, run) || hasOwnCue(view, cues, run)) break;
    found.push({ first: run.first, last: run.last });
    index = run.last + 1;
  }
  return found;
}

/** Ends with its sentence: not “squeezed” in the middle of what the paper says. A run left open is joined later. */
function isWhole(view: BlockView, run: RunView): boolean {
  if (!run.closed || run.continues) return false;
  const next = view.words[run.last + 1];
  return /[.!?…—–-]/u.test(lastSign(view, run)) || next === undefined || /^[.,;]$/u.test(next.text);
}

function hasOwnCue(view: BlockView, cues: Cues, run: Stretch): boolean {
  const behind = run.last + (view.words[run.last + 1]?.text === "," ? 2 : 1);
  return cues.starts.get(behind)?.finite ?? false;
}
