import type * as z from "zod";
import { readArticle as runArticle } from "./1-article/read-article.js";
import { readDocument } from "./2-text/read-document.js";
import { findQuotes } from "./3-quotes/find-quotes.js";
import { resolveSpeakers } from "./4-speakers/resolve-speakers.js";
import { findClaims } from "./5-claims/find-claims.js";
import type { Page } from "./0-page/page.js";
import { toPage, type ReadOptions } from "./0-page/to-page.js";
import { checkReaderOptions } from "./check-extension.js";
import { chooseLanguage } from "./choose-language.js";
import { extendReading, readingSchemaWith, type ReadingWith } from "./extend-reading.js";
import { flatten, type Extension } from "./extension.js";
import { english } from "./language/en/index.js";
import type { Reading } from "./schema/reading.js";
import { schemaVersion } from "./schema/version.js";
import { assemble, namesIn, type Setup } from "./setup.js";
import { createTrace, type Trace } from "./trace.js";

export interface ReaderOptions<Use extends readonly Extension[] = readonly Extension[]> {
  /** Extensions; English and everything that ships is on unless removed by name. */
  readonly use?: Use;
}

/** What `readArticle` gives: the text its spans lie on, the article, and what to know about it. */
export type ArticleReading = Pick<Reading, "text" | "article" | "issues">;

/** Reads pages with one fixed set of rules. Keeps no state between pages. */
export interface Reader<Read extends Reading = Reading> {
  read(input: string | Page, options?: ReadOptions): Read;
  /** The article alone, without quotes, speakers and claims: a small part of the time. */
  readArticle(input: string | Page, options?: ReadOptions): ArticleReading;
  /** Every rule in the order it runs, for `remove`, `before` and `after`. */
  readonly rules: readonly string[];
  /** The zod schema of what it reads, with the fields that extensions add. */
  schema(): z.ZodObject;
}

/**
 * Puts together a reader. The types of extended schemas are kept through to `read()` where the extensions keep their
 * own (`satisfies Extension`). Throws OnrecordError for what is no extension, and for unknown or doubled rule names.
 */
export function createReader<const Use extends readonly Extension[] = readonly []>(
  options: ReaderOptions<Use> = {},
): Reader<ReadingWith<Use>> {
  checkReaderOptions(options);
  const setup = assemble(flatten(options.use ?? []), english.language);
  return {
    read: (input, readOptions = {}) =>
      // The schemas in `setup` are those of `Use`: what they declare is what was filled in.
      readPage(toPage(input, readOptions), setup, readOptions) as ReadingWith<Use>,
    readArticle: (input, readOptions = {}) => {
      const page = toPage(input, readOptions);
      const { article, issues } = articleOf(page, setup, createTrace(page.text, false));
      return { text: page.text, article, issues: [...page.issues, ...issues] };
    },
    rules: namesIn(setup),
    schema: () => readingSchemaWith(setup.schemas),
  };
}

function articleOf(page: Page, setup: Setup, trace: Trace) {
  const language = chooseLanguage(page, setup.languages);
  const rules = { parsers: setup.articleParsers, blockRules: setup.blockRules, language, trace };
  return { ...runArticle(page, rules), language };
}

function readPage(page: Page, setup: Setup, options: ReadOptions): Reading {
  const { text } = page;
  const trace = createTrace(text, options.trace ?? false);
  const { article, issues: articleIssues, language } = articleOf(page, setup, trace);
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
  } = resolveSpeakers(document, found.quotes, { language, trace, speakerRules: setup.speakerRules });
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

const everyday = /* @__PURE__ */ createReader();

/** Reads one page of English news with everything on. Text in, or a Page from `fromHtml` or `parseFeed`. */
export function read(input: string | Page, options: ReadOptions = {}): Reading {
  return everyday.read(input, options);
}

/** The article of one page with everything on, without quotes, speakers and claims: a small part of the time. */
export function readArticle(input: string | Page, options: ReadOptions = {}): ArticleReading {
  return everyday.readArticle(input, options);
}
