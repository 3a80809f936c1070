import type { Page } from "../../0-page/page.js";
import { spanOf } from "../../range.js";
import type { Block } from "../../schema/block.js";
import type { Claimed } from "./choose-field.js";

const holder =
  /(?:copyright|©|\(c\)|&copy;)[\s©,]{0,4}(?:\(c\)\s?)?(?:\d{4}(?:\s?[-–]\s?\d{2,4})?,?\s)?(?:by\s)?(?<name>\p{Lu}(?:[^.,|•·©]|\.\p{L}|,\s(?:Inc|LLC|Ltd|L\.P)){2,60}\.?)/u;

/** Who claims the rights stands in for a publisher nobody else names. */
export function copyrightHolder(page: Page, blocks: readonly Block[]): readonly Claimed[] {
  for (const block of blocks) {
    const [span] = block.spans;
    if (block.kind !== "copyright" || span === undefined) continue;
    const match = holder.exec(span.text);
    const name = match?.groups?.["name"];
    if (match === null || name === undefined) continue;
    const words = tidy(name);
    if (words.length < 3) continue;
    const start = span.start + match.index + match[0].length - name.length;
    const evidence = { from: "text", span: spanOf(page.text, { start, end: start + words.length }) } as const;
    return [{ value: words, evidence, rule: "copyright-holder", weight: 20 }];
  }
  return [];
}

function tidy(name: string): string {
  const end = name.search(/\.?\s(?:all rights|and its|terms|privacy|\d{4})/iu);
  const kept = (end === -1 ? name : name.slice(0, end + (name[end] === "." ? 1 : 0))).trim();
  return /\b(?:Inc|Ltd|Co|Corp|L\.P)\.$/u.test(kept) ? kept : kept.replace(/\.$/u, "");
}
