import type { Sentence, TextDocument, Token } from "../2-text/document.js";
import { isFinite } from "./clauses.js";
import type { ClaimWords } from "./words.js";

/** Puts right what a tagger gets wrong of main verbs: "The ferry sank", "The bridge collapsed on Sunday". */
export function mendTags(document: TextDocument, words: ClaimWords): TextDocument {
  const blocks = document.blocks.map((block) => ({
    ...block,
    sentences: block.sentences.map((sentence) => mendSentence(sentence, words)),
  }));
  return { ...document, blocks };
}

function mendSentence(sentence: Sentence, words: ClaimWords): Sentence {
  const past = sentence.tokens.map((token) => (isPast(token, words) ? { ...token, tag: "VBD" } : token));
  return { ...sentence, tokens: past.some(isFinite) ? past : withParticiple(past) };
}

/** Forms that are nothing but a past: sank, grew, wrote. */
function isPast(token: Token, words: ClaimWords): boolean {
  return /^(?:NN|JJ|VBN|VBP?)$/u.test(token.tag ?? "") && words.pasts.has(token.text);
}

/** A sentence without a finite verb has its first bare participle for one. */
function withParticiple(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    (token, index) => token.tag === "VBN" && /^(?:NN|PRP|RB|CD)/u.test(tokens[index - 1]?.tag ?? ""),
  );
  return tokens.map((token, index) => (index === at ? { ...token, tag: "VBD" } : token));
}
