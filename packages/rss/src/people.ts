import type { FeedPerson } from "./schema.js";
import { childOf, elementsOf, resolveUrl, textOf, type XmlElement } from "./xml-tree.js";

const emailPattern = /[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}/u;

/** "Kim Osei (kim@example.com)", "kim@example.com (Kim Osei)", "Kim Osei <kim@example.com>" or either alone. */
export function personOf(written: string): FeedPerson | undefined {
  const text = written.trim();
  if (text === "") return undefined;
  const email = emailPattern.exec(text)?.[0];
  if (email === undefined) return { name: text };
  const name = text
    .replace(`mailto:${email}`, "")
    .replace(email, "")
    .replaceAll(/\(\s*\)|<\s*>|&lt;\s*&gt;|\[\s*\]/gu, "")
    .replace(/^[\s(<,;-]+/u, "")
    .replace(/[\s)>,;-]+$/u, "")
    .trim();
  return name === "" ? { email } : { name, email };
}

/** Atom's author with name, email and address, or a line of text. */
export function personOfElement(element: XmlElement): FeedPerson | undefined {
  if (elementsOf(element).length === 0) return personOf(textOf(element));
  const read = (...names: readonly string[]): string => {
    const child = childOf(element, ...names);
    return child === undefined ? "" : textOf(child).trim();
  };
  const name = read("name", "itunes:name") || read("foaf:name");
  const email = read("email", "itunes:email");
  const url = read("uri", "url", "href", "homepage");
  const loose = element.children
    .filter((child) => typeof child === "string")
    .join("")
    .trim();
  if (name === "" && email === "" && url === "") return personOf(loose || textOf(element));
  return {
    ...(name === "" ? {} : { name }),
    ...(email === "" ? {} : { email }),
    ...(url === "" ? {} : { url: resolveUrl(url, childOf(element, "uri", "url", "href", "homepage")?.base) }),
  };
}
