import type { Attributes } from "../tree/attributes.js";
import type { Element } from "../tree/element.js";
import { readJsonLd, type JsonLd } from "./json-ld.js";

/** What the head of a page and its hidden data say, before anybody weighs it. */
export interface PageFacts {
  /** Contents of meta elements by name or property, lower case, in document order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly canonical: string | undefined;
  readonly title: string | undefined;
  readonly htmlLanguage: string | undefined;
  readonly jsonLd: JsonLd;
  /** Scripts that hold the state of the page as JSON ("__NEXT_DATA__"). */
  readonly states: readonly string[];
}

export function readFacts(elements: readonly Element[], url: string | undefined): PageFacts {
  const metas = new Map<string, string[]>();
  const scripts: string[] = [];
  const states: string[] = [];
  let canonical: string | undefined;
  let title: string | undefined;
  let htmlLanguage: string | undefined;
  for (const element of elements) {
    const { attributes } = element;
    if (element.name === "meta") addMeta(metas, attributes);
    else if (element.name === "link" && attributes.get("rel")?.toLowerCase() === "canonical")
      canonical ??= attributes.get("href");
    else if (element.name === "title" && element.raw.trim() !== "") title ??= clean(element.raw);
    else if (element.name === "html") htmlLanguage ??= attributes.get("lang");
    else if (element.name === "script" && element.raw !== "") {
      const type = attributes.get("type")?.toLowerCase() ?? "";
      if (type.includes("ld+json")) scripts.push(element.raw);
      else if (type === "application/json" || attributes.get("id") === "__NEXT_DATA__")
        states.push(element.raw);
    }
  }
  const jsonLd = readJsonLd(scripts, [url, canonical, metas.get("og:url")?.[0]]);
  return { metas, canonical, title, htmlLanguage, jsonLd, states };
}

function addMeta(metas: Map<string, string[]>, attributes: Attributes): void {
  const content = clean(attributes.get("content") ?? "");
  if (content === "") return;
  for (const key of ["property", "name", "itemprop"]) {
    const name = attributes.get(key)?.trim().toLowerCase();
    if (name === undefined || name === "") continue;
    const known = metas.get(name);
    if (known === undefined) metas.set(name, [content]);
    else if (known.length < 50) known.push(content);
  }
}

/** White space collapsed, edges cut. */
export function clean(value: string): string {
  return value.replace(/\s+/gu, " ").trim();
}
