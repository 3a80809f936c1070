import type { Element } from "../tree/element.js";
import { ElementRoles, isSpace } from "./element-roles.js";
import { boldNames, inlineNames, rawNames } from "../tree/names.js";
import { walkHtml, type Visitor } from "../tree/walk-html.js";
import type { Line } from "./line.js";
import type { SourceMap } from "./source-map.js";
import { TextBuilder } from "./text-builder.js";

export interface Collected {
  readonly html: string;
  readonly text: string;
  readonly lines: readonly Line[];
  readonly elements: readonly Element[];
  readonly sourceMap: SourceMap;
  readonly tooDeep: boolean;
  readonly attributeLength: number;
}

/** Cuts a source into its lines, in reading order. */
export function collectLines(html: string): Collected {
  const collector = new Collector(html);
  const { elements, tooDeep, attributeLength } = walkHtml(html, collector);
  collector.endLine();
  const text = collector.builder.text();
  const sourceMap = collector.builder.map();
  return { html, text, lines: collector.finish(text), elements, sourceMap, tooDeep, attributeLength };
}

interface Draft {
  readonly start: number;
  readonly from: number;
  readonly element: Element;
  readonly wrappers: readonly Element[];
  readonly mediaBefore: number;
  linked: number;
  bold: number;
  italic: number;
  links: number;
  chars: number;
  to: number;
  end: number;
}

const mediaNames: ReadonlySet<string> = new Set([
  "img",
  "video",
  "iframe",
  "figure",
  "picture",
  "audio",
  "svg",
]);
const noWrappers: readonly Element[] = [];
const partNames: ReadonlySet<string> = new Set(["span", "small", "cite"]);

/** Those that were still open where the line ended. */
function wrappersOf({ wrappers, end }: Draft): readonly Element[] {
  return wrappers.length === 0 ? wrappers : wrappers.filter((wrapper) => wrapper.textEnd >= end);
}

class Collector implements Visitor {
  readonly builder = new TextBuilder();
  private readonly html: string;
  private readonly roles = new ElementRoles();
  private readonly elements: Element[] = [];
  private readonly drafts: Draft[] = [];
  private readonly opened: Element[] = [];
  private line: Draft | undefined;
  private skipped = 0;
  private linkDepth = 0;
  private boldDepth = 0;
  private italicDepth = 0;
  private captionDepth = 0;
  private breaks = 0;
  private media = 0;

  constructor(html: string) {
    this.html = html;
  }

  open(element: Element): void {
    const { name } = element;
    this.elements.push(element);
    if (mediaNames.has(name)) this.media++;
    if (this.roles.isSkipped(element)) this.skipped++;
    if (this.skipped > 0) return;
    if (name === "br") this.breakLine(element);
    else if (this.endsLine(element)) this.endLine();
    else this.opened.push(element);
    if (this.roles.isCaption(element)) this.captionDepth++;
    if (name === "a") this.openLink(element);
    if (boldNames.has(name)) this.boldDepth++;
    if (name === "em" || name === "i") this.italicDepth++;
    element.textStart = this.builder.length;
  }

  close(element: Element): void {
    const { name } = element;
    if (this.skipped > 0) {
      if (this.roles.isSkipped(element)) this.skipped--;
      return;
    }
    element.textEnd = this.builder.length;
    if (name === "a") this.linkDepth--;
    if (boldNames.has(name)) this.boldDepth--;
    if (name === "em" || name === "i") this.italicDepth--;
    if (name !== "br" && this.endsLine(element)) this.endLine();
    if (this.roles.isCaption(element)) this.captionDepth--;
  }

  text(start: number, end: number, element: Element | undefined): void {
    if (element !== undefined && rawNames.has(element.name)) element.raw += this.html.slice(start, end);
    if (this.skipped > 0 || element === undefined) return;
    let at = start;
    while (at < end) {
      const word = this.skipSpace(at, end);
      if (word > at) this.builder.space(at, word);
      at = word < end ? this.readWords(word, end, element) : end;
    }
  }

