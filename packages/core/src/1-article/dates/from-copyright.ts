import type { Page } from "../../0-page/page.js";
import { spanOf } from "../../range.js";
import type { Block, BlockKind } from "../../schema/block.js";
import type { DateClaim } from "./claim.js";

const notice =
  /(?:copyright|©|\(c\)|&copy;)[^\d]{0,60}(?<year>(?:19|20)\d{2})(?<range>\s?[-–—]\s?(?:\d{2,4}|present))?/iu;

const closing: ReadonlySet<BlockKind> = new Set([
  "contributorLine",
  "contactLine",
  "authorBio",
  "correction",
]);
/** Farther from the story the line is the site's, and its year follows the clock. */
const nearStory = 3;

/** The year of the copyright line: no day, but often the only year a text gives. */
export function fromCopyright(page: Page, blocks: readonly Block[]): readonly DateClaim[] {
  const last = blocks.findLastIndex((block) => block.inBody || closing.has(block.kind));
  const claims = blocks.flatMap((block, index) => {
    const [span] = block.spans;
    if (block.kind !== "copyright" || span === undefined) return [];
    const match = notice.exec(span.text.slice(0, 600));
    const year = match?.groups?.["year"];
    if (match === null || year === undefined) return [];
    const start = span.start + match.index + match[0].indexOf(year);
    const isRange = match.groups?.["range"] !== undefined;
    const followsTheClock = page.retrievedAt?.startsWith(year) === true;
    const against = [
      ...(isRange ? ["range-of-years"] : []),
      ...(index > last + nearStory || index < last - nearStory ? ["footer-of-the-site"] : []),
      ...(followsTheClock ? ["year-of-retrieval"] : []),
    ];
    return [
      {
        value: year,
        precision: "year",
        evidence: { from: "text", span: spanOf(page.text, { start, end: start + 4 }) },
        rule: "copyright-year",
        weight: 10,
        about: "published",
        ...(against.length === 0 ? {} : { against }),
      } as const,
    ];
  });
  return claims.slice(0, 3);
}
