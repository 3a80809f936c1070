import type { Block } from "../../schema/block.js";
import { plain } from "../line-shape.js";
import { openPhraseBook } from "../phrase-book.js";
import type { ArticleWords } from "../words.js";
import type { Claimed } from "./choose-field.js";

const longest = 200;

/** "Subscribe to continue reading" below the headline: the rest is for those who pay. */
export function paywallClaims(blocks: readonly Block[], words: ArticleWords): readonly Claimed[] {
  const phrases = openPhraseBook(words.paywall);
  const headline = blocks.findIndex((block) => block.kind === "headline");
  const said = blocks.find((block, index) => {
    const text = block.spans[0]?.text ?? "";
    return index > headline && !block.inBody && text.length <= longest && phrases.has(plain(text));
  });
  const span = said?.spans[0];
  return span === undefined
    ? []
    : [{ value: "true", evidence: { from: "text", span }, rule: "paywall-line", weight: 40 }];
}
