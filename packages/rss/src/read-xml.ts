import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { knownPrefix } from "./namespaces.js";
import { decodeReferences, isAbsolute, resolveUrl, type XmlElement } from "./xml-tree.js";

interface Open {
  readonly element: XmlElement;
  /** Written prefixes to canonical ones. */
  readonly namespaces: ReadonlyMap<string, string>;
}

/** Elements of which a second one ends the first: feeds lose closing tags, and an item never stands in an item. */
const selfEnding: ReadonlySet<string> = new Set(["item", "entry", "url"]);
/** Below these anything may stand, items too: markup, and older versions of an item. */
const opaque: ReadonlySet<string> = new Set(["content", "xhtml:div", "xhtml:body", "sx:conflict"]);
const maxDepth = 512;
const maxAttributes = 1000;
const noNamespaces: ReadonlyMap<string, string> = new Map();

/** Reads tolerant XML into a tree: lost closing tags, stray marks, unknown entities and cut-off ends lose nothing before them. */
export function readXml(text: string, base: string | undefined): XmlElement {
  const root = newElement("", "", noAttributes, base, undefined, 0);
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, new TreeBuilder(text, root));
  tokenizer.write(text);
  tokenizer.end();
  root.end = text.length;
  return root;
}

const noAttributes: Readonly<Record<string, string>> = Object.create(null) as Record<string, string>;

/** Follows the tokenizer with a stack of its own, bounded in depth: the parser above it grows with the square of the depth. */
class TreeBuilder implements TokenizerCallbacks {
  private readonly stack: Open[];
  private readonly entities: ReadonlyMap<string, string> | undefined;
  private tooDeep = 0;
  private tag = "";
  private tagStart = 0;
  private attributes: Record<string, string> = Object.create(null) as Record<string, string>;
  private attributeCount = 0;
  private attributeName = "";
  private attributeValue = "";

  constructor(
    private readonly text: string,
    root: XmlElement,
  ) {
    this.stack = [{ element: root, namespaces: noNamespaces }];
    this.entities = declaredEntities(text);
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.text.slice(start, end);
    this.tagStart = start - 1;
    this.attributes = Object.create(null) as Record<string, string>;
    this.attributeCount = 0;
  }

  onattribname(start: number, end: number): void {
    this.attributeName = this.text.slice(start, end);
    this.attributeValue = "";
  }

  onattribdata(start: number, end: number): void {
    this.attributeValue += this.text.slice(start, end);
  }

  onattribentity(): void {
    // Entities are decoded here, when the value is whole.
  }

  onattribend(): void {
    if (this.attributeCount >= maxAttributes || this.attributeName in this.attributes) return;
    this.attributes[this.attributeName] = this.decode(this.attributeValue);
    this.attributeCount++;
  }

  onopentagend(): void {
    this.open();
  }

  onselfclosingtag(end: number): void {
    const deep = this.tooDeep;
    this.open();
    if (this.tooDeep > deep) this.tooDeep = deep;
    else this.closeTop(end + 1);
  }

  onclosetag(start: number, end: number): void {
    const tag = this.text.slice(start, end);
    if (this.tooDeep > 0) this.tooDeep--;
    else closeTag(this.stack, tag, end + 1);
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
    for (const { element } of this.stack) if (element.end < 0) element.end = this.text.length;
  }

  private open(): void {
    if (this.stack.length > maxDepth) {
      this.tooDeep++;
      return;
    }
    const { attributes, tag } = this;
    const namespaces = namespacesOf(attributes, this.top().namespaces);
    const name = canonicalName(tag, namespaces);
    if (selfEnding.has(name)) closeSame(this.stack, name, this.tagStart);
    const parent = this.top();
    const { base, language } = parent.element;
    const element = newElement(
      name,
      tag,
      attributes,
      baseOf(attributes, base),
      languageOf(attributes, language),
      this.tagStart,
    );
    parent.element.children.push(element);
    this.stack.push({ element, namespaces });
  }

  private closeTop(at: number): void {
    const closed = this.stack.length > 1 ? this.stack.pop() : undefined;
    if (closed !== undefined) closed.element.end = at;
  }

