import type { Page } from "../0-page/page.js";
import type { Language } from "../language/language.js";
import type { Article } from "../schema/article.js";
import type { Issue } from "../schema/issue.js";
import type { Trace } from "../trace.js";
import { assembleBlocks } from "./assemble-blocks.js";
import { findAuthors } from "./authors/find-authors.js";
import { contentHash } from "./content-hash.js";
import { findCorrections } from "./corrections.js";
import { judgeDates } from "./dates/judge-dates.js";
import { readFields } from "./fields/read-fields.js";
import { findIssues } from "./find-issues.js";
import { labelLines } from "./label-lines.js";
import { nameHeadline } from "./name-headline.js";
import { overridesOf, parsersFor } from "./parsers.js";
import { toLines } from "./to-lines.js";
import type { ArticleParser, BlockRule } from "./rules.js";

export interface ArticleRules {
  readonly parsers: readonly ArticleParser[];
  readonly blockRules: readonly BlockRule[];
  readonly language: Language;
  readonly trace: Trace;
}

/** Labels the lines of a page and reads its fields. */
export function readArticle(page: Page, rules: ArticleRules): { article: Article; issues: readonly Issue[] } {
  const { language, trace } = rules;
  const accepted = parsersFor(page, rules.parsers);
  const blockRules = [...accepted.parsers.flatMap((parser) => parser.blocks ?? []), ...rules.blockRules];
  const overrides = overridesOf(page, accepted.parsers);
  const told: Page = { ...page, witnesses: [...overrides.witnesses, ...page.witnesses] };

  const lines = toLines(told, language.article, trace);
  const labelled = labelLines(told, lines, blockRules, language, trace);
  const assembled = assembleBlocks(told, lines, labelled.labels);
  const fields = readFields(told, assembled, language);
  const blocks = nameHeadline(assembled, fields.headline);
  const article: Article = {
    ...fields,
    authors: findAuthors(told, blocks, language.article),
    ...judgeDates(told, blocks, language.article),
    corrections: findCorrections(blocks),
    blocks,
    provenance: {
      kind: page.kind,
      ...(page.url === undefined ? {} : { url: page.url }),
      ...(page.retrievedAt === undefined ? {} : { retrievedAt: page.retrievedAt }),
      contentHash: contentHash(page.text),
      parsers: [...page.parsers, ...accepted.parsers.map((parser) => parser.name)],
    },
  };
  return {
    article,
    issues: [
      ...accepted.issues,
      ...overrides.issues,
      ...labelled.issues,
      ...findIssues(page, article, language.code),
    ],
  };
}
