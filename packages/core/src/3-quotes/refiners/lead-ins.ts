import { overlaps, type Range } from "../../range.js";
import type { QuoteContext, QuoteDraft, QuoteRefiner } from "../draft.js";
import { readOuterRuns } from "../outer-runs.js";

/** Osei wrote that, “We stop.” — “We stop,” she said, but “not for good”: the small word belongs to what is said. */
export const leadIns: QuoteRefiner = {
  name: "lead-ins",
  after: "settle-sources",
  refine(drafts, context) {
    const runs = readOuterRuns(context.document);
    return drafts.map((draft) => {
      const content = draft.content.map((piece, place) =>
        runs.startingAt(piece.start) === undefined ? piece : withLeadIn(draft, piece, place, context),
      );
      return content.every((piece, place) => piece === draft.content[place]) ? draft : { ...draft, content };
    });
  },
};

function withLeadIn(draft: QuoteDraft, piece: Range, place: number, context: QuoteContext): Range {
  const { cue } = draft;
  const { text } = context.document;
  const words = context.language.quotes;
  if (cue === undefined || cue.end > piece.start) return piece;
  const before = text.slice(Math.max(cue.end, piece.start - 12), piece.start);
  const found = /(?:^|[\s,])(?<word>\p{L}{2,6})(?<comma>,?)\s{1,2}$/u.exec(before);
  const word = found?.groups?.["word"] ?? "";
  if (word === "") return piece;
  const lower = word.toLowerCase();
  const joins = place > 0 && found?.groups?.["comma"] === "" && words.classes.get(lower) === "conjunction";
  if (!words.that.has(lower) && !joins) return piece;
  const start = piece.start - before.length + before.lastIndexOf(word);
  const taken = [...draft.content.filter((each) => each !== piece), ...draft.source, cue];
  const range = { start, end: piece.end };
  return taken.some((each) => overlaps(each, range)) ? piece : range;
}
