import { aliasesIn, meantBy, type Aliases } from "./context.js";
import { isObject, listOf, type Json, type JsonObject } from "./json.js";
import { propertyName, typeNames } from "./names.js";
import { parseTolerantJson } from "./parse-tolerant.js";

/** No page nests deeper; what does is left out, and `isCut` says so. */
const deepest = 200;

export interface Normalizing {
  /** Sets the blank names of one script apart from those of another. */
  readonly scope: string;
  /** What became of each object, so that one that stands in many places is read once; nothing while it is read.
   *  What was parsed is a tree, and needs no such book. */
  readonly known: Map<object, Json | undefined> | undefined;
  /** Names that were met, as schema.org writes them. */
  readonly names: Map<string, string>;
  /** What the script's own context calls them. */
  aliases: Aliases;
  isCut: boolean;
  isCircular: boolean;
}

/**
 * A value with schema.org's own names: prefixes and wrong case mended, lists in lists made one list, `@value` and
 * `@list` unwrapped, JSON in a string read.
 */
export function normalize(value: Json, state: Normalizing, depth = 0): Json {
  if (typeof value === "string") return depth > 0 ? readInner(value, state, depth) : value;
  if (typeof value !== "object" || value === null) return value;
  if (depth > deepest) {
    state.isCut = true;
    return null;
  }
  if (state.known?.has(value) === true) {
    const known = state.known.get(value);
    if (known === undefined) state.isCircular = true;
    return known ?? null;
  }
  state.known?.set(value, undefined);
  const normal = isObject(value)
    ? unwrapped(normalizeObject(value, state, depth))
    : normalizeList(value as readonly Json[], state, depth);
  state.known?.set(value, normal);
  return normal;
}

function normalizeList(list: readonly Json[], state: Normalizing, depth: number): readonly Json[] {
  const items: Json[] = [];
  for (const item of list) {
    const normal = normalize(item, state, depth + 1);
    if (Array.isArray(normal)) for (const inner of normal as readonly Json[]) items.push(inner);
    else items.push(normal);
  }
  return items;
}

function normalizeObject(object: JsonObject, state: Normalizing, depth: number): JsonObject {
  const entries = Object.entries(object);
  if (entries.length === 0) return object;
  if (typeof object["@context"] === "object") {
    state.aliases = aliasesIn(object["@context"], state.aliases);
    state.names.clear();
  }
  const said = new Map<string, Json>();
  for (const [written, value] of entries) {
    if (value === undefined) continue;
    const name = nameOf(written, state);
    // Where two names mean one property, the one that is written as schema.org has it is believed.
    if (said.has(name) && name !== written && !isNothing(said.get(name))) continue;
    if (name === "@context") said.set(name, value);
    else if (name === "@id" && typeof value === "string") said.set(name, scoped(value, state));
    else said.set(name, normalize(value, state, depth + 1));
  }
  takeAlias(said, "type", "@type");
  takeAlias(said, "id", "@id");
  const types = typesIn(said.get("@type"), state.aliases);
  if (types.length > 0) said.set("@type", types.length === 1 ? (types[0] as string) : types);
  return Object.fromEntries(said);
}

function nameOf(written: string, { names, aliases }: Normalizing): string {
  const known = names.get(written);
  if (known !== undefined) return known;
  const name = propertyName(meantBy(written, aliases));
  names.set(written, name);
  return name;
}

function isNothing(value: Json | undefined): boolean {
  return value === undefined || value === null || value === "";
}

/** `type` and `id`, as some contexts call them. */
function takeAlias(said: Map<string, Json>, alias: string, name: string): void {
  const value = said.get(alias);
  if (typeof value !== "string" || said.has(name)) return;
  said.set(name, value);
  said.delete(alias);
}

function typesIn(value: Json | undefined, aliases: Aliases): readonly string[] {
  const types = listOf(value).flatMap((item) => {
    const type = isObject(item) ? item["@id"] : item;
    return typeof type === "string" ? typeNames(meantBy(type, aliases)) : [];
  });
  return [...new Set(types)];
}

function scoped(id: string, { scope }: Normalizing): string {
  return id.startsWith("_:") ? `_:${scope}.${id.slice(2)}` : id;
}

function unwrapped(object: JsonObject): Json {
  if (object["@value"] !== undefined) return object["@value"];
  return object["@list"] ?? object["@set"] ?? numbered(object) ?? object;
}

/** {"0": …, "1": …} is how PHP writes a list whose numbers have gaps. */
function numbered(object: JsonObject): Json | undefined {
  for (const name in object) if (!/^\d{1,6}$/u.test(name)) return undefined;
  const isList = Object.keys(object).length > 0;
  return isList ? Object.values(object).flatMap((value) => value ?? []) : undefined;
}

const longestInner = 200_000;

/** A string that holds an object or a list of them: "{\"@type\": \"Person\", …}". */
function readInner(text: string, state: Normalizing, depth: number): Json {
  const first = /^\s{0,100}(?<sign>[{[])/u.exec(text)?.groups?.["sign"];
  if (first === undefined || text.length > longestInner || !/[}\]]\s{0,100}$/u.test(text)) return text;
  if (!/@type|["'](?:name|headline)\\?["']\s{0,9}:/u.test(text)) return text;
  const { value } = parseTolerantJson(text);
  return typeof value === "object" && value !== null ? normalize(value, state, depth + 1) : text;
}
