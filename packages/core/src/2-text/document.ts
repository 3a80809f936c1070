import type { Range } from "../range.js";
import type { Article } from "../schema/article.js";
import type { BlockKind } from "../schema/block.js";

/** A word, number or mark. `tag` is a Penn Treebank part of speech, absent where no tagger ran. */
export interface Token extends Range {
  readonly text: string;
  readonly tag?: string;
}

export interface Sentence extends Range {
  readonly tokens: readonly Token[];
}

/**
 * What stands between a pair of quotation marks. `start` is the opening mark, `end` is behind the closing one;
 * `inner` is without the marks. `closed` is false where the text never closes it (running paragraphs, lost marks).
 */
export interface QuotedRun extends Range {
  readonly inner: Range;
  readonly mark: "double" | "single" | "guillemet" | "low";
  readonly closed: boolean;
  /** 0 for a run that stands in no other. */
  readonly depth: number;
  /** Goes on from the run that ended the block before (each paragraph opened, only the last closed). */
  readonly continues: boolean;
}

/** A block as rules see it. `text === document.text.slice(start, end)`; ranges inside are places in `document.text`. */
export interface TextBlock extends Range {
  readonly id: string;
  readonly index: number;
  readonly kind: BlockKind;
  readonly inBody: boolean;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly runs: readonly QuotedRun[];
}

/** The text with its sentences, tokens and quotation marks; what the later stages read. */
export interface TextDocument {
  readonly text: string;
  readonly article: Article;
  /** Every block of the article, in reading order. */
  readonly blocks: readonly TextBlock[];
}
