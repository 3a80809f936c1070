import { innerMarkup, resolveMarkup } from "./markup.js";
import { sanitizeMarkup } from "./sanitize.js";
import type { FeedText } from "./schema.js";
import { elementsOf, textOf, type XmlElement } from "./xml-tree.js";

/** How the texts of a feed are to be handed on. */
export interface TextSettings {
  readonly sanitize: boolean;
  /** HTML is what an untyped text of this feed is (RSS), or plain text (Atom). */
  readonly untyped: "html" | "text";
}

/** An element's words as a text with its type, addresses resolved, made harmless. */
export function feedTextOf(element: XmlElement, settings: TextSettings): FeedText {
  const { type, value } = typedValue(element, settings);
  const isMarkup = type === "text/html" || type === "application/xhtml+xml" || /\bxml$/u.test(type);
  return {
    value: isMarkup ? cleanMarkup(value, element.base, settings.sanitize) : value.trim(),
    type,
    ...(element.language === undefined ? {} : { language: element.language }),
    ...(element.base === undefined || element.base === "" ? {} : { base: element.base }),
  };
}

/** HTML of a feed: addresses made absolute, made harmless unless the caller does that. */
export function cleanMarkup(html: string, base: string | undefined, sanitize: boolean): string {
  const resolved = resolveMarkup(html.trim(), base);
  return sanitize ? sanitizeMarkup(resolved).trim() : resolved;
}

const kinds: Readonly<Record<string, string>> = {
  text: "text/plain",
  plain: "text/plain",
  html: "text/html",
  xhtml: "application/xhtml+xml",
};

function typedValue(
  element: XmlElement,
  settings: TextSettings,
): { readonly type: string; readonly value: string } {
  const written = (element.attributes["type"] ?? "").trim().toLowerCase();
  const mode = (element.attributes["mode"] ?? "").trim().toLowerCase();
  const type = kinds[written] ?? (written.includes("/") ? written : "");
  const nested = elementsOf(element).length > 0;
  if (mode === "base64") return fromBase64(textOf(element), type);
  if (type.startsWith("application/xhtml") || (nested && mode !== "escaped" && type !== "text/html")) {
    return { type: nested ? "application/xhtml+xml" : type, value: innerMarkup(unwrapped(element)) };
  }
  if (nested)
    return { type: "text/html", value: type === "text/html" ? escapedInDiv(element) : innerMarkup(element) };
  const value = textOf(element);
  if (type !== "" && !(type === "text/plain" && mode === "escaped"))
    return isBinary(type) ? fromBase64(value, type) : { type, value };
  if (settings.untyped === "text" && mode !== "escaped") return { type: "text/plain", value };
  return { type: looksLikeMarkup(value) ? "text/html" : "text/plain", value };
}

/** Atom's XHTML stands in one div that is no part of it. */
function unwrapped(element: XmlElement): XmlElement {
  const inner = elementsOf(element);
  const [only] = inner;
  const lone =
    inner.length === 1 && element.children.every((child) => typeof child !== "string" || child.trim() === "");
  return lone &&
    only !== undefined &&
    only.tag.replace(/^.*:/u, "").toLowerCase() === "div" &&
    only.children.length > 0
    ? only
    : element;
}

/** Escaped HTML that somebody put into a div all the same. */
function escapedInDiv(element: XmlElement): string {
  const inner = unwrapped(element);
  return inner !== element && elementsOf(inner).length === 0 ? textOf(inner) : innerMarkup(element);
}

function isBinary(type: string): boolean {
  return type === "application/octet-stream";
}

function fromBase64(value: string, type: string): { readonly type: string; readonly value: string } {
  const compact = value.replaceAll(/\s+/gu, "");
  if (compact.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/u.test(compact))
    return { type: type === "" ? "text/plain" : type, value };
  const bytes = Uint8Array.from(atob(compact), (character) => character.charCodeAt(0));
  const decoded = new TextDecoder().decode(bytes);
  return {
    type: type === "" ? (looksLikeMarkup(decoded) ? "text/html" : "text/plain") : type,
    value: decoded,
  };
}

const markupPattern =
  /<\/?(?:a|abbr|article|aside|audio|b|big|blockquote|body|br|center|cite|code|dd|del|div|dl|dt|em|embed|figure|figcaption|font|form|h[1-6]|head|hr|html|i|iframe|img|input|ins|li|link|math|meta|object|ol|p|picture|pre|q|s|script|section|small|source|span|strike|strong|style|sub|sup|svg|table|tbody|td|th|thead|tr|tt|u|ul|video)(?:\s[^<>]*)?\/?>|&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,6});/iu;

function looksLikeMarkup(value: string): boolean {
  return (value.includes("<") || value.includes("&")) && markupPattern.test(value);
}
