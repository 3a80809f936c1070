import { fromText } from "../0-page/from-text.js";
import type { Page } from "../0-page/page.js";
import { overridesOf, parsersFor } from "../1-article/parsers.js";
import type { ArticleParser, FieldFinding, FieldReader } from "../1-article/rules.js";
import { createReader } from "../reader.js";
import { hostilePieces, samples } from "./samples.js";
import { quoted, report, slowOn } from "./slow-on.js";
import type { CheckOptions } from "./check-finder.js";

export interface ArticleParserCheck extends Omit<CheckOptions, "texts"> {
  /** Pages the parser is for: texts, or Pages from `fromHtml()`. It must accept at least one of them. */
  readonly pages: readonly (string | Page)[];
}

/**
 * Tries a site parser on pages of its own and on pages it never saw, and throws with all that is wrong: a page of its
 * own it does not accept, a throw, a place that is not that of the value, another answer the second time, a page it was
 * given and changed, time that grows with the square of the text.
 */
export function checkArticleParser(parser: ArticleParser, options: ArticleParserCheck): void {
  const own = options.pages.map(toPage);
  const pages = [...own, ...cutPages(own), ...samples.map(toPage), ...hostilePieces.map(hostilePage)];
  const problems = [...acceptance(parser, own), ...pages.flatMap((page) => problemsOn(parser, page))];
  problems.push(...changes(parser, pages));
  if (options.now !== undefined && problems.length === 0)
    problems.push(...slowOn(options.now, (text) => () => void readAll(parser, fromText(text))));
  report(parser.name, problems);
}

function toPage(page: string | Page): Page {
  return typeof page === "string" ? fromText(page) : page;
}

/** A page of its own of which only the first half came through. */
function cutPages(pages: readonly Page[]): readonly Page[] {
  return pages.map((page) => {
    const text = page.text.slice(0, Math.floor(page.text.length / 2));
    return { ...page, text, lines: page.lines.filter((line) => line.end <= text.length) };
  });
}

function hostilePage(piece: string): Page {
  return fromText(piece.repeat(100));
}

function acceptance(parser: ArticleParser, own: readonly Page[]): readonly string[] {
  const accepted = own.some((page) => parsersFor(page, [parser]).parsers.length > 0);
  return accepted ? [] : ["accepts none of the pages it was given to be tried on"];
}

/** Every reader of every form of the site, in turn. */
function readersOf(parser: ArticleParser): readonly (readonly [string, FieldReader])[] {
  return [parser, ...(parser.variants ?? [])].flatMap(({ fields = {} }) =>
    Object.entries(fields).flatMap(([field, given]) =>
      (typeof given === "function" ? [given] : given).map((reader) => [field, reader] as const),
    ),
  );
}

function readAll(parser: ArticleParser, page: Page): readonly (readonly [string, FieldFinding])[] {
  return readersOf(parser).flatMap(([field, reader]) => {
    const found = reader(page) ?? [];
    return ("value" in found ? [found] : found).map((finding) => [field, finding] as const);
  });
}

function problemsOn(parser: ArticleParser, page: Page): readonly string[] {
  const before = JSON.stringify(page);
  const { parsers, issues } = parsersFor(page, [parser]);
  if (parsers.length === 0) return issues.map(({ message }) => message);
  const problems = [...issues, ...overridesOf(page, parsers).issues].map(({ message }) => message);
  if (problems.length === 0)
    problems.push(...readAll(parser, page).flatMap((each) => wrongPlace(each, page)));
  const { issues: told } = createReader({ use: [{ name: "checked", articleParsers: [parser] }] }).read(page);
  problems.push(...told.filter(({ code }) => code === "rule-failed").map(({ message }) => message));
  if (JSON.stringify(page) !== before) problems.push(`changes the page it was given: ${quoted(page.text)}`);
  return problems;
}

function wrongPlace(
  [field, { value, span }]: readonly [string, FieldFinding],
  page: Page,
): readonly string[] {
  if (span === undefined) return [];
  const stands = page.text.slice(span.start, span.end);
  if (stands.trim() === value.trim()) return [];
  return [
    `says that ${field} is ${quoted(value)}, but at ${span.start}–${span.end} stands ${quoted(stands)}`,
  ];
}

/** The same questions the other way round: what one page leaves behind shows in another. */
function changes(parser: ArticleParser, pages: readonly Page[]): readonly string[] {
  const answer = (page: Page): string => {
    const { parsers } = parsersFor(page, [parser]);
    return parsers.length === 0 ? "none" : JSON.stringify(overridesOf(page, parsers).witnesses);
  };
  const first = pages.map(answer);
  const second = pages.toReversed().map(answer).toReversed();
  return pages.flatMap((page, index) =>
    first[index] === second[index] ? [] : [`reads something else the second time in ${quoted(page.text)}`],
  );
}
