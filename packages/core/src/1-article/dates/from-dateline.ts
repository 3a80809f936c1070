import type { Block } from "../../schema/block.js";
import { findFilingDate } from "../fields/dateline.js";
import type { ArticleWords } from "../words.js";
import type { DateClaim } from "./claim.js";
import { findDates } from "./find-dates.js";

/** The day a press release was filed: less than a date printed for the page, more than the day a page was shown. */
export function fromDateline(blocks: readonly Block[], words: ArticleWords): readonly DateClaim[] {
  const span = findFilingDate(blocks, words);
  const [date] = span === undefined ? [] : findDates(span.text, words);
  if (span === undefined || date?.precision !== "day") return [];
  const { value, precision } = date;
  return [
    {
      value,
      precision,
      evidence: { from: "text", span },
      rule: "dateline-date",
      weight: 20,
      about: "published",
    },
  ];
}
