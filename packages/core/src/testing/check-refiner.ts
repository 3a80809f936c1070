import type { QuoteDraft, QuoteRefiner } from "../3-quotes/draft.js";
import { builtInQuoteFinders, builtInQuoteRefiners, findQuotes } from "../3-quotes/find-quotes.js";
import type { ClaimRefiner } from "../5-claims/draft.js";
import { builtInClaimFinders, builtInClaimRefiners, findClaims } from "../5-claims/find-claims.js";
import type { TextDocument } from "../2-text/document.js";
import type { Range } from "../range.js";
import type { Refiner } from "../rule.js";
import type { Claim } from "../schema/claim.js";
import { createTrace } from "../trace.js";
import type { CheckOptions } from "./check-finder.js";
import { claimContextOf, quoteContextOf } from "./context-of.js";
import { defaultLanguage, documentOf } from "./document-of.js";
import { samples } from "./samples.js";
import { quoted, report, slowOn } from "./slow-on.js";

interface Trial<Item = unknown> {
  readonly refiner: Refiner<Item, never>;
  /** What the rules that ship find in a document, and the context a refiner gets with it. */
  readonly setUp: (document: TextDocument) => { readonly given: readonly Item[]; readonly context: unknown };
  readonly rangesOf: (item: Item) => readonly Range[];
}

/**
 * Tries a refiner on what the rules that ship find in texts of every kind, and throws with all that is wrong: items
 * without a true place, a list it was given and changed, another answer the second time, a throw, time that grows with
 * the square of the text. Claim refiners are checked with `{ of: "claims" }`.
 */
export function checkRefiner(
  refiner: QuoteRefiner,
  options?: CheckOptions & { readonly of?: "quotes" },
): void;
export function checkRefiner(refiner: ClaimRefiner, options: CheckOptions & { readonly of: "claims" }): void;
export function checkRefiner(
  refiner: QuoteRefiner | ClaimRefiner,
  options: CheckOptions & { readonly of?: "quotes" | "claims" } = {},
): void {
  // The option says which of the two it is.
  if (options.of === "claims") check({ ...claimTrial, refiner: refiner as ClaimRefiner }, options);
  else check({ ...quoteTrial, refiner: refiner as QuoteRefiner }, options);
}

function check<Item>(trial: Trial<Item>, options: CheckOptions): void {
  const texts = [...samples, ...(options.texts ?? [])];
  const problems = texts.flatMap((text) => problemsIn(trial, text));
  if (options.now !== undefined && problems.length === 0)
    problems.push(...slowOn(options.now, (text) => refining(trial, text)));
  report(trial.refiner.name, problems);
}

function problemsIn<Item>(trial: Trial<Item>, text: string): string[] {
  try {
    const { given, before, answer } = refining(trial, text)();
    const problems: string[] = [];
    if (JSON.stringify(given) !== before) problems.push(`changes the list it was given for ${quoted(text)}`);
    if (JSON.stringify(refining(trial, text)().answer) !== JSON.stringify(answer))
      problems.push(`gives something else the second time for ${quoted(text)}`);
    for (const { start, end } of answer.flatMap(trial.rangesOf))
      if (!(start >= 0 && start < end && end <= text.length))
        problems.push(`places something at ${start}–${end} in ${quoted(text)}`);
    return problems;
  } catch (error) {
    return [`throws for ${quoted(text)}: ${error instanceof Error ? error.message : String(error)}`];
  }
}

interface Refined<Item> {
  readonly given: readonly Item[];
  readonly before: string;
  readonly answer: readonly Item[];
}

/** Finds first and refines when asked. */
function refining<Item>({ refiner, setUp }: Trial<Item>, text: string): () => Refined<Item> {
  const { given, context } = setUp(documentOf(text));
  const before = JSON.stringify(given);
  return () => ({ given, before, answer: [...refiner.refine(given, context as never)] });
}

const quoteTrial: Omit<Trial<QuoteDraft>, "refiner"> = {
  setUp(document) {
    const rules = { finders: builtInQuoteFinders, refiners: builtInQuoteRefiners, language: defaultLanguage };
    const trace = createTrace(document.text, false);
    const { quotes } = findQuotes(document, { ...rules, trace, minConfidence: 0 });
    return { given: quotes, context: quoteContextOf(document) };
  },
  rangesOf: ({ content, source }) => [...content, ...source],
};

const claimTrial: Omit<Trial<Claim>, "refiner"> = {
  setUp(document) {
    const context = claimContextOf(document);
    const rules = { finders: builtInClaimFinders, refiners: builtInClaimRefiners, language: defaultLanguage };
    const trace = createTrace(document.text, false);
    const { claims } = findClaims(document, context.quotes, context.speakers, { ...rules, trace });
    return { given: claims, context };
  },
  rangesOf: ({ span, sentence, hedges }) => [span, sentence, ...hedges],
};
