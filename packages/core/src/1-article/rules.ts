import type { FieldName, MarkupHints, Page, PageLine } from "../0-page/page.js";
import type { Language } from "../language/language.js";
import type { Range } from "../range.js";
import type { Rule } from "../rule.js";
import type { PhraseBook } from "./phrase-book.js";
import type { BlockKind } from "../schema/block.js";

/**
 * A line of the page with its words and, once labelled, what it is. A paragraph cut by inline links is one line
 * of several pieces; its `text` is the pieces with a space between them.
 */
export interface Line extends PageLine {
  readonly index: number;
  readonly text: string;
  readonly markup?: MarkupHints;
  /** The first 400 characters in lower case with straight marks and single spaces, as phrases are held against it. */
  readonly plain: string;
  /** Where its words stand in `page.text`; one piece for an uncut line. */
  readonly pieces: readonly Range[];
}

/** What a block rule says of a line. `joins` takes the next lines into the same block (a paragraph cut by links). */
export interface BlockLabel {
  readonly kind: BlockKind;
  readonly inBody: boolean;
  /** How many of the following lines belong to the same block. */
  readonly joins?: number;
  /** Index of the line it repeats (pull quotes). */
  readonly repeatOf?: number;
}

export interface ArticleContext {
  readonly page: Page;
  readonly lines: readonly Line[];
  readonly language: Language;
  /** The language's phrases for a kind of line, ready to be asked. */
  phrasesFor(kind: BlockKind): PhraseBook;
  /** Labels given so far by line index; later rules see what earlier rules said. */
  labelOf(index: number): (BlockLabel & { readonly rule: string }) | undefined;
  /** How much a line reads like the story's running text, from 0 to 1, as the line model sees it. */
  bodyScore(index: number): number;
  /** The line of the headline, where the page has one. */
  headlineIndex(): number | undefined;
  /** The first line of the story, as the line model sees it. */
  storyStart(): number;
  /** Whether the page is little but sentences in which the line model saw no story: a paragraph handed over alone. */
  isBareProse(): boolean;
  /** BCP 47 code of the language the page's opening is in, where its words say it. */
  pageLanguage(): string | undefined;
  /** How often the words of a line stand on a line of their own. */
  copiesOf(index: number): number;
  /** The first line with the same words; the line itself where it is the first. */
  firstCopyOf(index: number): number;
}

/** Says what one line is, or nothing. The first rule that speaks wins; each rule sees all lines before the next does. */
export interface BlockRule extends Rule {
  label(line: Line, context: ArticleContext): BlockLabel | undefined;
}

/** A value for one field, found in the page. */
export interface FieldFinding {
  readonly value: string;
  /** Where it stands in `page.text`. */
  readonly span?: Range;
  /** Where it stands in the markup, for what is not in the text: "time.first@datetime". */
  readonly path?: string;
}

/** Looks for the value of one field; several findings are several authors. `undefined` leaves it to the next reader. */
export type FieldReader = (page: Page) => FieldFinding | readonly FieldFinding[] | undefined;

/** Readers for single fields. Of a list the first that finds something wins. */
export type FieldReaders = Readonly<Partial<Record<FieldName, FieldReader | readonly FieldReader[]>>>;

/** What an article parser said of a site before it was redesigned. */
export interface ParserVariant {
  /** ISO 8601 day: the variant is for copies of a page made before it. */
  readonly until: string;
  readonly fields?: FieldReaders;
  readonly blocks?: readonly BlockRule[];
}

/**
 * Knows certain pages better than the general rules: overrides single fields and adds block rules;
 * what it does not say is inherited.
 */
export interface ArticleParser extends Rule {
  accepts(page: Page): boolean;
  readonly fields?: FieldReaders;
  readonly blocks?: readonly BlockRule[];
  /**
   * Older forms of the site, each inheriting what it does not say from the parser. The date of a copy is the page's
   * `retrievedAt`, else what its markup or address says it was published; without either the parser alone is asked.
   */
  readonly variants?: readonly ParserVariant[];
}
