import { limitDepth } from "./limit-depth.js";
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
  const trimmed = html.trim();
  if (!trimmed.includes("<") || (!sanitize && (base === undefined || base === ""))) return trimmed;
  const resolved = resolveMarkup(limitDepth(trimmed), base);
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
    return isBinary(type, element.name) ? fromBase64(value, type) : { type, value };
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

/** Atom: content that is no text and no XML comes in base64. */
function isBinary(type: string, name: string): boolean {
  if (type === "application/octet-stream") return true;
  return name === "content" && type.includes("/") && !type.startsWith("text/") && !/[/+]xml$/u.test(type);
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

/** Every element HTML has or had. Anything else in angle brackets is a word: "</example>" in a headline. */
const elementNames =
  "a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br button canvas caption center cite code col colgroup " +
  "command data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr " +
  "html i iframe image img input ins isindex kbd keygen label layer legend li link listing main map mark marquee math menu menuitem meta meter multicol nav nextid nobr noembed " +
  "noframes noscript object ol optgroup option output p param picture plaintext pre progress q rb rp rt rtc ruby s samp script search section select slot small source spacer " +
  "span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xml xmp";
const markupPattern = new RegExp(
  String.raw`</?(?:${elementNames.replaceAll(" ", "|")})(?:[\s/][^<>]*)?>|<!|<\?|&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,6});`,
  "iu",
);

function looksLikeMarkup(value: string): boolean {
  return (value.includes("<") || value.includes("&")) && markupPattern.test(value);
}
