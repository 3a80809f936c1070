import type { TextBlock, TextDocument } from "../2-text/document.js";
import type { ClaimLanguage, Language } from "../language/language.js";
import { indexRanges } from "../range-index.js";
import { shift, spanOf, type Range } from "../range.js";
import type { BlockKind } from "../schema/block.js";
import type { Claim } from "../schema/claim.js";
import type { Issue } from "../schema/issue.js";
import type { Quote } from "../schema/quote.js";
import type { Speaker } from "../schema/speaker.js";
import type { Trace } from "../trace.js";
import type { ClaimContext, ClaimFinder, ClaimFinding, ClaimRefiner } from "./draft.js";
import { mendTags } from "./mend-tags.js";
import { readFigures, writeClaim } from "./write-claim.js";

export { builtInClaimFinders, builtInClaimRefiners } from "./built-in.js";

export interface ClaimRules {
  readonly finders: readonly ClaimFinder[];
  readonly refiners: readonly ClaimRefiner[];
  readonly language: Language;
  readonly trace: Trace;
}

interface Run {
  readonly context: ClaimContext;
  readonly rules: ClaimRules;
  readonly issues: Issue[];
}

interface Named extends ClaimFinding {
  readonly rule: string;
}

// Crossheads and tables state things in too few words to be read as clauses.
const stating: ReadonlySet<BlockKind> = new Set(["paragraph", "listItem", "blockQuote"]);

/** Every statement of the story's own text that could be true or false, with who makes it. */
export function findClaims(
  given: TextDocument,
  quotes: readonly Quote[],
  speakers: readonly Speaker[],
  rules: ClaimRules,
): { claims: readonly Claim[]; issues: readonly Issue[] } {
  const { language } = rules;
  if (!canState(language)) return { claims: [], issues: [noWords(language)] };
  if (isOtherLanguage(given, language)) return { claims: [], issues: [] };
  const document = mendTags(given, language.claims);
  const reference = document.article.published?.value;
  const context: ClaimContext = {
    document,
    quotes,
    quotesIn: indexRanges(quotes, (quote) => quote.content),
    speakers,
    language,
    ...(reference === undefined ? {} : { reference }),
  };
  const run: Run = { context, rules, issues: [] };
  const found: Claim[] = [];
  const quotesById = new Map(quotes.map((quote) => [quote.id, quote]));
  for (const block of document.blocks) {
    if (!block.inBody || !stating.has(block.kind)) {
      rules.trace.record("claims", "story-only", "dropped", block, `no claims are read in ${block.kind}`);
      continue;
    }
    const findings = rules.finders.flatMap((finder) => runFinder(finder, block, run));
    if (findings.length === 0) continue;
    const figures = readFigures(block, context);
    for (const finding of withoutDoubles(findings))
      found.push(
        writeClaim({ ...finding, number: found.length + 1 }, block, figures, { ...context, quotesById }),
      );
  }
  return { claims: refine(found, run), issues: run.issues };
}

function noWords({ code }: Language): Issue {
  return {
    code: "no-claim-words",
    message: `No claims were looked for: the language "${code}" has no words for them. Give the pack a "claims" part.`,
  };
}

function canState(language: Language): language is ClaimLanguage {
  return language.claims !== undefined;
}

/** A page in another language says so in its issues; clauses found in it would be chance. */
function isOtherLanguage({ article }: TextDocument, { code }: Language): boolean {
  const said = article.language?.value.split(/[-_]/u)[0]?.toLowerCase();
  return said !== undefined && said !== code.split(/[-_]/u)[0]?.toLowerCase();
}

function withoutDoubles(findings: readonly Named[]): readonly Named[] {
  const places = new Set<string>();
  return [...findings]
    .sort((one, other) => one.start - other.start || one.end - other.end)
    .filter(({ start, end }) => {
      const place = `${start}-${end}`;
      if (places.has(place)) return false;
      places.add(place);
      return true;
    });
}

function runFinder(finder: ClaimFinder, block: TextBlock, run: Run): readonly Named[] {
  const findings: Named[] = [];
  run.rules.trace.record("claims", finder.name, "looked", block);
  try {
    for (const finding of finder.find(block, run.context)) {
      if (!isPlace(finding, block)) throw new Error("it yielded a place that is not in the block");
      if (findings.length > block.text.length) throw new Error("it yields without end");
      findings.push({ ...finding, rule: finder.name });
      run.rules.trace.record("claims", finder.name, "found", shift(finding, block.start));
    }
  } catch (error) {
    fail(finder.name, block, error, run);
  }
  return findings;
}

function isPlace({ start, end }: Range, block: TextBlock): boolean {
  return (
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= block.text.length
  );
}

function refine(found: readonly Claim[], run: Run): readonly Claim[] {
  let claims = found;
  for (const refiner of run.rules.refiners) {
    try {
      const next = [...refiner.refine(claims, run.context)];
      if (next.some(({ span }) => span.end > run.context.document.text.length))
        throw new Error("it returned a claim whose place is not in the text");
      recordDropped(refiner.name, claims, next, run.rules.trace);
      claims = next;
    } catch (error) {
      fail(refiner.name, { start: 0, end: 0 }, error, run);
    }
  }
  return claims;
}

function recordDropped(rule: string, before: readonly Claim[], after: readonly Claim[], trace: Trace): void {
  const kept = new Set(after.map(({ id }) => id));
  for (const claim of before) if (!kept.has(claim.id)) trace.record("claims", rule, "dropped", claim.span);
}

/** A rule that fails costs its own findings and nothing else. */
function fail(rule: string, range: Range, error: unknown, run: Run): void {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `The rule "${rule}" failed and was passed over: ${reason}`;
  run.issues.push({ code: "rule-failed", message, rule, span: spanOf(run.context.document.text, range) });
  run.rules.trace.record("claims", rule, "failed", range, reason);
}
