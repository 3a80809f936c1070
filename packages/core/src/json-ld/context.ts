import { isObject, listOf, type Json } from "./json.js";

/** Names that a context of the page's own gives to schema.org's: "so:headline", "writer" for author. */
export interface Aliases {
  readonly prefixes: ReadonlySet<string>;
  readonly terms: ReadonlyMap<string, string>;
}

export const noAliases: Aliases = { prefixes: new Set(), terms: new Map() };

const vocabulary = /^https?:\/\/(?:www\.)?schema\.org\/?$/iu;
const defined = /^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)?(?<name>[a-z]\w{1,60})$/iu;

/** Reads a context that stands in the document; one that is only named is taken for schema.org's, and not fetched. */
export function aliasesIn(context: Json | undefined, known: Aliases): Aliases {
  const contexts = listOf(context).filter(isObject);
  if (contexts.length === 0) return known;
  const prefixes = new Set(known.prefixes);
  const terms = new Map(known.terms);
  for (const [name, definition] of contexts.flatMap((one) => Object.entries(one))) {
    const meant = isObject(definition) ? definition["@id"] : definition;
    if (name.startsWith("@") || typeof meant !== "string") continue;
    const term = defined.exec(meant)?.groups?.["name"];
    if (vocabulary.test(meant)) prefixes.add(name);
    else if (term !== undefined) terms.set(name, term);
    else if (meant.startsWith("@")) terms.set(name, meant);
  }
  return { prefixes, terms };
}

/** A name without the page's own prefix, or what its own term stands for. */
export function meantBy(name: string, { prefixes, terms }: Aliases): string {
  const colon = name.indexOf(":");
  if (colon > 0 && prefixes.has(name.slice(0, colon))) return name.slice(colon + 1);
  return terms.get(name) ?? name;
}