  private top(): Open {
    return this.stack[this.stack.length - 1] as Open;
  }

  private decode(data: string): string {
    return decodeReferences(this.entities === undefined ? data : expand(data, this.entities));
  }

  private append(words: string): void {
    const { children } = this.top().element;
    const last = children.length - 1;
    if (typeof children[last] === "string") children[last] += words;
    else children.push(words);
  }
}

/** Short entities a feed declares itself. A value with a reference in it is left out: nothing is expanded twice. */
function declaredEntities(text: string): ReadonlyMap<string, string> | undefined {
  const doctype = text.slice(0, 5000).indexOf("<!ENTITY");
  if (doctype < 0) return undefined;
  const found = new Map<string, string>();
  for (const match of text
    .slice(doctype, doctype + 20_000)
    .matchAll(
      /<!ENTITY\s+(?<name>[\w.-]{1,40})\s+(?:"(?<double>[^"&%<]{0,200})"|'(?<single>[^'&%<]{0,200})')\s*>/gu,
    )) {
    const { name = "", double, single } = match.groups ?? {};
    if (found.size < 50) found.set(name, double ?? single ?? "");
  }
  return found.size === 0 ? undefined : found;
}

function expand(text: string, entities: ReadonlyMap<string, string>): string {
  return text.replaceAll(/&(?<name>[\w.-]{1,40});/gu, (whole, name: string) => entities.get(name) ?? whole);
}

function closeSame(stack: Open[], name: string, at: number): void {
  for (let depth = stack.length - 1; depth > 0; depth--) {
    const open = stack[depth]?.element.name ?? "";
    if (opaque.has(open) || open === "source") return;
    if (open !== name) continue;
    for (const { element } of stack.splice(depth)) element.end = at;
    return;
  }
}

/** Closes the innermost element so named, and of none the innermost so named in other case. */
function closeTag(stack: Open[], tag: string, at: number): void {
  const exact = stack.findLastIndex(({ element }) => element.tag === tag);
  const depth = exact > 0 ? exact : stack.findLastIndex(({ element }) => sameName(element.tag, tag));
  if (depth > 0) for (const { element } of stack.splice(depth)) element.end = at;
}

function sameName(one: string, other: string): boolean {
  return one.length === other.length && one.toLowerCase() === other.toLowerCase();
}

function newElement(
  name: string,
  tag: string,
  attributes: Readonly<Record<string, string>>,
  base: string | undefined,
  language: string | undefined,
  start: number,
): XmlElement {
  return { name, tag, attributes, children: [], base, language, start, end: -1 };
}

function namespacesOf(
  attributes: Readonly<Record<string, string>>,
  inherited: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  let own: Map<string, string> | undefined;
  for (const name in attributes) {
    if (!name.startsWith("xmlns")) continue;
    own ??= new Map(inherited);
    const prefix = name === "xmlns" ? "" : name.slice(6).toLowerCase();
    own.set(prefix, knownPrefix(attributes[name] ?? "") ?? prefix);
  }
  return own ?? inherited;
}

function canonicalName(tag: string, namespaces: ReadonlyMap<string, string>): string {
  const colon = tag.indexOf(":");
  const written = colon < 0 ? "" : tag.slice(0, colon).toLowerCase();
  const local = (colon < 0 ? tag : tag.slice(colon + 1)).toLowerCase();
  const prefix = namespaces.get(written) ?? written;
  return prefix === "" ? local : `${prefix}:${local}`;
}

function baseOf(
  attributes: Readonly<Record<string, string>>,
  inherited: string | undefined,
): string | undefined {
  const own = attributes["xml:base"];
  if (own === undefined) return inherited;
  const resolved = resolveUrl(own, inherited);
  return /^(?:https?|ftp|file):/iu.test(resolved) || !isAbsolute(resolved) ? resolved : inherited;
}

function languageOf(
  attributes: Readonly<Record<string, string>>,
  inherited: string | undefined,
): string | undefined {
  const own = attributes["xml:lang"];
  return own === undefined ? inherited : own.trim() === "" ? undefined : own.trim().replaceAll("_", "-");
}
