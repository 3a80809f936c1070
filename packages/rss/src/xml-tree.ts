import { decodeHTMLStrict } from "entities";
import { Parser } from "htmlparser2";
import { knownPrefix } from "./namespaces.js";

/** An element of a feed with what its surroundings say of it. Offsets are places in the decoded text. */
export interface XmlElement {
  /** "title", "dc:creator", "media:content": canonical prefix, lower case. */
  readonly name: string;
  /** As written, for markup that is handed on. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
  readonly base: string | undefined;
  readonly language: string | undefined;
  readonly start: number;
  end: number;
}

interface Open {
  readonly element: XmlElement;
  readonly namespaces: ReadonlyMap<string, string>;
}

/** Elements of which a second one ends the first: feeds lose closing tags, and an item never stands in an item. */
const selfEnding: ReadonlySet<string> = new Set(["item", "entry", "url"]);
/** Below these anything may stand, items too. */
const opaque: ReadonlySet<string> = new Set([
  "content",
  "content:encoded",
  "summary",
  "description",
  "title",
  "xhtml:div",
  "xhtml:body",
]);
const maxDepth = 512;
const noNamespaces: ReadonlyMap<string, string> = new Map();

/** Reads tolerant XML into a tree: lost closing tags, stray marks, unknown entities and cut-off ends lose nothing before them. */
export function readXml(text: string, base: string | undefined): XmlElement {
  const root = newElement("", "", {}, base, undefined, 0);
  const stack: Open[] = [{ element: root, namespaces: noNamespaces }];
  let verbatim = false;
  let tooDeep = 0;
  const top = (): Open => stack[stack.length - 1] ?? { element: root, namespaces: noNamespaces };
  const entities = declaredEntities(text);
  const decodeHere = (data: string): string =>
    decodeReferences(entities === undefined ? data : expand(data, entities));
  const parser: Parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (stack.length > maxDepth) {
          tooDeep++;
          return;
        }
        const name = canonicalName(tag, namespacesOf(attributes, top().namespaces));
        if (selfEnding.has(name)) closeSame(stack, name, parser.startIndex);
        const parent = top();
        const namespaces = namespacesOf(attributes, parent.namespaces);
        const element = newElement(
          name,
          tag,
          attributes,
          baseOf(attributes, parent.element.base),
          languageOf(attributes, parent.element.language),
          parser.startIndex,
        );
        parent.element.children.push(element);
        stack.push({ element, namespaces });
      },
      ontext(data) {
        const { children } = top().element;
        const words = verbatim ? data : decodeHere(data);
        const last = children.length - 1;
        if (typeof children[last] === "string") children[last] += words;
        else children.push(words);
      },
      oncdatastart: () => void (verbatim = true),
      oncdataend: () => void (verbatim = false),
      onclosetag(tag) {
        if (tooDeep > 0) {
          tooDeep--;
          return;
        }
        closeTag(stack, tag, parser.endIndex + 1);
      },
    },
    { xmlMode: true, decodeEntities: false, recognizeCDATA: true },
  );
  parser.end(text);
  for (const { element } of stack) if (element.end < 0) element.end = text.length;
  root.end = text.length;
  return root;
}

/** XML's five, numbers (with windows-1252 where feeds mean it), and HTML's names, which feeds use undeclared. */
export function decodeReferences(text: string): string {
  return text.includes("&") ? decodeHTMLStrict(text) : text;
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

function closeTag(stack: Open[], tag: string, at: number): void {
  for (let depth = stack.length - 1; depth > 0; depth--) {
    if (stack[depth]?.element.tag !== tag) continue;
    for (const { element } of stack.splice(depth)) element.end = at;
    return;
  }
}

function newElement(
  name: string,
  tag: string,
  attributes: Record<string, string>,
  base: string | undefined,
  language: string | undefined,
  start: number,
): XmlElement {
  const decoded: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [key, value] of Object.entries(attributes)) decoded[key] = decodeReferences(value);
  return { name, tag, attributes: decoded, children: [], base, language, start, end: -1 };
}

function namespacesOf(
  attributes: Readonly<Record<string, string>>,
  inherited: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  let own: Map<string, string> | undefined;
  for (const name in attributes) {
    if (!name.startsWith("xmlns")) continue;
    own ??= new Map(inherited);
    own.set(name === "xmlns" ? "" : name.slice(6).toLowerCase(), attributes[name] ?? "");
  }
  return own ?? inherited;
}

function canonicalName(tag: string, namespaces: ReadonlyMap<string, string>): string {
  const colon = tag.indexOf(":");
  const written = colon < 0 ? "" : tag.slice(0, colon).toLowerCase();
  const local = (colon < 0 ? tag : tag.slice(colon + 1)).toLowerCase();
  const address = namespaces.get(written);
  const prefix = address === undefined ? written : (knownPrefix(address) ?? written);
  return prefix === "" ? local : `${prefix}:${local}`;
}

function baseOf(
  attributes: Readonly<Record<string, string>>,
  inherited: string | undefined,
): string | undefined {
  const own = attributes["xml:base"];
  if (own === undefined) return inherited;
  const resolved = resolveUrl(decodeReferences(own), inherited);
  return /^(?:https?|ftp|file):/iu.test(resolved) || !absolute.test(resolved) ? resolved : inherited;
}

function languageOf(
  attributes: Readonly<Record<string, string>>,
  inherited: string | undefined,
): string | undefined {
  const own = attributes["xml:lang"];
  return own === undefined ? inherited : own.trim() === "" ? undefined : own.trim().replaceAll("_", "-");
}

const absolute = /^[a-z][a-z0-9+.-]*:/iu;

/** A link made absolute against its base; what cannot be resolved stays as written. */
export function resolveUrl(link: string, base: string | undefined): string {
  const trimmed = link.trim();
  if (base === undefined || base === "") return trimmed;
  if (absolute.test(trimmed) && !/^https?:(?!\/\/)/iu.test(trimmed)) return trimmed;
  return URL.canParse(trimmed, base) ? new URL(trimmed, base).href : trimmed;
}

/** All words below an element. */
export function textOf(element: XmlElement): string {
  let text = "";
  for (const child of element.children) text += typeof child === "string" ? child : textOf(child);
  return text;
}

export function elementsOf(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child) => typeof child !== "string");
}

export function childOf(element: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  for (const name of names)
    for (const child of element.children) if (typeof child !== "string" && child.name === name) return child;
  return undefined;
}
