import type { TextBlock, TextDocument } from "../2-text/document.js";
import type { Language } from "../language/language.js";
import { shift, spanOf, type Range } from "../range.js";
import type { BlockKind } from "../schema/block.js";
import type { Issue } from "../schema/issue.js";
import { attributionClasses, type QuoteClass } from "../schema/quote.js";
import type { Trace } from "../trace.js";
import { createContext } from "./context.js";
import type { QuoteContext, QuoteDraft, QuoteFinder, QuoteFinding, QuoteRefiner } from "./draft.js";
import { recordChanges } from "./record-changes.js";

export { builtInQuoteFinders, builtInQuoteRefiners } from "./built-in.js";

export interface QuoteRules {
  readonly finders: readonly QuoteFinder[];
  readonly refiners: readonly QuoteRefiner[];
  readonly language: Language;
  readonly trace: Trace;
  readonly minConfidence: number;
  /** Quotes of other classes are left out; all are kept where it is absent. */
  readonly classes?: readonly QuoteClass[];
}

/** Runs the finders over every block that is the story's own, then the refiners over the whole list; in reading order. */
export function findQuotes(
  document: TextDocument,
  rules: QuoteRules,
): { quotes: readonly QuoteDraft[]; issues: readonly Issue[] } {
  const context = createContext(document, rules.language);
  const issues: Issue[] = [];
  // A sentence or two without a page around them: nothing is known to be the story.
  const bare = !document.blocks.some((block) => block.inBody);
  const found = document.blocks
    .filter((block) => {
      const read = isRead(block) || (bare && block.kind === "other");
      if (!read)
        rules.trace.record("quotes", "story-only", "dropped", block, `no quotes are read in ${block.kind}`);
      return read;
    })
    .flatMap((block) =>
      rules.finders.flatMap((finder) => runFinder(finder, block, context, rules.trace, issues)),
    );
  const refined = refine(found.sort(inReadingOrder), context, rules, issues);
  const quotes = refined.filter((quote) => isAsked(quote, rules));
  return { quotes: freed(quotes).sort(inReadingOrder), issues };
}

/** Whether the caller asked for quotes of this class and this confidence; the trace says which it was not. */
function isAsked(quote: QuoteDraft, { minConfidence, classes, trace }: QuoteRules): boolean {
  const sure = quote.confidence >= minConfidence;
  const asked = classes?.includes(quote.class) ?? true;
  if (!sure)
    trace.record("quotes", "min-confidence", "dropped", firstOf(quote), `confidence ${quote.confidence}`);
  else if (!asked) trace.record("quotes", "classes", "dropped", firstOf(quote), `class ${quote.class}`);
  return sure && asked;
}

/** Speech inside a quote that was left out stands on its own. */
function freed(quotes: readonly QuoteDraft[]): QuoteDraft[] {
  const kept = new Set(quotes.map((quote) => quote.content[0]));
  return quotes.map((quote) => {
    const { nestedIn, ...free } = quote;
    return nestedIn === undefined || kept.has(nestedIn) ? quote : free;
  });
}

// Captions and headlines quote people too; pull quotes only repeat, furniture does not count.
const besideBody: ReadonlySet<BlockKind> = new Set(["headline", "standfirst", "caption"]);

function isRead(block: TextBlock): boolean {
  return (block.inBody || besideBody.has(block.kind)) && block.kind !== "pullQuote";
}

function runFinder(
  finder: QuoteFinder,
  block: TextBlock,
  context: QuoteContext,
  trace: Trace,
  issues: Issue[],
): readonly QuoteDraft[] {
  const drafts: QuoteDraft[] = [];
  trace.record("quotes", finder.name, "looked", block);
  try {
    for (const finding of finder.find(block, context)) {
      const problem =
        wrongIn(finding, block) ?? (drafts.length > block.text.length ? "it yields without end" : undefined);
      if (problem !== undefined) throw new Error(problem);
      const draft = toDraft(finding, block, finder.name);
      trace.record("quotes", finder.name, "found", firstOf(draft));
      drafts.push(draft);
    }
  } catch (error) {
    fail(finder.name, block, messageOf(error), context, trace, issues);
  }
  return drafts;
}

function refine(
  found: readonly QuoteDraft[],
  context: QuoteContext,
  rules: QuoteRules,
  issues: Issue[],
): readonly QuoteDraft[] {
  let drafts = found;
  for (const refiner of rules.refiners) {
    try {
      const next = [...refiner.refine(drafts, context)];
      const { length } = context.document.text;
      if (next.some((draft, index) => draft !== drafts[index] && !isTrue(draft, length)))
        throw new Error("it returned a quote whose places are not in the text");
      recordChanges(refiner.name, drafts, next, rules.trace);
      drafts = next;
    } catch (error) {
      fail(refiner.name, { start: 0, end: 0 }, messageOf(error), context, rules.trace, issues);
    }
  }
  return drafts;
}

function fail(
  rule: string,
  range: Range,
  reason: string,
  context: QuoteContext,
  trace: Trace,
  issues: Issue[],
): void {
  const message = `The rule "${rule}" failed and was passed over: ${reason}`;
  issues.push({ code: "rule-failed", message, rule, span: spanOf(context.document.text, range) });
  trace.record("quotes", rule, "failed", range, reason);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function toDraft(finding: QuoteFinding, block: TextBlock, rule: string): QuoteDraft {
  const { start, end, pieces, cue, source, ...known } = finding;
  const sources = source === undefined ? [] : "start" in source ? [source] : source;
  const place = (range: Range): Range => shift(range, block.start);
  return {
    class: "speech",
    negated: false,
    confidence: 0.5,
    ...known,
    content: [{ start, end }, ...(pieces ?? [])].map(place),
    source: sources.map(place),
    ...(cue === undefined ? {} : { cue: place(cue) }),
    repeats: [],
    block: block.index,
    rule,
  };
}

/** What is wrong with what a custom rule yielded, or undefined. */
function wrongIn(finding: QuoteFinding, block: TextBlock): string | undefined {
  const { source } = finding;
  const sources = source === undefined ? [] : "start" in source ? [source] : source;
  const ranges = [
    finding,
    ...(finding.pieces ?? []),
    ...sources,
    ...(finding.cue === undefined ? [] : [finding.cue]),
  ];
  const wrong = ranges.find((range) => !isIn(range, block.text.length));
  if (wrong !== undefined)
    return `it yielded ${wrong.start}–${wrong.end}, but the block has ${block.text.length} characters; offsets count from its start`;
  const { confidence, class: kind } = finding;
  if (kind !== undefined && !attributionClasses.includes(kind))
    return `its class "${String(kind)}" is none of ${attributionClasses.join(", ")}`;
  const sure = confidence === undefined || (confidence >= 0 && confidence <= 1);
  return sure ? undefined : `its confidence ${confidence} is not from 0 to 1`;
}

function isTrue(draft: QuoteDraft, length: number): boolean {
  const { content, source } = draft;
  const isHere = (range: Range): boolean => isIn(range, length);
  return content.length > 0 && content.every(isHere) && source.every(isHere);
}

function isIn(range: Range, length: number): boolean {
  return (
    Number.isInteger(range.start) &&
    Number.isInteger(range.end) &&
    range.start >= 0 &&
    range.start < range.end &&
    range.end <= length
  );
}

function firstOf(draft: QuoteDraft): Range {
  return draft.content[0] ?? { start: 0, end: 0 };
}

function inReadingOrder(one: QuoteDraft, other: QuoteDraft): number {
  const [first, second] = [firstOf(one), firstOf(other)];
  return first.start - second.start || second.end - first.end;
}
