import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { Attributes, keptAttributes } from "./attributes.js";
import { CharacterReferences, decodeValue } from "./character-references.js";
import { Element } from "./element.js";
import { NameWords } from "./name-words.js";
import { closedByOpening, inlineNames, rawTextNames, voidNames } from "./names.js";

/** What the walk tells while it goes through the source, in document order. Offsets are places in the source. */
export interface Visitor {
  open(element: Element): void;
  close(element: Element): void;
  text(start: number, end: number, element: Element | undefined): void;
  /** A character reference that stands for `value`. */
  entity(value: string, start: number, end: number, element: Element | undefined): void;
}

/** Deeper than this, elements are no longer nested but laid side by side. */
const maxDepth = 1000;

const longestAttribute = Math.max(...[...keptAttributes.keys()].map((name) => name.length));

export interface WalkResult {
  readonly elements: readonly Element[];
  /** True where elements stood deeper than is kept. */
  readonly tooDeep: boolean;
  /** UTF-16 code units of the source that are attributes, names and values. */
  readonly attributeLength: number;
}

/**
 * Walks the source once, without recursion, in time proportional to its length.
 * It keeps its own stack: htmlparser2's parser searches the whole stack for every stray end tag.
 */
export function walkHtml(html: string, visitor: Visitor): WalkResult {
  const walk = new Walk(html, visitor);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: false }, walk);
  tokenizer.write(html);
  tokenizer.end();
  return { elements: walk.elements, tooDeep: walk.tooDeep, attributeLength: walk.attributeLength };
}

class Walk implements TokenizerCallbacks {
  readonly elements: Element[] = [];
  tooDeep = false;
  attributeLength = 0;
  private readonly stack: Element[] = [];
  /** How many elements of a name are open, so that a stray end tag costs nothing. */
  private readonly open = new Map<string, number>();
  private readonly known = new NameWords();
  private readonly names = new Map<string, string>();
  private hasRoot = false;
  private name = "";
  private start = 0;
  private attributes: Attributes | undefined;
  private attribute = "";
  private value: string | undefined;
  private readonly references: CharacterReferences;
  private readonly html: string;
  private readonly visitor: Visitor;

  constructor(html: string, visitor: Visitor) {
    this.html = html;
    this.visitor = visitor;
    this.references = new CharacterReferences(html);
  }

  ontext(start: number, end: number): void {
    let element = this.stack.at(-1);
    if (element === undefined && /\S/u.test(this.html.slice(start, end))) element = this.impliedBody(start);
    let from = start;
    if (element === undefined || !rawTextNames.has(element.name))
      for (const { at, to, value } of this.references.between(start, end)) {
        if (at > from) this.visitor.text(from, at, element);
        this.visitor.entity(value, at, to, element);
        from = to;
      }
    if (end > from) this.visitor.text(from, end, element);
  }

  // The tokenizer is told to leave character references alone: it skips what holds none far quicker.
  ontextentity(): void {}
  onattribentity(): void {}

  onopentagname(start: number, end: number): void {
    this.name = this.nameOf(start, end);
    this.start = start - 1;
    this.attributes = undefined;
  }

  onattribname(start: number, end: number): void {
    this.value = undefined;
    if (end - start > longestAttribute) return;
    const kept = keptAttributes.get(this.html.slice(start, end).toLowerCase());
    if (kept === undefined) return;
    this.attribute = kept;
    this.value = "";
  }

  onattribdata(start: number, end: number): void {
    if (this.value !== undefined) this.value += this.html.slice(start, end);
  }

  onattribend(): void {
    if (this.value === undefined) return;
    this.attributes ??= new Attributes();
    this.attributes.add(this.attribute, decodeValue(this.value));
    this.value = undefined;
  }

  onopentagend(end: number): void {
    this.attributeLength += end - this.start - this.name.length - 1;
    this.openElement(end);
  }

  onselfclosingtag(end: number): void {
    const foreign = this.isInForeignContext() || this.name === "svg" || this.name === "path";
    this.onopentagend(end);
    if (foreign && this.stack.at(-1)?.name === this.name) this.closeTop(end + 1);
  }

  onclosetag(start: number, end: number): void {
    const name = this.nameOf(start, end);
    if ((this.open.get(name) ?? 0) === 0) return;
    while (this.stack.length > 0) {
      const found = this.stack.at(-1)?.name === name;
      this.closeTop(end + 1);
      if (found) return;
    }
  }

  onend(): void {
    while (this.stack.length > 0) this.closeTop(this.html.length);
  }

  // In HTML a CDATA section is a comment, but within SVG and MathML, whose text is not kept.
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  isInForeignContext(): boolean {
    return (this.open.get("svg") ?? 0) > 0 || (this.open.get("math") ?? 0) > 0;
  }

  private openElement(end: number): void {
    if (this.name === "html" || this.name === "body") this.hasRoot = true;
    else if (this.stack.length === 0 && inlineNames.has(this.name)) this.impliedBody(this.start);
    const closes = closedByOpening.get(this.name);
    if (closes !== undefined) this.closeAround(closes, this.start);
    const element = new Element(
      this.elements.length,
      { known: this.known, name: this.name, start: this.start, attributes: this.attributes },
      this.stack.at(-1),
    );
    this.elements.push(element);
    this.visitor.open(element);
    if (voidNames.has(this.name) || this.stack.length >= maxDepth) {
      if (this.stack.length >= maxDepth) this.tooDeep = true;
      element.sourceEnd = end + 1;
      this.visitor.close(element);
      return;
    }
    this.stack.push(element);
    this.open.set(this.name, (this.open.get(this.name) ?? 0) + 1);
  }

  /** "“We <b>stop</b>,” said Kim." without a tag around it stands in a body, as it does for browsers. */
  private impliedBody(start: number): Element | undefined {
    if (this.hasRoot) return undefined;
    const { name, start: tagStart, attributes } = this;
    [this.name, this.start, this.attributes] = ["body", start, undefined];
    this.openElement(start);
    [this.name, this.start, this.attributes] = [name, tagStart, attributes];
    return this.stack.at(-1);
  }

  /** One string for each name of the page: telling two apart is then a look at where they lie. */
  private nameOf(start: number, end: number): string {
    const name = this.html.slice(start, end).toLowerCase();
    const known = this.names.get(name);
    if (known === undefined) this.names.set(name, name);
    return known ?? name;
  }

  private closeAround(names: ReadonlySet<string>, end: number): void {
    for (let top = this.stack.at(-1); top !== undefined && names.has(top.name); top = this.stack.at(-1))
      this.closeTop(end);
  }

  private closeTop(end: number): void {
    const element = this.stack.pop();
    if (element === undefined) return;
    element.sourceEnd = end;
    this.open.set(element.name, (this.open.get(element.name) ?? 1) - 1);
    this.visitor.close(element);
  }
}
