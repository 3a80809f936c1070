import type { Page } from "../../0-page/page.js";
import { spanOf } from "../../range.js";
import type { Block } from "../../schema/block.js";
import type { ArticleWords } from "../words.js";
import type { Claimed } from "./choose-field.js";

const capitals =
  /^(?<place>\p{Lu}[\p{Lu}\p{M}.'’-]+(?:[\s,/]{1,2}(?:\p{Lu}[\p{L}\p{M}.'’-]*|d[eu]|la)){0,6}?)(?:,?\s\((?<agency>[\p{L}. /]{2,25})\))?(?:,\s(?<date>\p{L}{3,9}\.?\s\d{1,2}|\d{1,2}\.?\s\p{L}{3,9}\.?))?(?:\s\((?<agencyToo>[\p{L}. /]{2,25})\))?\s?(?:[—–]|--?|:)\s?(?=\S)/u;
const signed =
  /^(?<place>\p{Lu}[\p{L}\p{M}.'’-]+(?:[\s,/]{1,2}\p{Lu}[\p{L}\p{M}.'’-]*){0,5})(?:,\s(?<date>\p{L}{3,9}\.?\s\d{1,2}|\d{1,2}\.?\s\p{L}{3,9}\.?))?\s\((?<agency>[\p{L}. /]{2,25})\)\s?(?:[—–]|--?|:)\s?/u;

/** "OSBY, Maine (AP) —": where the piece was filed from, at the head of one of the first paragraphs. */
export function findDateline(page: Page, blocks: readonly Block[], words: ArticleWords): readonly Claimed[] {
  const first = blocks.filter((block) => block.inBody && block.kind === "paragraph").slice(0, 3);
  for (const block of first) {
    const [span] = block.spans;
    if (span === undefined) continue;
    const place = datelineOf(span.text.slice(0, 160), words);
    if (place === undefined) continue;
    const range = { start: span.start, end: span.start + place.length };
    const evidence = { from: "text", span: spanOf(page.text, range) } as const;
    return [{ value: place, evidence, rule: "dateline", weight: 70 }];
  }
  return [];
}

/** Everything before the dash: the place, with the agency and the date where they are printed. */
function datelineOf(head: string, words: ArticleWords): string | undefined {
  const agencyMatch = signed.exec(head);
  const agency = agencyMatch?.groups?.["agency"]?.toLowerCase();
  if (agencyMatch !== null && agency !== undefined && words.agencies.includes(agency))
    return withoutDash(agencyMatch[0]);
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
