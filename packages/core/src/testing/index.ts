export { checkArticleParser, type ArticleParserCheck } from "./check-article-parser.js";
export { checkFinder, type CheckOptions } from "./check-finder.js";
export { checkRefiner } from "./check-refiner.js";
export { annotate, annotationsOf, type ReadQuotes } from "./annotate-reading.js";
export { expectReading } from "./expect-reading.js";
export { parseAnnotated, type AnnotatedText, type Annotation } from "./parse-annotated.js";
