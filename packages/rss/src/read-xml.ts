import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { DeclaredEntities } from "./declared-entities.js";
import {
  baseOf,
  canonicalName,
  languageOf,
  namespacesOf,
  noNamespaces,
  type Namespaces,
} from "./xml-scope.js";
import { decodeReferences, XmlNode, type XmlElement } from "./xml-tree.js";

/** Where the items of a feed stand. They are handed over as they end and not kept, so that memory holds one at a time. */
export interface ItemReader {
  /** Elements that items stand in, from the outermost. */
  readonly containers: ReadonlySet<string>;
  readonly items: ReadonlySet<string>;
  container(element: XmlElement): void;
  item(element: XmlElement): void;
  /** So many elements were left out: too deep, or a flood. */
  leftOut(elements: number): void;
}

interface Open {
  readonly element: XmlNode;
  readonly namespaces: Namespaces;
  /** How many containers it stands in, itself one of them; 0 for what is none. */
  readonly level: number;
  readonly isItem: boolean;
}

/** Elements of which a second one ends the first: feeds lose closing tags, and an item never stands in an item. */
const selfEnding: ReadonlySet<string> = new Set(["item", "entry", "url", "channel"]);
/** Below these anything may stand, items too: markup, and older versions of an item. */
const opaque: ReadonlySet<string> = new Set(["content", "xhtml:div", "xhtml:body", "sx:conflict", "source"]);
const maxDepth = 512;
const maxContainers = 5;
const maxAttributes = 1000;
/** Characters a feed spends on an element, on the whole: what is denser is a flood, and left out. */
const charactersAnElement = 15;
const elementsAllowed = 20_000;
/** Elements of an item that count even in a flood. */
const elementsOfItem = 20;
const noAttributes: Readonly<Record<string, string>> = Object.freeze(
  Object.create(null) as Record<string, string>,
);

/** Reads tolerant XML into a tree: lost closing tags, stray marks, unknown entities and cut-off ends lose nothing before them. */
export function readXml(text: string, base: string | undefined, reader?: ItemReader): XmlElement {
  const root = new XmlNode("", "", noAttributes, base, undefined, 0);
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: false },
    new TreeBuilder(text, root, reader),
  );
  tokenizer.write(text);
  tokenizer.end();
  root.end = text.length;
  return root;
}

/** Follows the tokenizer with a stack of its own, bounded in depth: the parser above it grows with the square of the depth. */
class TreeBuilder implements TokenizerCallbacks {
  private readonly stack: Open[];
  private readonly entities: DeclaredEntities;
  private left: number;
  private inItem = 0;
  private tooDeep = 0;
  private leftOut = 0;
  private tag = "";
  private tagStart = 0;
  private attributes: Record<string, string> | undefined;
  private attributeCount = 0;
  private attributeName = "";
  private valueStart = -1;
  private valueEnd = -1;

  constructor(
    private readonly text: string,
    root: XmlNode,
    private readonly reader: ItemReader | undefined,
  ) {
    this.stack = [{ element: root, namespaces: noNamespaces, level: 1, isItem: false }];
    this.entities = new DeclaredEntities(text);
    this.left = elementsAllowed + text.length / charactersAnElement;
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.text.slice(start, end);
    this.tagStart = start - 1;
    this.attributes = undefined;
    this.attributeCount = 0;
  }

  onattribname(start: number, end: number): void {
    this.attributeName = this.text.slice(start, end);
    this.valueStart = -1;
  }

  onattribdata(start: number, end: number): void {
    if (this.valueStart < 0) this.valueStart = start;
    this.valueEnd = end;
  }

  onattribentity(): void {
    // Entities are decoded here, when the value is whole.
  }

  onattribend(): void {
    if (this.attributeCount >= maxAttributes) return;
    this.attributes ??= Object.create(null) as Record<string, string>;
    if (this.attributeName in this.attributes) return;
    const value = this.valueStart < 0 ? "" : this.text.slice(this.valueStart, this.valueEnd);
    this.attributes[this.attributeName] = this.decode(value);
    this.attributeCount++;
  }

  onopentagend(): void {
    this.open();
  }

  onselfclosingtag(end: number): void {
    const deep = this.tooDeep;
    this.open();
    if (this.tooDeep > deep) this.tooDeep = deep;
    else this.closeFrom(this.stack.length - 1, end + 1);
  }

