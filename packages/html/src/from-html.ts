import { buildPage, type FromHtmlOptions } from "./build-page.js";
import { createBlockModel } from "./label/block-model.js";
import type { HtmlPage } from "./lines/source-map.js";

const model = /* @__PURE__ */ createBlockModel();

/**
 * A page of HTML as a Page that `read()` takes: its text in reading order, one line a block, each with what the markup
 * knows of it, and everybody's word for headline, authors, dates and the rest. Never throws on odd HTML: see `issues`.
 */
export function fromHtml(html: string | Uint8Array, options: FromHtmlOptions = {}): HtmlPage {
  return buildPage(html, options, model);
}
