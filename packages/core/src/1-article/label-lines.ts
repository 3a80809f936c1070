import type { Page } from "../0-page/page.js";
import type { Language } from "../language/language.js";
import type { BlockKind } from "../schema/block.js";
import type { Issue } from "../schema/issue.js";
import type { Trace } from "../trace.js";
import { findHeadline } from "./blocks/find-headline.js";
import { findStoryStart } from "./model/story-start.js";
import { detectLanguage } from "./fields/detect-language.js";
import { isBareProse } from "./blocks/bare-prose.js";
import { isShortText } from "./blocks/short-text.js";
import { openPhraseBook, type PhraseBook } from "./phrase-book.js";
import { scoreLines } from "./model/score-lines.js";
import type { ArticleContext, BlockLabel, BlockRule, Line } from "./rules.js";

/** So much of a page tells its language. */
const opening = 3000;

export type RuledLabel = BlockLabel & { readonly rule: string };

/** What every line is. A rule that throws is left out of the rest of the page, with an issue that names it. */
export function labelLines(
  page: Page,
  lines: readonly Line[],
  rules: readonly BlockRule[],
  language: Language,
  trace: Trace,
): { context: ArticleContext; labels: readonly (RuledLabel | undefined)[]; issues: readonly Issue[] } {
  const labels: (RuledLabel | undefined)[] = Array.from({ length: lines.length });
  const context = createContext(page, lines, labels, language);
  const issues: Issue[] = [];
  for (const rule of rules) {
    try {
      for (const line of lines) labels[line.index] ??= askRule(rule, line, context, trace);
    } catch (error) {
      issues.push(failure(rule, error));
    }
  }
  return { context, labels, issues };
}

function askRule(rule: BlockRule, line: Line, context: ArticleContext, trace: Trace): RuledLabel | undefined {
  try {
    const label = rule.label(line, context);
    if (label === undefined) return undefined;
    const name = nameOf(rule, line);
    trace.record("article", name, "found", line, label.kind);
    return { ...label, rule: name };
  } catch (error) {
    trace.record("article", rule.name, "failed", line);
    throw error;
  }
}

/** A label the markup parser gave keeps the name of the rule that gave it. */
function nameOf(rule: BlockRule, line: Line): string {
  return rule.name === "markup-kind" ? (line.markup?.rule ?? rule.name) : rule.name;
}

function failure(rule: BlockRule, error: unknown): Issue {
  const message = error instanceof Error ? error.message : String(error);
  return { code: "rule-failed", message: `The block rule "${rule.name}" threw: ${message}`, rule: rule.name };
}

/** The model and the headline are worked out when a rule first asks, from the labels given by then. */
function createContext(
  page: Page,
  lines: readonly Line[],
  labels: readonly (RuledLabel | undefined)[],
  language: Language,
): ArticleContext {
  const books = new Map<BlockKind, PhraseBook>();
  let scores: Float64Array | undefined;
  let copies: ReadonlyMap<string, { first: number; count: number }> | undefined;
  const copyOf = (index: number) => (copies ??= countCopies(lines)).get(lines[index]?.text ?? "");
  let start: number | undefined;
  let bare: boolean | undefined;
  let told: { readonly code: string | undefined } | undefined;
  let headline: { readonly index: number | undefined } | undefined;
  const context: ArticleContext = {
    page,
    lines,
    language,
    phrasesFor: (kind) => {
      const known = books.get(kind) ?? openPhraseBook(language.article.furniture[kind] ?? {});
      books.set(kind, known);
      return known;
    },
    labelOf: (index) => labels[index],
    bodyScore: (index) => {
      const line = lines[index];
      if (line !== undefined && isShortText(line, context)) return 1;
      return (scores ??= scoreLines(context))[index] ?? 0;
    },
    headlineIndex: () => (headline ??= { index: findHeadline(context) }).index,
    storyStart: () => (start ??= findStoryStart(context)),
    isBareProse: () => (bare ??= isBareProse(lines, labels)),
    pageLanguage: () => (told ??= { code: detectLanguage(page.text.slice(0, opening)) }).code,
    copiesOf: (index) => copyOf(index)?.count ?? 1,
    firstCopyOf: (index) => copyOf(index)?.first ?? index,
  };
  return context;
}

function countCopies(lines: readonly Line[]): ReadonlyMap<string, { first: number; count: number }> {
  const copies = new Map<string, { first: number; count: number }>();
  for (const line of lines) {
    const known = copies.get(line.text);
    if (known === undefined) copies.set(line.text, { first: line.index, count: 1 });
    else known.count++;
  }
  return copies;
}
