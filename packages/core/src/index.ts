export { createReader, read, readArticle } from "./reader.js";
export type { ArticleReading, Reader, ReaderOptions } from "./reader.js";
export type { ReadOptions } from "./0-page/to-page.js";
export { fromText } from "./0-page/from-text.js";
export type { MarkupHints, Page, PageLine, Witness } from "./0-page/page.js";
export { OnrecordError } from "./error.js";
export { explain, type Explanation } from "./explain.js";
export type { Extension } from "./extension.js";
export type { ReadingWith } from "./extend-reading.js";
export type { Finder, Refiner, Rule } from "./rule.js";
export type {
  ArticleParser,
  BlockLabel,
  BlockRule,
  FieldFinding,
  FieldReader,
  ParserVariant,
} from "./1-article/rules.js";
export { onLine } from "./1-article/line-reader.js";
export type { QuoteContext, QuoteDraft, QuoteFinder, QuoteFinding, QuoteRefiner } from "./3-quotes/draft.js";
export type { Resolution, Scene, SpeakerRule } from "./4-speakers/scene.js";
export type { Mention } from "./4-speakers/mention.js";
export type { ClaimFinder, ClaimFinding, ClaimRefiner } from "./5-claims/draft.js";
export type { Sentence, TextBlock, TextDocument, Token } from "./2-text/document.js";
export type { ClaimLanguage, Language } from "./language/language.js";
export type { ArticleWords, Phrases } from "./1-article/words.js";
export type { TextWords } from "./2-text/words.js";
export type { CueFrame, CueVerb, QuoteWords, Taking, VerbForm, WordClass } from "./3-quotes/words.js";
export type { Gender, PronounWord, SpeakerWords } from "./4-speakers/words.js";
export type { ClaimWords } from "./5-claims/words.js";
export * from "./schema/index.js";
