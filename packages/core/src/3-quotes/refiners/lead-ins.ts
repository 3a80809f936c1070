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

/** How far the words a cue opens with "that" may run before the marks: added that it was late, because “…”. */
const longestClause = 240;

function withLeadIn(draft: QuoteDraft, piece: Range, place: number, context: QuoteContext): Range {
  const opened = place === 0 ? openedAt(draft, piece, context) : undefined;
  if (opened !== undefined) return { start: opened, end: piece.end };
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

/** Where the "that" right behind the cue stands, if the words from there run to the marks in one sentence. */
function openedAt({ cue, source }: QuoteDraft, piece: Range, context: QuoteContext): number | undefined {
  const { text } = context.document;
  if (cue === undefined || piece.start - cue.end > longestClause || cue.end > piece.start) return undefined;
  const between = text.slice(cue.end, piece.start);
  const word = /^\s{1,2}(?<word>\p{L}{2,6})\s/u.exec(between)?.groups?.["word"] ?? "";
  if (!context.language.quotes.that.has(word) || /[.!?;:“”"\n]/u.test(between)) return undefined;
  const start = cue.end + between.indexOf(word);
  return source.some((each) => overlaps(each, { start, end: piece.start })) ? undefined : start;
}
