import type { FieldName, Page, Witness } from "../0-page/page.js";
import { spanOf } from "../range.js";
import type { Evidence } from "../schema/evidence.js";
import type { Issue } from "../schema/issue.js";
import type { ArticleParser, BlockRule, FieldFinding, FieldReader, FieldReaders } from "./rules.js";
import { variantFor } from "./parser-variants.js";

/** What a custom parser says is believed before any markup. */
const overrideWeight = 1000;

/** A parser that takes the page, in the form it had when the copy was made. */
export interface AcceptedParser {
  readonly name: string;
  readonly fields: FieldReaders;
  readonly blocks: readonly BlockRule[];
}

/** The custom parsers that take this page. One that throws takes none, with an issue that names it. */
export function parsersFor(
  page: Page,
  parsers: readonly ArticleParser[],
): { parsers: readonly AcceptedParser[]; issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const accepted = parsers.flatMap((parser) => {
    try {
      return parser.accepts(page) ? [variantFor(page, parser)] : [];
    } catch (error) {
      issues.push(failure(parser.name, "accepts", error));
      return [];
    }
  });
  return { parsers: accepted, issues };
}

interface Overrides {
  readonly witnesses: Witness[];
  readonly issues: Issue[];
}

/** The fields custom parsers read themselves, as witnesses nobody outweighs; the first parser's word counts most. */
export function overridesOf(page: Page, parsers: readonly AcceptedParser[]): Overrides {
  const overrides: Overrides = { witnesses: [], issues: [] };
  parsers.forEach((parser, place) => {
    for (const [field, given] of Object.entries(parser.fields)) {
      const readers: readonly FieldReader[] = typeof given === "function" ? [given] : given;
      for (const { value, span, path } of firstFindings(page, parser, field, readers, overrides.issues)) {
        const evidence = evidenceOf(page, parser, field, { value, span, path });
        if (evidence === undefined) overrides.issues.push(wrongPlace(parser, field, page));
        else
          overrides.witnesses.push({
            field: field as FieldName,
            value: value.trim(),
            evidence,
            reader: parser.name,
            weight: overrideWeight - place,
          });
      }
    }
  });
  return overrides;
}

/** What the first reader found that found anything; a reader that throws is passed over. */
function firstFindings(
  page: Page,
  parser: AcceptedParser,
  field: string,
  readers: readonly FieldReader[],
  issues: Issue[],
): readonly FieldFinding[] {
  for (const read of readers) {
    try {
      const found = read(page);
      const findings = found === undefined ? [] : "value" in found ? [found] : found;
      const filled = findings.filter(({ value }) => value.trim() !== "");
      if (filled.length > 0) return filled;
    } catch (error) {
      issues.push(failure(parser.name, `fields.${field}`, error));
    }
  }
  return [];
}

interface Found {
  readonly value: string;
  readonly span: FieldFinding["span"];
  readonly path: string | undefined;
}

/** Where the value stands, or undefined where the place given is not in the text. */
function evidenceOf(
  page: Page,
  parser: AcceptedParser,
  field: string,
  { span, path }: Found,
): Evidence | undefined {
  if (span === undefined) return { from: "markup", path: path ?? `parser:${parser.name}.${field}` };
  const stands = span.start >= 0 && span.start < span.end && span.end <= page.text.length;
  return stands ? { from: "text", span: spanOf(page.text, span) } : undefined;
}

function wrongPlace(parser: AcceptedParser, field: string, page: Page): Issue {
  return {
    code: "rule-failed",
    message: `The article parser "${parser.name}" gave a place for ${field} that is not in the page's ${page.text.length} characters; the finding was left out.`,
    rule: parser.name,
  };
}

function failure(rule: string, where: string, error: unknown): Issue {
  const message = error instanceof Error ? error.message : String(error);
  return { code: "rule-failed", message: `The article parser "${rule}" threw in ${where}: ${message}`, rule };
}
