import type { Page } from "../../0-page/page.js";
import { spanOf } from "../../range.js";
import type { Block } from "../../schema/block.js";
import type { Span } from "../../schema/span.js";
import type { ArticleWords } from "../words.js";
import type { Claimed } from "./choose-field.js";

const capitals =
  /^(?<place>\p{Lu}[\p{Lu}\p{M}.'’-]+(?:[\s,/]{1,2}(?:\p{Lu}[\p{L}\p{M}.'’-]*|d[eu]|la)){0,6}?)(?:,?\s\((?<agency>[\p{L}. /]{2,25})\))?(?:,\s(?<date>\p{L}{3,9}\.?\s\d{1,2}|\d{1,2}\.?\s\p{L}{3,9}\.?))?(?:\s\((?<agencyToo>[\p{L}. /]{2,25})\))?\s?(?:[—–]|--?|:)\s?(?=\S)/u;
const signed =
  /^(?<place>\p{Lu}[\p{L}\p{M}.'’-]+(?:[\s,/]{1,2}\p{Lu}[\p{L}\p{M}.'’-]*){0,5})(?:,\s(?<date>\p{L}{3,9}\.?\s\d{1,2}|\d{1,2}\.?\s\p{L}{3,9}\.?))?\s\((?<agency>[\p{L}. /]{2,25})\)\s?(?:[—–]|--?|:)\s?/u;
/** With the whole date, as press releases have it: "OSBY, Maine, Oct. 30, 2025 /PRNewswire/ --". */
const filed =
  /^(?<place>\p{Lu}[\p{L}\p{M}.'’-]+(?:[\s,/]{1,2}(?:\p{Lu}[\p{L}\p{M}.'’-]*|the|d[eu]|la)){0,7}?)(?<mark>,?\s{1,2})(?<date>(?:\p{L}{3,9}\.?\s\d{1,2}|\d{1,2}\.?\s\p{L}{3,9}\.?),?\s\d{4})(?:\s[(/][\p{L}. ]{2,25}[)/])?\s?(?:[—–]|--?|:)\s?(?=\S)/u;

/** "OSBY, Maine (AP) —": where the piece was filed from, at the head of one of the first paragraphs. */
export function findDateline(page: Page, blocks: readonly Block[], words: ArticleWords): readonly Claimed[] {
  for (const span of firstSpans(blocks)) {
    const place = datelineOf(span.text.slice(0, 160), words);
    if (place === undefined) continue;
    const range = { start: span.start, end: span.start + place.length };
    const evidence = { from: "text", span: spanOf(page.text, range) } as const;
    return [{ value: place, evidence, rule: "dateline", weight: 70 }];
  }
  return [];
}

/** The date in the dateline of a press release, with its place in `page.text`. */
export function findFilingDate(blocks: readonly Block[], words: ArticleWords): Span | undefined {
  for (const span of firstSpans(blocks)) {
    const head = span.text.slice(0, 160);
    const date = filedOn(head, words)?.groups?.["date"];
    if (date === undefined) continue;
    const start = span.start + head.indexOf(date);
    return { start, end: start + date.length, text: date };
  }
  return undefined;
}

function firstSpans(blocks: readonly Block[]): readonly Span[] {
  const first = blocks.filter((block) => block.inBody && block.kind === "paragraph").slice(0, 3);
  return first.flatMap(({ spans }) => spans.slice(0, 1));
}

/** "On Thursday, October 30, 2025 —" and "Since October 30, 2025 –" name no place. */
function filedOn(head: string, words: ArticleWords): RegExpExecArray | undefined {
  const match = filed.exec(head);
  const place = match?.groups?.["place"];
  if (match === null || place === undefined) return undefined;
  const parts = place.split(/[\s,/]{1,2}/u);
  const [city = ""] = parts;
  const isPlace =
    city.length > 2 &&
    !parts.some((part) => Object.hasOwn(words.weekdays, part.toLowerCase())) &&
    (match.groups?.["mark"]?.startsWith(",") === true || city === city.toUpperCase());
  return isPlace ? match : undefined;
}

/** Everything before the dash: the place, with the agency and the date where they are printed. */
function datelineOf(head: string, words: ArticleWords): string | undefined {
  const agencyMatch = signed.exec(head);
  const agency = agencyMatch?.groups?.["agency"]?.toLowerCase();
  if (agencyMatch !== null && agency !== undefined && words.agencies.includes(agency))
    return withoutDash(agencyMatch[0]);
  const dated = filedOn(head, words);
  if (dated !== undefined) return withoutDash(dated[0]);
  const match = capitals.exec(head);
  const place = match?.groups?.["place"];
  if (place === undefined || match === null) return undefined;
  const plainDash = /[—–]\s?$|\s--?\s?$/u.test(match[0]);
  const city = place.split(/[\s,/]/u)[0] ?? "";
  return plainDash && city === city.toUpperCase() && city.length > 2 ? withoutDash(match[0]) : undefined;
}

function withoutDash(head: string): string {
  return head.replace(/[\s:—–-]{1,6}$/u, "");
}

/** The agency in the brackets of a dateline, with its place in the text of the block. */
export function agencyOfDateline(
  text: string,
  words: ArticleWords,
): { name: string; at: number } | undefined {
  const head = text.slice(0, 160);
  for (const pattern of [signed, capitals]) {
    const groups = pattern.exec(head)?.groups;
    const name = groups?.["agency"] ?? groups?.["agencyToo"];
    if (name !== undefined && words.agencies.includes(name.toLowerCase()))
      return { name, at: head.indexOf(`(${name})`) + 1 };
  }
  return undefined;
}
