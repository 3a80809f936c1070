import type { Attributes } from "./attributes.js";

const namedBy: ReadonlySet<string> = new Set([
  "class",
  "id",
  "data-testid",
  "data-component",
  "data-type",
  "data-qa",
  "itemprop",
  "role",
]);
const noWords: readonly string[] = [];
const longest = 400;

/** Words elements are named by. One page names hundreds of elements alike: each name is cut once. */
export class NameWords {
  private readonly known = new Map<string, readonly string[]>();

  /** Words of the class, id and test attributes, lower case, cut at marks and capitals; one list for elements named alike. */
  of(attributes: Attributes): readonly string[] {
    if (attributes.size === 0) return noWords;
    let named = "";
    for (let at = 0; at < attributes.size; at++) {
      const value = attributes.valueAt(at);
      if (value === "" || !namedBy.has(attributes.nameAt(at))) continue;
      const kept = value.length > longest ? value.slice(0, longest) : value;
      named = named === "" ? kept : `${named} ${kept}`;
    }
    if (named === "") return noWords;
    let words = this.known.get(named);
    if (words === undefined) this.known.set(named, (words = cutWords(named)));
    return words;
  }
}

/** "articleBody-wide" is article, body, wide. */
function cutWords(named: string): readonly string[] {
  const words = new Set<string>();
  let start = -1;
  for (let at = 0; at < named.length; at++) {
    const code = named.charCodeAt(at);
    if (code > 127) return cutForeign(named);
    const isCapital = code >= 65 && code <= 90;
    const ends = start >= 0 && (!isLetter(code) || (isCapital && isSmall(named.charCodeAt(at - 1))));
    if (ends) {
      if (at - start > 1) words.add(named.slice(start, at).toLowerCase());
      start = -1;
    }
    if (start < 0 && isLetter(code)) start = at;
  }
  if (start >= 0 && named.length - start > 1) words.add(named.slice(start).toLowerCase());
  return [...words];
}

function cutForeign(named: string): readonly string[] {
  const spaced = named.replace(/([a-z])([A-Z])/gu, "$1 $2").toLowerCase();
  return [...new Set(spaced.match(/\p{L}{2,}/gu))];
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isLetter(code: number): boolean {
  return isSmall(code) || (code >= 65 && code <= 90);
}
