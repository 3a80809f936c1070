import type { BlockKind } from "../schema/block.js";

/** Phrases that give a kind of line away, lower case, straight apostrophes. */
export interface Phrases {
  /** The line is just this. */
  readonly whole?: readonly string[];
  /** The line opens with this. */
  readonly starts?: readonly string[];
  /** This stands somewhere in the line. */
  readonly contains?: readonly string[];
}

/** What this stage asks of a language. All words are lower case. */
export interface ArticleWords {
  /** Lines of the page that are not the story, by what they are. */
  readonly furniture: Partial<Readonly<Record<BlockKind, Phrases>>>;
  /** Words that open a byline: "by", "words by". */
  readonly bylineOpeners: readonly string[];
  /** Words between two names: "and". */
  readonly nameJoiners: readonly string[];
  /** Words that stand in bylines and are nobody's name: "staff", "hours ago". */
  readonly notNames: readonly string[];
  /** What a writer is called after the name: "reporter", "correspondent". */
  readonly writerTitles: readonly string[];
  /** What may stand before a name that a link cut off: "president", "minister". */
  readonly personTitles: readonly string[];
  /** News agencies as they are signed. */
  readonly agencies: readonly string[];
  /** Words that open a picture credit: "photo", "photograph by". */
  readonly creditOpeners: readonly string[];
  /** Who supplies pictures: "getty images". */
  readonly pictureHouses: readonly string[];
  /** Words a line cannot end with unless it goes on: "the", "of". */
  readonly danglingWords: readonly string[];
  /** Words with a date that say it is when the piece came out: "published". */
  readonly publishedWords: readonly string[];
  /** Words with a date that say it is when the piece last changed: "updated". */
  readonly modifiedWords: readonly string[];
  /** Month names of many languages, 1 is January. */
  readonly months: Readonly<Record<string, number>>;
  /** 0 is Sunday. */
  readonly weekdays: Readonly<Record<string, number>>;
  /** Phrases that say the rest of the text is for those who pay. */
  readonly paywall: Phrases;
  /** Common forms of verbs that make a sentence one; a line without any may be a caption. */
  readonly finiteVerbs: readonly string[];
  /** Words that speak to the reader, as promotions do: "your". */
  readonly readerWords: readonly string[];
  /** Words that put a bare month before it into the past: "began". */
  readonly pastWords: readonly string[];
  /** Words that put a bare month after them into the future: "would", "could". */
  readonly futureWords: readonly string[];
}
