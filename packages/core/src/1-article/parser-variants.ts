import type { Page } from "../0-page/page.js";
import type { AcceptedParser } from "./parsers.js";
import type { ArticleParser, ParserVariant } from "./rules.js";

/** The parser in the form its site had when this copy of the page was made. */
export function variantFor(page: Page, parser: ArticleParser): AcceptedParser {
  const { name, fields = {}, blocks = [] } = parser;
  const date = dateOfCopy(page);
  const variant = date === undefined ? undefined : earliestAfter(date, parser.variants ?? []);
  if (variant === undefined) return { name, fields, blocks };
  return {
    name: `${name} until ${variant.until}`,
    fields: { ...fields, ...variant.fields },
    blocks: [...(variant.blocks ?? []), ...blocks],
  };
}

function earliestAfter(date: string, variants: readonly ParserVariant[]): ParserVariant | undefined {
  return variants
    .filter(({ until }) => date < until)
    .toSorted((one, other) => (one.until < other.until ? -1 : 1))[0];
}

const inAddress =
  /\/(?<year>(?:19|20)\d{2})[/-](?<month>0[1-9]|1[0-2])(?:[/-](?<day>0[1-9]|[12]\d|3[01]))?(?!\d)/u;

/** ISO 8601, as long as it is known. */
function dateOfCopy(page: Page): string | undefined {
  if (page.retrievedAt !== undefined) return page.retrievedAt;
  const published = page.witnesses
    .filter(({ field, value }) => field === "published" && /^\d{4}-\d{2}/u.test(value))
    .toSorted((one, other) => other.weight - one.weight)[0];
  if (published !== undefined) return published.value;
  const groups = inAddress.exec((page.url ?? "").slice(0, 2000))?.groups;
  return groups === undefined ? undefined : `${groups["year"]}-${groups["month"]}-${groups["day"] ?? "01"}`;
}
