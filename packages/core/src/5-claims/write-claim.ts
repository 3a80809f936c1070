import { findQuantitiesWith } from "../2-text/quantities/find-quantities.js";
import { findTimes } from "../2-text/times/find-times.js";
import type { TextBlock } from "../2-text/document.js";
import { indexRanges, meeting, type RangeIndex } from "../range-index.js";
import { contains, shift, spanOf, type Range } from "../range.js";
import type { Claim } from "../schema/claim.js";
import type { Quote } from "../schema/quote.js";
import type { Quantity } from "../schema/quantity.js";
import type { Time } from "../schema/time.js";
import type { ClaimContext, ClaimFinding } from "./draft.js";
import { kindOf } from "./kinds.js";
import { certaintyOf, checkableOf, conditionOf, hedgesOf, polarityOf } from "./modality.js";
import { statementOf } from "./statement.js";
import { quotesAround } from "./voices.js";

/** What a block's figures and times are; read once for all its claims. */
export interface BlockFigures {
  readonly quantities: RangeIndex<Quantity>;
  readonly times: RangeIndex<Time>;
}

interface WritingContext extends ClaimContext {
  readonly quotesById: ReadonlyMap<string, Quote>;
}

/** Reads the figures and times of one block, at their places in the document. */
export function readFigures(block: TextBlock, context: ClaimContext): BlockFigures {
  const { quantities, times } = context.language.claims;
  const place = (range: Range): Quantity["span"] => spanOf(context.document.text, shift(range, block.start));
  const foundQuantities = findQuantitiesWith(block.text, quantities).map((quantity) => ({
    ...quantity,
    span: place(quantity.span),
    ...(quantity.partOf === undefined ? {} : { partOf: quantity.partOf + block.start }),
  }));
  const foundTimes = findTimes(block.text, { reference: context.reference }, times).map((time) => ({
    ...time,
    span: place(time.span),
  }));
  return {
    quantities: indexRanges<Quantity>(foundQuantities, ({ span }) => [span]),
    times: indexRanges<Time>(foundTimes, ({ span }) => [span]),
  };
}

/** Makes a claim of a finding: its kind by test, its voice by the quotes around it. */
export function writeClaim(
  finding: ClaimFinding & { readonly rule: string; readonly number: number },
  block: TextBlock,
  figures: BlockFigures,
  context: WritingContext,
): Claim {
  const { text } = context.document;
  const range = shift(finding, block.start);
  const sentences = meeting(block.sentences, range);
  const tokens = sentences.flatMap((one) =>
    meeting(one.tokens, range).filter((token) => contains(range, token)),
  );
  const around = aroundOf(range, finding.quote, context);
  const quote = around.at(-1);
  const quantities = figures.quantities(range).filter(({ span }) => contains(range, span));
  const statement = statementOf(tokens, context.language.claims, quantities, quote);
  const kind = finding.kind ?? kindOf(statement);
  const hedges = hedgesOf(statement);
  const certainty = certaintyOf(statement, hedges);
  const condition = conditionOf(statement);
  return {
    id: `c${finding.number}`,
    span: spanOf(text, range),
    sentence: spanOf(text, sentenceOf(range, sentences)),
    kind,
    checkable: checkableOf(kind, certainty),
    ...voiceOf(around),
    polarity: polarityOf(statement),
    certainty,
    hedges: hedges.map((token) => spanOf(text, token)),
    ...(condition === undefined ? {} : { condition: spanOf(text, condition) }),
    quantities,
    times: figures.times(range).filter(({ span }) => contains(range, span)),
    worth: { score: 0, reasons: [] },
    relations: [],
    observations: [],
    reviews: [],
    rule: finding.rule,
  };
}

// Claims repeat their sentence; of one without end each gives its own words alone, or output grows with the square.
const longestSentence = 2_000;

function sentenceOf(range: Range, sentences: readonly Range[]): Range {
  const sentence = sentences.find((one) => contains(one, range));
  return sentence === undefined || sentence.end - sentence.start > longestSentence ? range : sentence;
}

function aroundOf(
  range: Range,
  id: string | undefined,
  { quotesIn, quotesById }: WritingContext,
): readonly Quote[] {
  const around = quotesAround(range, quotesIn(range));
  if (id === undefined || around.some((quote) => quote.id === id)) return around;
  const own = quotesById.get(id);
  return own === undefined ? around : [...around, own];
}

function voiceOf(around: readonly Quote[]): Pick<Claim, "voice" | "claimant" | "quote" | "chain"> {
  const quote = around.at(-1);
  const chain = around.flatMap(({ speaker }) => (speaker === undefined ? [] : [speaker]));
  if (quote === undefined) return { voice: "article", chain };
  return {
    voice: "source",
    ...(quote.speaker === undefined ? {} : { claimant: quote.speaker }),
    quote: quote.id,
    chain,
  };
}
