import { knownPrefix } from "./namespaces.js";
import { isAbsolute, resolveUrl } from "./xml-tree.js";

/** Written prefixes to canonical ones. */
export type Namespaces = ReadonlyMap<string, string>;

export const noNamespaces: Namespaces = new Map();
/** Feeds declare a dozen; what is beyond costs a copy at every depth. */
const maxNamespaces = 100;
/** No base is longer; every address it makes absolute would be. */
const maxBase = 500;

type Attributes = Readonly<Record<string, string>>;

export function namespacesOf(attributes: Attributes, inherited: Namespaces): Namespaces {
  let own: Map<string, string> | undefined;
  for (const name in attributes) {
    if (!name.startsWith("xmlns")) continue;
    if ((own ?? inherited).size >= maxNamespaces) break;
    own ??= new Map(inherited);
    const prefix = name === "xmlns" ? "" : name.slice(6).toLowerCase();
    own.set(prefix, knownPrefix(attributes[name] ?? "") ?? prefix);
  }
  return own ?? inherited;
}

export function canonicalName(tag: string, namespaces: Namespaces): string {
  const colon = tag.indexOf(":");
  const written = colon < 0 ? "" : tag.slice(0, colon).toLowerCase();
  const local = (colon < 0 ? tag : tag.slice(colon + 1)).toLowerCase();
  const prefix = namespaces.get(written) ?? written;
  return prefix === "" ? local : `${prefix}:${local}`;
}

export function baseOf(attributes: Attributes, inherited: string | undefined): string | undefined {
  const own = attributes["xml:base"];
  if (own === undefined || own.length > maxBase) return inherited;
  const resolved = resolveUrl(own, inherited);
  if (resolved.length > 2 * maxBase) return inherited;
  return /^(?:https?|ftp|file):/iu.test(resolved) || !isAbsolute(resolved) ? resolved : inherited;
}

export function languageOf(attributes: Attributes, inherited: string | undefined): string | undefined {
  const own = attributes["xml:lang"];
  return own === undefined ? inherited : own.trim() === "" ? undefined : own.trim().replaceAll("_", "-");
}
