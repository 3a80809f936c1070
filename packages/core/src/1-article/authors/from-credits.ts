import type { Page } from "../../0-page/page.js";
import { spanOf } from "../../range.js";
import type { Author } from "../../schema/article.js";
import type { Block } from "../../schema/block.js";
import { creditStart } from "../blocks/credit.js";
import type { ArticleWords } from "../words.js";
import { looksLikeName } from "./read-names.js";

const maker = /(?:[:/]|\bby\b)\s?(?<name>\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){1,3})/u;

/** Persons in the credits of pictures and clips. */
export function fromCredits(page: Page, blocks: readonly Block[], words: ArticleWords): readonly Author[] {
  const story = storyRange(blocks);
  return blocks.slice(story.start, story.end).flatMap((block) => {
    const [span] = block.spans;
    if (span === undefined || (block.kind !== "credit" && block.kind !== "caption")) return [];
    const from = creditStart(span.text, words);
    if (from === undefined) return [];
    const tail = span.text.slice(from);
    const match = maker.exec(tail);
    const name = match?.groups?.["name"]?.replace(/\.$/u, "");
    if (match === null || name === undefined || !looksLikeName(name, words)) return [];
    const start = span.start + from + match.index + match[0].lastIndexOf(name);
    const where = spanOf(page.text, { start, end: start + name.length });
    const role = /\bvideo\b/iu.test(tail.slice(0, match.index + 1)) ? "videographer" : "photographer";
    return [
      {
        name,
        role,
        evidence: { from: "text", span: where },
        rule: `${block.rule}-maker`,
        span: where,
      } as const,
    ];
  });
}

/** Pictures of other stories are not this piece's: only those between headline and the story's last line. */
function storyRange(blocks: readonly Block[]): { start: number; end: number } {
  const headline = blocks.findIndex((block) => block.kind === "headline");
  const last = blocks.findLastIndex((block) => block.inBody);
  return { start: Math.max(0, headline - 3), end: last + 3 };
}
