import { escapeText, escapeAttribute } from "entities";
import { Parser } from "htmlparser2";
import { resolveUrl, type XmlElement } from "./xml-tree.js";

const voids: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);

/** What stands inside an element, as HTML: prefixes taken off, text and attributes escaped anew. */
export function innerMarkup(element: XmlElement): string {
  let markup = "";
  for (const child of element.children)
    markup += typeof child === "string" ? escapeText(child) : markupOf(child);
  return markup;
}

function markupOf(element: XmlElement): string {
  const tag = element.tag.slice(element.tag.indexOf(":") + 1);
  let attributes = "";
  for (const [name, value] of Object.entries(element.attributes)) {
    if (!name.startsWith("xmlns") && name !== "xml:base")
      attributes += ` ${name}="${escapeAttribute(value)}"`;
  }
  if (voids.has(tag) && element.children.length === 0) return `<${tag}${attributes}>`;
  return `<${tag}${attributes}>${innerMarkup(element)}</${tag}>`;
}

/** Attributes that hold one address, by HTML's list. */
const addressAttributes: ReadonlySet<string> = new Set(
  "action background cite classid codebase data formaction href icon longdesc manifest poster profile src usemap xlink:href".split(
    " ",
  ),
);

/** HTML with every relative address made absolute. Only the attribute values that change are touched. */
export function resolveMarkup(html: string, base: string | undefined): string {
  if (base === undefined || base === "" || !html.includes("<")) return html;
  const edits: { start: number; end: number; value: string }[] = [];
  const parser: Parser = new Parser(
    {
      onopentag(_tag, attributes) {
        const changed = Object.entries(attributes).filter(
          ([name, value]) => addressAttributes.has(name) && resolveUrl(value, base) !== value,
        );
        if (changed.length > 0)
          edits.push(...editsOf(html, parser.startIndex, parser.endIndex + 1, changed, base));
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  let result = "";
  let at = 0;
  for (const edit of edits) {
    if (edit.start < at) continue;
    result += html.slice(at, edit.start) + edit.value;
    at = edit.end;
  }
  return result + html.slice(at);
}

const attributePattern =
  /(?<name>[^\s=>/"']+)\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s>"']+))/gu;

function editsOf(
  html: string,
  start: number,
  end: number,
  changed: readonly (readonly [string, string])[],
  base: string,
): readonly { start: number; end: number; value: string }[] {
  const wanted = new Map(changed);
  const edits = [];
  for (const match of html.slice(start, end).matchAll(attributePattern)) {
    const name = (match.groups?.["name"] ?? "").toLowerCase();
    const value = wanted.get(name);
    if (value === undefined) continue;
    wanted.delete(name);
    edits.push({
      start: start + match.index,
      end: start + match.index + match[0].length,
      value: `${name}="${escapeAttribute(resolveUrl(value, base))}"`,
    });
  }
  return edits;
}
