import type { Language } from "../language/language.js";
import { cover, trim, type Range } from "../range.js";
import type { Article } from "../schema/article.js";
import type { Block } from "../schema/block.js";
import type { QuotedRun, Sentence, TextBlock, TextDocument, Token } from "./document.js";
import { linkRunning, moveRuns, pairParagraph } from "./marks.js";
import { splitSentences } from "./sentences.js";
import { tagTokens, type TagModel } from "./tagger.js";
import { tokenize } from "./tokens.js";

/** Lays sentences, tokens and quotation marks over the blocks of an article. */
export function readDocument(text: string, article: Article, language: Language): TextDocument {
  // Speech runs on from one paragraph of the story to the next, whatever furniture stands between.
  let before: readonly QuotedRun[] | undefined;
  const blocks = article.blocks.map((block, index) => {
    const range = cover(block.spans);
    const words = text.slice(range.start, range.end);
    const runs = moveRuns(pairParagraph(words, language.text), range.start);
    const linked = block.inBody ? linkRunning(text, before, runs, range) : runs;
    if (block.inBody) before = linked;
    return textBlock(block, index, range, words, sentencesOf(text, range, language), linked);
  });
  return { text, article, blocks };
}

function textBlock(
  block: Block,
  index: number,
  range: Range,
  text: string,
  sentences: readonly Sentence[],
  runs: readonly QuotedRun[],
): TextBlock {
  const { id, kind, inBody } = block;
  return { id, index, kind, inBody, start: range.start, end: range.end, text, sentences, runs };
}

function sentencesOf(text: string, range: Range, language: Language): readonly Sentence[] {
  const block = text.slice(range.start, range.end);
  const sentences: Sentence[] = [];
  for (const piece of splitSentences(block, language.text, { paragraphs: false })) {
    const sentence = trim(text, { start: piece.start + range.start, end: piece.end + range.start });
    if (sentence.start < sentence.end) sentences.push({ ...sentence, tokens: tokenize(text, sentence) });
  }
  const { tagModel } = language.text;
  return tagModel === undefined ? sentences : withTags(sentences, tagModel);
}

/** The tagger sees a block as a whole. */
function withTags(sentences: readonly Sentence[], model: TagModel): readonly Sentence[] {
  const tagged: readonly Token[] = tagTokens(
    sentences.flatMap((sentence) => sentence.tokens),
    model,
  );
  let from = 0;
  return sentences.map((sentence) => {
    const tokens = tagged.slice(from, from + sentence.tokens.length);
    from += sentence.tokens.length;
    return { ...sentence, tokens };
  });
}