  entity(value: string, start: number, end: number, element: Element | undefined): void {
    if (element !== undefined && rawNames.has(element.name)) element.raw += value;
    if (this.skipped > 0 || element === undefined) return;
    if (isSpace(value.charCodeAt(0))) this.builder.space(start, end);
    else this.add(value, start, end, element);
  }

  endLine(): void {
    this.breaks = 0;
    this.opened.length = 0;
    this.builder.dropSpace();
    if (this.line === undefined) return;
    this.line.end = this.builder.length;
    this.drafts.push(this.line);
    this.line = undefined;
  }

  finish(text: string): readonly Line[] {
    const lines: Line[] = [];
    for (const draft of this.drafts) {
      const words = text.slice(draft.start, draft.end);
      const trimmed = words.trim();
      if (trimmed === "") continue;
      const start = draft.start + words.indexOf(trimmed[0] ?? "");
      lines.push({
        index: lines.length,
        start,
        end: start + trimmed.length,
        text: trimmed,
        element: draft.element,
        wrappers: wrappersOf(draft),
        linked: draft.linked / draft.chars,
        bold: draft.bold / draft.chars,
        italic: draft.italic / draft.chars,
        links: draft.links,
        hidden: draft.element.hidden,
        mediaBefore: draft.mediaBefore,
        source: { start: draft.from, end: draft.to },
      });
    }
    return lines;
  }

  /** Inside a caption the parts that have an element of their own are lines: the words, the credit, the place. */
  private endsLine(element: Element): boolean {
    if (!inlineNames.has(element.name) || this.roles.isCredit(element)) return true;
    return this.captionDepth > 0 && partNames.has(element.name);
  }

  private openLink(element: Element): void {
    // "<a>World</a><a>Sport</a>" reads "World Sport".
    if (this.linkDepth === 0 && this.line !== undefined && this.html[element.sourceStart - 1] === ">")
      if (this.line.linked === this.line.chars) this.builder.space(element.sourceStart, element.sourceStart);
    this.linkDepth++;
    if (this.line !== undefined) this.line.links++;
  }

  private breakLine(element: Element): void {
    this.breaks++;
    if (this.breaks > 1) this.endLine();
    else this.builder.space(element.sourceStart, element.sourceStart);
  }

  private skipSpace(from: number, end: number): number {
    let at = from;
    while (at < end && isSpace(this.html.charCodeAt(at))) at++;
    return at;
  }

  /** Takes words with single spaces between them in one go. */
  private readWords(from: number, end: number, element: Element): number {
    let at = from;
    let plain = true;
    while (at < end) {
      const code = this.html.charCodeAt(at);
      if (isSpace(code)) {
        if (at + 1 >= end || isSpace(this.html.charCodeAt(at + 1))) break;
        if (code !== 32) plain = false;
      }
      at++;
    }
    const value = this.html.slice(from, at);
    this.add(plain ? value : value.replace(/[\t\n\f\r]/gu, " "), from, at, element);
    return at;
  }

  private add(value: string, from: number, to: number, element: Element): void {
    const begins = this.line === undefined;
    this.builder.words(value, from, to, begins);
    this.line ??= this.beginLine(element, this.builder.length - value.length, from);
    this.breaks = 0;
    this.line.chars += value.length;
    this.line.to = to;
    if (this.linkDepth > 0) this.line.linked += value.length;
    if (this.boldDepth > 0) this.line.bold += value.length;
    if (this.italicDepth > 0) this.line.italic += value.length;
  }

  private beginLine(element: Element, start: number, from: number): Draft {
    const block = this.blockOf(element);
    const links = this.linkDepth > 0 ? 1 : 0;
    return {
      start,
      from,
      element: block,
      wrappers: this.opened.length === 0 ? noWrappers : [...this.opened],
      mediaBefore: this.media,
      linked: 0,
      bold: 0,
      italic: 0,
      links,
      chars: 0,
      to: from,
      end: start,
    };
  }

  private blockOf(element: Element): Element {
    let block = element;
    while (!this.endsLine(block)) {
      const parent = this.elements[block.parent];
      if (parent === undefined) return block;
      block = parent;
    }
    return block;
  }
}