  onclosetag(start: number, end: number): void {
    const tag = this.text.slice(start, end);
    const depth = this.top().element.tag === tag ? this.stack.length - 1 : this.openAt(tag);
    const ends = depth > 0 && selfEnding.has(this.stack[depth]?.element.name ?? "");
    // Lost in the deep: only the end of an item or of more leads out.
    if (this.tooDeep > 0 && !ends) this.tooDeep--;
    else if (depth > 0) this.closeFrom(depth, end + 1);
  }

  ontext(start: number, end: number): void {
    this.append(this.decode(this.text.slice(start, end)));
  }

  ontextentity(): void {
    // Entities come with the text around them.
  }

  oncdata(start: number, end: number, offset: number): void {
    this.append(this.text.slice(start, end - offset));
  }

  oncomment(): void {
    // Comments say nothing.
  }

  ondeclaration(): void {
    // The document type is read on its own, for its entities.
  }

  onprocessinginstruction(): void {
    // Style sheets and declarations say nothing of the feed.
  }

  onend(): void {
    this.closeFrom(1, this.text.length);
    if (this.leftOut > 0) this.reader?.leftOut(this.leftOut);
  }

  private open(): void {
    const attributes = this.attributes ?? noAttributes;
    let parent = this.top();
    const namespaces =
      this.attributes === undefined ? parent.namespaces : namespacesOf(attributes, parent.namespaces);
    const name = canonicalName(this.tag, namespaces);
    if (selfEnding.has(name)) {
      this.closeSame(name);
      parent = this.top();
    }
    const isItem = parent.level > 0 && this.reader?.items.has(name) === true;
    if (isItem) this.tooDeep = 0;
    if (this.stack.length > maxDepth || !this.affords(isItem)) {
      this.tooDeep++;
      this.leftOut++;
      return;
    }
    const element = this.elementOf(name, attributes, parent.element);
    const level = this.levelOf(name, parent.level, element);
    if (!isItem) parent.element.add(element);
    this.stack.push({ element, namespaces, level, isItem });
  }

  private elementOf(name: string, attributes: Readonly<Record<string, string>>, parent: XmlNode): XmlNode {
    const plain = attributes === noAttributes;
    const base = plain ? parent.base : baseOf(attributes, parent.base);
    const language = plain ? parent.language : languageOf(attributes, parent.language);
    return new XmlNode(name, this.tag, attributes, base, language, this.tagStart);
  }

  private levelOf(name: string, parent: number, element: XmlNode): number {
    if (parent === 0 || parent >= maxContainers || this.reader?.containers.has(name) !== true) return 0;
    this.reader.container(element);
    return parent + 1;
  }

  /** A flood of elements is cut, but no item for what stands in another. */
  private affords(isItem: boolean): boolean {
    this.inItem = isItem ? 0 : this.inItem + 1;
    return --this.left > 0 || this.inItem <= elementsOfItem;
  }

  private closeSame(name: string): void {
    for (let depth = this.stack.length - 1; depth > 0; depth--) {
      const open = this.stack[depth]?.element.name ?? "";
      if (opaque.has(open)) return;
      if (open === name) return this.closeFrom(depth, this.tagStart);
    }
  }

  private closeFrom(depth: number, at: number): void {
    while (this.stack.length > Math.max(depth, 1)) {
      const closed = this.stack.pop();
      if (closed === undefined) return;
      closed.element.end = at;
      if (closed.isItem) this.reader?.item(closed.element);
    }
    this.tooDeep = 0;
  }

  /** The innermost open element so named, and of none the innermost so named in other case; 0 for none. */
  private openAt(tag: string): number {
    for (let depth = this.stack.length - 1; depth > 0; depth--)
      if (this.stack[depth]?.element.tag === tag) return depth;
    const lower = tag.toLowerCase();
    for (let depth = this.stack.length - 1; depth > 0; depth--)
      if (this.stack[depth]?.element.tag.toLowerCase() === lower) return depth;
    return 0;
  }

  private top(): Open {
    return this.stack[this.stack.length - 1] as Open;
  }

  private decode(data: string): string {
    return data.includes("&") ? decodeReferences(this.entities.expand(data)) : data;
  }

  private append(words: string): void {
    this.top().element.add(words);
  }
}
