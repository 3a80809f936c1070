import type { BlockView, Stretch } from "./block-view.js";
import type { Cues } from "./cues.js";

/** The runs that go on behind an attribution: …, she said, “for good.” — …, she said. “For good.” “And all.” */
export function following(view: BlockView, cues: Cues, from: number): readonly Stretch[] {
  const found: Stretch[] = [];
  let index = from;
  while (index < view.words.length) {
    if (view.words[index]?.run === -1 && /^[.,;:—–-]$/u.test(view.words[index]?.text ?? "")) index++;
    const run = view.runs[view.words[index]?.run ?? -1];
    if (run === undefined || run.first !== index || run.continues || hasOwnCue(view, cues, run)) break;
    found.push({ first: run.first, last: run.last });
    index = run.last + 1;
    if (!endsSentence(view, run.last)) break;
  }
  return found;
}

function endsSentence(view: BlockView, last: number): boolean {
  return /[.!?…]$/u.test(view.words[last - 1]?.text ?? "") || view.words[last + 1]?.text === ".";
}

function hasOwnCue(view: BlockView, cues: Cues, run: Stretch): boolean {
  const behind = run.last + (view.words[run.last + 1]?.text === "," ? 2 : 1);
  return cues.starts.get(behind)?.finite ?? false;
}
