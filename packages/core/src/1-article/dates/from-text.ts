import type { Page } from "../../0-page/page.js";
import { spanOf } from "../../range.js";
import type { Block } from "../../schema/block.js";
import { plain } from "../line-shape.js";
import type { ArticleWords } from "../words.js";
import type { DateClaim } from "./claim.js";
import { withClockBehind } from "./clock-behind.js";
import { findDates, type FoundDate } from "./find-dates.js";

const above = 6;
const below = 14;
const topOfPage = 8;
const longestLine = 300;

/** Dates printed near the headline, and the date a masthead shows. */
export function fromText(page: Page, blocks: readonly Block[], words: ArticleWords): readonly DateClaim[] {
  const headline = blocks.findIndex((block) => block.kind === "headline");
  const story = blocks.findIndex((block) => block.inBody);
  const from = Math.max(0, (headline === -1 ? story : headline) - above);
  const to = Math.min(blocks.length, Math.max(headline, 0) + below);
  return blocks.flatMap((block, index) => {
    const isTop = index < topOfPage && index < Math.max(headline, 0);
    if (!isTop && (index < from || index > to)) return [];
    if (
      block.inBody ||
      (block.kind !== "pageDate" &&
        block.kind !== "byline" &&
        block.kind !== "masthead" &&
        !isDated(block, words))
    )
      return [];
    return claimsOf(page, blocks, index, headline, words);
  });
}

/** "Last updated on June 3, 2019 by Kim Osei" in whatever line it stands. */
function isDated(block: Block, words: ArticleWords): boolean {
  const text = block.spans[0]?.text ?? "";
  if (text.length > 160) return false;
  const head = plain(text);
  return [...words.publishedWords, ...words.modifiedWords].some(
    (word) => word.length > 4 && head.includes(word),
  );
}

function claimsOf(
  page: Page,
  blocks: readonly Block[],
  index: number,
  headline: number,
  words: ArticleWords,
): readonly DateClaim[] {
  const [span] = blocks[index]?.spans ?? [];
  if (span === undefined || span.text.length > longestLine) return [];
  return findDates(span.text, words)
    .filter((date) => date.precision !== "month")
    .map((date) => withClockBehind(span.text, date))
    .map((date, place, dates) => {
      const label = labelOf(
        span.text.slice(dates[place - 1]?.end ?? 0, date.start),
        blocks[index - 1],
        words,
      );
      const isMasthead = label === undefined && index < headline && standsInMasthead(blocks, index, date);
      const range = { start: span.start + date.start, end: span.start + date.end };
      return {
        value: date.value,
        precision: date.precision,
        evidence: { from: "text", span: spanOf(page.text, range) } as const,
        rule: isMasthead ? "masthead-date" : label === undefined ? "printed-date" : `${label}-line`,
        weight: isMasthead ? 12 : weightOf(label, index, headline, place),
        about: label ?? "published",
        ...(date.weekday === undefined ? {} : { weekday: date.weekday }),
        ...(isMasthead ? { against: ["stands-in-masthead", ...besideWeather(blocks, index)] } : {}),
      };
    });
}

function weightOf(
  label: DateClaim["about"] | undefined,
  index: number,
  headline: number,
  place: number,
): number {
  if (label !== undefined) return 50 - place;
  return (index > headline ? 40 : 25) - Math.min(10, Math.abs(index - headline)) - place;
}

/** What the words before a date, or a short line above it, say of it. */
function labelOf(
  before: string,
  above: Block | undefined,
  words: ArticleWords,
): DateClaim["about"] | undefined {
  const line = above?.spans[0]?.text ?? "";
  for (const text of [plain(before), line.length < 30 ? plain(line) : ""]) {
    const modified = lastOf(text, words.modifiedWords);
    const published = lastOf(text, words.publishedWords);
    if (modified === -1 && published === -1) continue;
    return modified > published ? "modified" : "published";
  }
  return undefined;
}

function lastOf(text: string, words: readonly string[]): number {
  let last = -1;
  for (const word of words) {
    const at = text.lastIndexOf(word);
    const isWord =
      at !== -1 && !/\p{L}/u.test(text[at - 1] ?? "") && !/\p{L}/u.test(text[at + word.length] ?? "");
    if (isWord) last = Math.max(last, at);
  }
  return last;
}

/** With a weekday and no clock, among the first lines, above the headline: the day the page was shown. */
function standsInMasthead(blocks: readonly Block[], index: number, date: FoundDate): boolean {
  const beside = besideWeather(blocks, index).length > 0;
  return date.precision === "day" && (beside || (index < topOfPage && date.weekday !== undefined));
}

function besideWeather(blocks: readonly Block[], index: number): readonly string[] {
  const near = [index - 2, index - 1, index + 1, index + 2].map((at) => blocks[at]?.kind);
  return near.includes("weather") ? ["beside-weather"] : [];
}
