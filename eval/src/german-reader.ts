// What German quotes are measured with: the reader and the German pack out of one bundle.
export { createReader } from "../../packages/core/src/reader.js";
export { german } from "../../packages/german/src/index.js";
