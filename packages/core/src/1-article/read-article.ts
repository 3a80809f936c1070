import type { Page } from "../0-page/page.js";
import type { Language } from "../language/language.js";
import { spanOf } from "../range.js";
import type { Article } from "../schema/article.js";
import type { Block } from "../schema/block.js";
import type { Issue } from "../schema/issue.js";
import type { Trace } from "../trace.js";
import type { ArticleParser, BlockRule } from "./rules.js";

export interface ArticleRules {
  readonly parsers: readonly ArticleParser[];
  readonly blockRules: readonly BlockRule[];
  readonly language: Language;
  readonly trace: Trace;
}

/** Labels the lines of a page and reads its fields. */
export function readArticle(
  page: Page,
  _rules: ArticleRules,
): { article: Article; issues: readonly Issue[] } {
  const blocks: Block[] = page.lines.map((line, index) => ({
    id: `b${index}`,
    kind: "paragraph",
    inBody: true,
    rule: "plain-paragraph",
    spans: [spanOf(page.text, line)],
  }));
  const undated = { rule: "none", candidates: [] };
  return {
    article: {
      authors: [],
      published: undated,
      modified: undated,
      corrections: [],
      blocks,
      provenance: { kind: page.kind, contentHash: "0".repeat(16), parsers: [...page.parsers] },
    },
    issues: [],
  };
}
