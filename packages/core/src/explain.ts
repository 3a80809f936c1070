import { OnrecordError } from "./error.js";
import { spanOf, type Range } from "./range.js";
import type { Block } from "./schema/block.js";
import type { Claim } from "./schema/claim.js";
import type { Quote } from "./schema/quote.js";
import type { Reading, TraceStep } from "./schema/reading.js";
import type { Span } from "./schema/span.js";

/** What became of some words of the page, and which rules had a say. */
export interface Explanation {
  readonly span: Span;
  /** The block the words stand in; absent for words between blocks. */
  readonly block?: Block;
  /** The quotes whose content, cue or source meets the words. */
  readonly quotes: readonly Quote[];
  /** The claims that meet the words. */
  readonly claims: readonly Claim[];
  /** What rules did at these words, in the order they ran. */
  readonly steps: readonly TraceStep[];
  /** Rules that looked at the block and saw nothing at these words, by stage. */
  readonly silent: Readonly<Record<"quotes" | "claims", readonly string[]>>;
}

/**
 * Says which rules looked at a range of `reading.text`, and what they found, changed or dropped there. The reading must
 * have been made with `{ trace: true }`. Throws OnrecordError `no-trace`, or `bad-range` for a place outside the text.
 *
 * ```ts
 * const reading = read(text, { trace: true });
 * const { silent, steps } = explain(reading, { start: 120, end: 160 });
 * ```
 */
export function explain(reading: Reading, range: Range): Explanation {
  checkRange(range);
  // Whoever calls from JavaScript may have no reading at all.
  const trace = (reading as Reading | undefined | null)?.trace;
  if (trace === undefined)
    throw new OnrecordError(
      "no-trace",
      "This reading kept no trace. Read it with read(text, { trace: true }).",
    );
  const { text, article } = reading;
  if (!(range.start >= 0 && range.start < range.end && range.end <= text.length))
    throw new OnrecordError(
      "bad-range",
      `The text has ${text.length} characters; ${range.start}–${range.end} is no place in it.`,
    );
  const meets = (span: Range): boolean => span.start < range.end && range.start < span.end;
  const block = article.blocks.find(({ spans }) => spans.some(meets));
  const steps = trace.filter(({ action, span }) => action !== "looked" && meets(span));
  const looked = trace.filter(({ action, span }) => action === "looked" && meets(span));
  const quotes = reading.quotes.filter((quote) => placesOf(quote).some(meets));
  const claims = reading.claims.filter(({ span }) => meets(span));
  const spoke = new Set([...steps, ...quotes].map(({ rule }) => rule));
  const silent = (stage: TraceStep["stage"]): readonly string[] => {
    const names = looked.filter((step) => step.stage === stage && !spoke.has(step.rule));
    return [...new Set(names.map(({ rule }) => rule))];
  };
  return {
    span: spanOf(text, range),
    ...(block === undefined ? {} : { block }),
    quotes,
    claims,
    steps,
    silent: { quotes: silent("quotes"), claims: silent("claims") },
  };
}

function checkRange(range: Range | undefined | null): void {
  if (!Number.isInteger(range?.start) || !Number.isInteger(range?.end))
    throw new OnrecordError(
      "bad-range",
      "explain() takes a place in reading.text: { start, end }, two whole numbers.",
    );
}

function placesOf({ content, source, cue }: Quote): readonly Range[] {
  return [...content, ...source, ...(cue === undefined ? [] : [cue])];
}
