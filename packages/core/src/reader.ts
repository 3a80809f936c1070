import type * as z from "zod";
import { readArticle } from "./1-article/read-article.js";
import { builtInBlockRules } from "./1-article/block-rules.js";
import type { ArticleParser, BlockRule } from "./1-article/rules.js";
import { readDocument } from "./2-text/read-document.js";
import type { QuoteFinder, QuoteRefiner } from "./3-quotes/draft.js";
import { builtInQuoteFinders, builtInQuoteRefiners, findQuotes } from "./3-quotes/find-quotes.js";
import { resolveSpeakers } from "./4-speakers/resolve-speakers.js";
import type { ClaimFinder, ClaimRefiner } from "./5-claims/draft.js";
import { builtInClaimFinders, builtInClaimRefiners, findClaims } from "./5-claims/find-claims.js";
import type { Page } from "./0-page/page.js";
import { toPage, type ReadOptions } from "./0-page/to-page.js";
import { OnrecordError } from "./error.js";
import { extendReading, readingSchemaWith, type ReadingWith } from "./extend-reading.js";
import { flatten, type Extension } from "./extension.js";
import type { Language } from "./language/language.js";
import { english } from "./language/en/index.js";
import { arrange } from "./rule.js";
import type { Reading } from "./schema/reading.js";
import type { AnyExtendedSchema } from "./schema/extended-schema.js";
import { schemaVersion } from "./schema/version.js";
import { createTrace } from "./trace.js";

export interface ReaderOptions<Use extends readonly Extension[] = readonly Extension[]> {
  /** Extensions; English and everything that ships is on unless removed by name. */
  readonly use?: Use;
}

/** Reads pages with one fixed set of rules. Keeps no state between pages. */
export interface Reader<Read extends Reading = Reading> {
  read(input: string | Page, options?: ReadOptions): Read;
  /** Every rule in the order it runs, for `remove`, `before` and `after`. */
  readonly rules: readonly string[];
  /** The zod schema of what it reads, with the fields that extensions add. */
  schema(): z.ZodObject;
}

interface Setup {
  readonly language: Language;
  readonly articleParsers: readonly ArticleParser[];
  readonly blockRules: readonly BlockRule[];
  readonly quoteFinders: readonly QuoteFinder[];
  readonly quoteRefiners: readonly QuoteRefiner[];
  readonly claimFinders: readonly ClaimFinder[];
  readonly claimRefiners: readonly ClaimRefiner[];
  readonly schemas: readonly AnyExtendedSchema[];
}

/**
 * Puts together a reader. The types of extended schemas are kept through to `read()` where the extensions keep their
 * own (`satisfies Extension`). Throws OnrecordError for unknown or doubled rule names.
 */
export function createReader<const Use extends readonly Extension[] = readonly []>(
  options: ReaderOptions<Use> = {},
): Reader<ReadingWith<Use>> {
  const setup = assemble(flatten(options.use ?? []));
  const rules = [
    setup.articleParsers,
    setup.blockRules,
    setup.quoteFinders,
    setup.quoteRefiners,
    setup.claimFinders,
    setup.claimRefiners,
    setup.schemas,
  ].flat();
  return {
    read: (input, readOptions = {}) =>
      // The schemas in `setup` are those of `Use`: what they declare is what was filled in.
      readPage(toPage(input, readOptions), setup, readOptions) as ReadingWith<Use>,
    rules: rules.map((rule) => rule.name),
    schema: () => readingSchemaWith(setup.schemas),
  };
}

function readPage(page: Page, setup: Setup, options: ReadOptions): Reading {
  const { text } = page;
  const { language } = setup;
  const trace = createTrace(text, options.trace ?? false);
  const { article, issues: articleIssues } = readArticle(page, {
    parsers: setup.articleParsers,
    blockRules: setup.blockRules,
    language,
    trace,
  });
  const document = readDocument(text, article, language);
  const found = findQuotes(document, {
    finders: setup.quoteFinders,
    refiners: setup.quoteRefiners,
    language,
    trace,
    minConfidence: options.minConfidence ?? 0,
    classes: options.classes ?? ["speech", "thought", "document"],
  });
  const {
    speakers,
    quotes,
    issues: speakerIssues,
  } = resolveSpeakers(document, found.quotes, { language, trace });
  const { claims, issues: claimIssues } = findClaims(document, quotes, speakers, {
    finders: setup.claimFinders,
    refiners: setup.claimRefiners,
    language,
    trace,
  });
  const issues = [...page.issues, ...articleIssues, ...found.issues, ...speakerIssues, ...claimIssues];
  const reading: Reading = {
    schema: schemaVersion,
    text,
    article,
    speakers,
    quotes,
    claims,
    issues,
    ...(trace.steps === undefined ? {} : { trace: trace.steps }),
  };
  return extendReading(reading, setup.schemas);
}

function assemble(extensions: readonly Extension[]): Setup {
  const remove = new Set(extensions.flatMap((extension) => extension.remove ?? []));
  const setup = {
    language: extensions.find((extension) => extension.language !== undefined)?.language ?? english.language,
    articleParsers: extensions.flatMap((extension) => extension.articleParsers ?? []),
    blockRules: [...builtInBlockRules, ...extensions.flatMap((extension) => extension.blockRules ?? [])],
    quoteFinders: [
      ...builtInQuoteFinders,
      ...extensions.flatMap((extension) => extension.quoteFinders ?? []),
    ],
    quoteRefiners: [
      ...builtInQuoteRefiners,
      ...extensions.flatMap((extension) => extension.quoteRefiners ?? []),
    ],
    claimFinders: [
      ...builtInClaimFinders,
      ...extensions.flatMap((extension) => extension.claimFinders ?? []),
    ],
    claimRefiners: [
      ...builtInClaimRefiners,
      ...extensions.flatMap((extension) => extension.claimRefiners ?? []),
    ],
    schemas: extensions.flatMap((extension) => extension.schemas ?? []),
  };
  refuseUnknown(
    remove,
    [
      setup.articleParsers,
      setup.blockRules,
      setup.quoteFinders,
      setup.quoteRefiners,
      setup.claimFinders,
      setup.claimRefiners,
      setup.schemas,
    ].flat(),
  );
  return {
    language: setup.language,
    articleParsers: arrange(setup.articleParsers, remove),
    blockRules: arrange(setup.blockRules, remove),
    quoteFinders: arrange(setup.quoteFinders, remove),
    quoteRefiners: arrange(setup.quoteRefiners, remove),
    claimFinders: arrange(setup.claimFinders, remove),
    claimRefiners: arrange(setup.claimRefiners, remove),
    schemas: arrange(setup.schemas, remove),
  };
}

function refuseUnknown(remove: ReadonlySet<string>, rules: readonly { readonly name: string }[]): void {
  const names = new Set(rules.map((rule) => rule.name));
  for (const name of remove) {
    if (!names.has(name))
      throw new OnrecordError(
        "unknown-rule",
        `Cannot remove "${name}": there is no such rule. Rules here: ${[...names].join(", ")}`,
      );
  }
}

const everyday = /* @__PURE__ */ createReader();

/** Reads one page of English news with everything on. Text in, or a Page from `fromHtml` or `parseFeed`. */
export function read(input: string | Page, options: ReadOptions = {}): Reading {
  return everyday.read(input, options);
}
