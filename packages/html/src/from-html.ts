import { buildPage, type FromHtmlOptions } from "./build-page.js";
import { createBlockModel } from "./label/block-model.js";
import { checkUse } from "./check-use.js";
import type { HtmlPage } from "./lines/source-map.js";

const model = /* @__PURE__ */ createBlockModel();

/**
 * A page of HTML as a Page that `read()` takes: its text in reading order, one line a block, each with what the markup
 * knows of it, and everybody's word for headline, authors, dates and the rest. Never throws on odd HTML: see `issues`.
 * Throws OnrecordError `not-text` for what is neither text nor bytes, and `bad-option`.
 */
export function fromHtml(html: string | Uint8Array, options: FromHtmlOptions = {}): HtmlPage {
  checkUse(html, options);
  return buildPage(html, options, model);
}
