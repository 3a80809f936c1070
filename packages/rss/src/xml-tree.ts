import { decodeHTMLStrict } from "entities";

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
