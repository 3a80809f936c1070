// What quotes are measured with: the reader and the fast setting out of one bundle.
export { createReader } from "../../packages/core/src/reader.js";
export { fastEnglish } from "../../packages/core/src/language/en/index.js";
export { parseAnnotated } from "../../packages/core/src/testing/parse-annotated.js";
