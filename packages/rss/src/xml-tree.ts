import { decodeHTMLStrict } from "entities";

/** An element of a feed with what its surroundings say of it. Offsets are places in the decoded text. */
export interface XmlElement {
  /** "title", "dc:creator", "media:content": canonical prefix, lower case. */
  readonly name: string;
  /** As written, for markup that is handed on. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
  readonly base: string | undefined;
  readonly language: string | undefined;
  readonly start: number;
  readonly end: number;
}

const noChildren: readonly (XmlElement | string)[] = Object.freeze([]);

/** An element while it is read. Most have one text or nothing in them: children are made when the first comes. */
export class XmlNode implements XmlElement {
  children: readonly (XmlElement | string)[] = noChildren;
  end = -1;

  constructor(
    readonly name: string,
    readonly tag: string,
    readonly attributes: Readonly<Record<string, string>>,
    readonly base: string | undefined,
    readonly language: string | undefined,
    readonly start: number,
  ) {}

  /** Texts that follow each other are one. */
  add(child: XmlElement | string): void {
    if (this.children === noChildren) {
      this.children = [child];
      return;
    }
    const children = this.children as (XmlElement | string)[];
    const last = children.length - 1;
    if (typeof child === "string" && typeof children[last] === "string") children[last] += child;
    else children.push(child);
  }
}

/** XML's five, numbers (with windows-1252 where feeds mean it), and HTML's names, which feeds use undeclared. */
export function decodeReferences(text: string): string {
  return text.includes("&") ? decodeHTMLStrict(text) : text;
}

/** True for an address that names its scheme. */
export const isAbsolute = (address: string): boolean => absolute.test(address);

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
  const [first] = element.children;
  if (element.children.length < 2 && typeof first !== "object") return first ?? "";
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
