import { confidences } from "../confidence.js";
import type { QuoteFinder } from "../draft.js";

/** A passage set off from the story, for the refiners to tie to the one who is introduced before it. */
export const blockQuotes: QuoteFinder = {
  name: "block-quote",
  *find(block) {
    if (block.kind !== "blockQuote" || block.runs.some((run) => run.start === block.start)) return;
    yield { start: 0, end: block.text.length, confidence: confidences["loose-quote"] };
  },
};
