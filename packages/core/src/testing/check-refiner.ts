import { createContext } from "../3-quotes/context.js";
import type { TextDocument } from "../2-text/document.js";
import type { QuoteDraft, QuoteRefiner } from "../3-quotes/draft.js";
import { builtInQuoteFinders, builtInQuoteRefiners, findQuotes } from "../3-quotes/find-quotes.js";
import { createTrace, type Trace } from "../trace.js";
import { quoted, report, slowOn, type CheckOptions } from "./check-finder.js";
import { defaultLanguage, documentOf } from "./document-of.js";
import { samples } from "./samples.js";

/**
 * Tries a quote refiner on what the rules that ship find in texts of every kind, and on an empty list, and throws with
 * all that is wrong: quotes without a true place, a list it was given and changed, another answer the second time.
 */
export function checkRefiner(refiner: QuoteRefiner, options: CheckOptions = {}): void {
  const texts = [...samples, ...(options.texts ?? [])];
  const problems = texts.flatMap((text) => problemsIn(refiner, text));
  if (options.now !== undefined) problems.push(...slowOn(options.now, (text) => refining(refiner, text)));
  report(refiner.name, problems);
}

function problemsIn(refiner: QuoteRefiner, text: string): readonly string[] {
  const { given, before, answer } = refine(refiner, text);
  const problems: string[] = [];
  if (JSON.stringify(given) !== before) problems.push(`changes the list it was given for ${quoted(text)}`);
  if (JSON.stringify(refine(refiner, text).answer) !== JSON.stringify(answer))
    problems.push(`gives something else the second time for ${quoted(text)}`);
  for (const draft of answer)
    for (const { start, end } of [...draft.content, ...draft.source])
      if (!(start >= 0 && start < end && end <= text.length))
        problems.push(`places a quote at ${start}–${end} in ${quoted(text)}`);
  return problems;
}

interface Refined {
  readonly given: readonly QuoteDraft[];
  readonly before: string;
  readonly answer: readonly QuoteDraft[];
}

function refine(refiner: QuoteRefiner, text: string): Refined {
  return refining(refiner, text)();
}

/** Finds the quotes first and refines them when asked. */
function refining(refiner: QuoteRefiner, text: string): () => Refined {
  const document = documentOf(text);
  const trace = createTrace(text, false);
  const given = foundIn(document, trace);
  const context = createContext(document, defaultLanguage);
  const before = JSON.stringify(given);
  return () => ({ given, before, answer: [...refiner.refine(given, context)] });
}

function foundIn(document: TextDocument, trace: Trace): readonly QuoteDraft[] {
  const rules = { finders: builtInQuoteFinders, refiners: builtInQuoteRefiners, language: defaultLanguage };
  return findQuotes(document, { ...rules, trace, minConfidence: 0 }).quotes;
}
