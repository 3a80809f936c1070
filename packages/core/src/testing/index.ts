export { checkFinder, type CheckOptions } from "./check-finder.js";
export { checkRefiner } from "./check-refiner.js";
export { annotate, annotationsOf } from "./annotate-reading.js";
export { expectReading } from "./expect-reading.js";
export { parseAnnotated, type AnnotatedText, type Annotation } from "./parse-annotated.js";
