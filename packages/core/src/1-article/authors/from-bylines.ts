import type { Page } from "../../0-page/page.js";
import { spanOf } from "../../range.js";
import type { Author } from "../../schema/article.js";
import type { Block } from "../../schema/block.js";
import { agencyOfDateline } from "../fields/dateline.js";
import type { ArticleWords } from "../words.js";
import { readPlacedByline } from "./placed-byline.js";
import { readByline } from "./read-byline.js";
import { readNames, type FoundName } from "./read-names.js";

const above = 8;
const below = 14;

/** The names on the byline that stands nearest to the headline; bylines of other stories are not asked. */
export function fromBylines(page: Page, blocks: readonly Block[], words: ArticleWords): readonly Author[] {
  const headline = blocks.findIndex((block) => block.kind === "headline");
  const near = blocks.filter(
    (block, index) =>
      block.kind === "byline" &&
      (headline === -1 || (index >= headline - above && index <= headline + below)),
  );
  const bylines = near.length > 0 ? near : blocks.filter((block) => block.kind === "byline").slice(0, 1);
  const authors = bylines.flatMap((block) =>
    block.spans.flatMap((span) => authorsIn(page, block, span, words)),
  );
  const writers = firstGroup(bylines, authors);
  return writers.length > 0 ? writers : fromDateline(page, blocks, words);
}

function authorsIn(
  page: Page,
  block: Block,
  { start, text }: Block["spans"][number],
  words: ArticleWords,
): readonly Author[] {
  if (block.rule === "agency-byline") {
    const span = spanOf(page.text, { start, end: start + text.length });
    return [{ name: text, role: "agency", evidence: { from: "text", span }, rule: block.rule, span }];
  }
  const placed = readPlacedByline(text, words);
  const names = placed.length > 0 ? placed : readByline(text, words);
  return (names.length > 0 ? names : readNames(text, words)).map((found: FoundName) => {
    const span = spanOf(page.text, { start: start + found.start, end: start + found.end });
    const role = found.agency ? "agency" : "author";
    return { name: found.name, role, evidence: { from: "text", span }, rule: block.rule, span };
  });
}

/** A second byline counts only where it stands right below the first: further ones belong to other stories. */
function firstGroup(bylines: readonly Block[], authors: readonly Author[]): readonly Author[] {
  const [first] = bylines;
  const start = first?.spans[0]?.start ?? 0;
  return authors.filter((author) => (author.span?.start ?? 0) - start < 300);
}

/** "OSBY (AP) —" names the agency where nobody signs. */
function fromDateline(page: Page, blocks: readonly Block[], words: ArticleWords): readonly Author[] {
  for (const block of blocks.filter((block) => block.inBody).slice(0, 3)) {
    const [first] = block.spans;
    if (first === undefined) continue;
    const agency = agencyOfDateline(first.text, words);
    if (agency === undefined) continue;
    const start = first.start + agency.at;
    const span = spanOf(page.text, { start, end: start + agency.name.length });
    return [
      { name: agency.name, role: "agency", evidence: { from: "text", span }, rule: "dateline-agency", span },
    ];
  }
  return [];
}
