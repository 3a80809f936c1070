import { escapeAttribute, escapeText } from "entities";
import { requireText } from "./check-use.js";
import { FeedError } from "./error.js";
import { readXml } from "./read-xml.js";
import { childOf, elementsOf, textOf, type XmlElement } from "./xml-tree.js";

/** One line of a subscription list; `children` makes it a folder. */
export interface Outline {
  readonly text: string;
  readonly title?: string;
  readonly type?: string;
  /** The feed's address. */
  readonly xmlUrl?: string;
  /** Another list to be taken in (type "include" or "link"). */
  readonly listUrl?: string;
  readonly htmlUrl?: string;
  /** Every attribute as written, by its lower-case name. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Outline[];
}

/** An OPML document: what its head says, by lower-case name, and its outlines. */
export interface Opml {
  /** "1.0", "2.0" as the document says. */
  readonly version?: string;
  readonly head: Readonly<Record<string, string>>;
  readonly outlines: readonly Outline[];
}

const outlineNames: ReadonlySet<string> = new Set(["outline", "exportoutline"]);

/** Reads OPML 1.0 to 2.0 and what readers export as such, several documents in a row too. Throws FeedError `not-opml`. */
export function parseOpml(text: string): Opml {
  requireText(text, "parseOpml");
  const root = readXml(text.replaceAll("\0", ""), undefined);
  const documents = elementsOf(root).filter(({ name }) => /(?:^|:)(?:opml|outlinedocument)$/u.test(name));
  const [first] = documents;
  if (first === undefined)
    throw new FeedError(
      "not-opml",
      `There is no OPML in this. It starts with ${JSON.stringify(text.slice(0, 80))}.`,
    );
  const head = Object.create(null) as Record<string, string>;
  for (const element of elementsOf(childOf(first, "head") ?? first))
    if (!outlineNames.has(element.name) && element.name !== "body")
      head[element.name] = textOf(element).trim();
  const version = first.attributes["version"]?.trim();
  return {
    ...(version === undefined || version === "" ? {} : { version }),
    head,
    outlines: documents.flatMap((document) => bodiesOf(document).flatMap((body) => outlinesOf(body))),
  };
}

/** Lists without a body have their outlines beside the head. */
function bodiesOf(document: XmlElement): readonly XmlElement[] {
  const bodies = elementsOf(document).filter(({ name }) => name === "body");
  return bodies.length === 0 ? [document] : bodies;
}

function outlinesOf(element: XmlElement): readonly Outline[] {
  return elementsOf(element)
    .filter((child) => outlineNames.has(child.name))
    .map((child) => outlineOf(child));
}

function outlineOf(element: XmlElement): Outline {
  const attributes = Object.create(null) as Record<string, string>;
  for (const [name, value] of Object.entries(element.attributes))
    attributes[name.toLowerCase()] = value.trim();
  const { title, type, url, xmlurl, htmlurl } = attributes;
  const isList = xmlurl === undefined && /^(?:include|link)$/iu.test(type ?? "");
  const address = isList ? undefined : (xmlurl ?? url);
  return {
    text: attributes["text"] ?? title ?? address ?? "",
    ...(title === undefined ? {} : { title }),
    ...(type === undefined ? {} : { type }),
    ...(address === undefined || address === "" ? {} : { xmlUrl: address }),
    ...(isList && url !== undefined && url !== "" ? { listUrl: url } : {}),
    ...(htmlurl === undefined || htmlurl === "" ? {} : { htmlUrl: htmlurl }),
    attributes,
    children: outlinesOf(element),
  };
}

/** What `writeOpml` takes: outlines without the attributes they were read with. */
export type OutlineToWrite = Omit<Outline, "attributes" | "children" | "listUrl"> & {
  readonly children?: readonly OutlineToWrite[];
};

/** A subscription list as OPML 2.0, which every reader imports. */
export function writeOpml(list: {
  readonly title?: string;
  readonly outlines: readonly OutlineToWrite[];
}): string {
  const title = list.title === undefined ? "" : `\n    <title>${escapeText(list.title)}</title>\n  `;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n  <head>${title}</head>\n  <body>\n${list.outlines.map((outline) => writeOutline(outline, 4)).join("")}  </body>\n</opml>\n`;
}

function writeOutline(outline: OutlineToWrite, indent: number): string {
  const { children = [] } = outline;
  const type = outline.type ?? (outline.xmlUrl === undefined ? undefined : "rss");
  const attributes = Object.entries({
    text: outline.text,
    title: outline.title,
    type,
    xmlUrl: outline.xmlUrl,
    htmlUrl: outline.htmlUrl,
  })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value ?? "")}"`)
    .join("");
  const space = " ".repeat(indent);
  if (children.length === 0) return `${space}<outline${attributes}/>\n`;
  return `${space}<outline${attributes}>\n${children.map((child) => writeOutline(child, indent + 2)).join("")}${space}</outline>\n`;
}
