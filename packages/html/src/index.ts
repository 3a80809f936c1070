export { fromHtml } from "./from-html.js";
export type { FromHtmlOptions } from "./build-page.js";
export { sourceRange } from "./lines/source-map.js";
export type { HtmlPage, SourceMap } from "./lines/source-map.js";
