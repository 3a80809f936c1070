import { parseDocument } from "htmlparser2";
import type { Document } from "domhandler";

/** Where a page of HTML keeps its source for `select`; a symbol, so that JSON and structured clones leave it out. */
export const pageSource: unique symbol = Symbol("onrecord.pageSource");

/** The source of a page, and its tree once a selector asked for it. */
export class PageSource {
  readonly html: string;
  private parsed: Document | undefined;

  constructor(html: string) {
    this.html = html;
  }

  document(): Document {
    this.parsed ??= parseDocument(this.html, { withStartIndices: true, withEndIndices: true });
    return this.parsed;
  }
}

/** The source of a page that `fromHtml` made in this realm; undefined for any other page. */
export function sourceOf(page: object): PageSource | undefined {
  const source = (page as { readonly [pageSource]?: unknown })[pageSource];
  return source instanceof PageSource ? source : undefined;
}
