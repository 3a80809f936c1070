import type { TagModel } from "./tagger.js";

/** What this stage asks of a language. Words are lower case, without the closing full stop. */
export interface TextWords {
  /** Always followed by something: "Mr.", "Gov.", "vs.". A full stop behind them ends no sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** May end a sentence: "Inc.", "p.m.", "Jr.". They do where the next word is one of `starters`. */
  readonly closingAbbreviations: ReadonlySet<string>;
  /** Abbreviations only before a figure: "No. 5". */
  readonly abbreviationsBeforeFigures: ReadonlySet<string>;
  /** Words that, with a capital, begin sentences and no names: "The", "He", "But". */
  readonly starters: ReadonlySet<string>;
  /** Short forms that begin with an apostrophe: ’tis, ’em. */
  readonly clippings: ReadonlySet<string>;
  /** Gives tokens their part of speech; without it they have none, and rules fall back to word lists. */
  readonly tagModel?: TagModel;
}
