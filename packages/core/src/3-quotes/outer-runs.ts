import type { QuotedRun, TextDocument } from "../2-text/document.js";

/** The outermost runs of a document by block, and the one that begins at a place. Laid out once a list. */
export interface OuterRuns {
  ofBlock(block: number): readonly QuotedRun[];
  startingAt(place: number): QuotedRun | undefined;
}

export function readOuterRuns(document: TextDocument): OuterRuns {
  const byBlock = document.blocks.map((block) => block.runs.filter((run) => run.depth === 0));
  const byStart = new Map(byBlock.flat().map((run) => [run.start, run]));
  return {
    ofBlock: (block) => byBlock[block] ?? [],
    startingAt: (place) => byStart.get(place),
  };
}
