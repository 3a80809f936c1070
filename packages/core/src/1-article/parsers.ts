import type { FieldName, Page, Witness } from "../0-page/page.js";
import { spanOf } from "../range.js";
import type { Issue } from "../schema/issue.js";
import type { ArticleParser, FieldFinding } from "./rules.js";

/** What a custom parser says is believed before any markup. */
const overrideWeight = 1000;

/** The custom parsers that take this page. One that throws takes none, with an issue that names it. */
export function parsersFor(
  page: Page,
  parsers: readonly ArticleParser[],
): { parsers: readonly ArticleParser[]; issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const accepted = parsers.filter((parser) => {
    try {
      return parser.accepts(page);
    } catch (error) {
      issues.push(failure(parser, "accepts", error));
      return false;
    }
  });
  return { parsers: accepted, issues };
}

/** The fields custom parsers read themselves, as witnesses nobody outweighs; the first parser's word counts most. */
export function overridesOf(
  page: Page,
  parsers: readonly ArticleParser[],
): { witnesses: readonly Witness[]; issues: readonly Issue[] } {
  const witnesses: Witness[] = [];
  const issues: Issue[] = [];
  parsers.forEach((parser, place) => {
    for (const [field, read] of Object.entries(parser.fields ?? {})) {
      try {
        const finding = read(page);
        if (finding === undefined || finding.value.trim() === "") continue;
        witnesses.push(toWitness(page, parser, field as FieldName, finding, overrideWeight - place));
      } catch (error) {
        issues.push(failure(parser, `fields.${field}`, error));
      }
    }
  });
  return { witnesses, issues };
}

function toWitness(
  page: Page,
  parser: ArticleParser,
  field: FieldName,
  { value, span }: FieldFinding,
  weight: number,
): Witness {
  const stands =
    span !== undefined && span.start >= 0 && span.start < span.end && span.end <= page.text.length;
  const evidence = stands
    ? ({ from: "text", span: spanOf(page.text, span) } as const)
    : ({ from: "markup", path: `parser:${parser.name}` } as const);
  return { field, value: value.trim(), evidence, reader: parser.name, weight };
}

function failure(parser: ArticleParser, where: string, error: unknown): Issue {
  const message = error instanceof Error ? error.message : String(error);
  return {
    code: "rule-failed",
    message: `The article parser "${parser.name}" threw in ${where}: ${message}`,
    rule: parser.name,
  };
}
