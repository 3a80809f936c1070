import { OnrecordError } from "../error.js";
import type { Issue } from "../schema/issue.js";
import { noAliases } from "./context.js";
import { isObject, listOf, type Json, type JsonObject } from "./json.js";
import { normalize, type Normalizing } from "./normalize.js";
import { parseTolerantJson } from "./parse-tolerant.js";

/** What the JSON-LD of a page says. */
export interface JsonLdGraph {
  /** Every object in it, outer ones before inner ones, script by script, with schema.org's own names. */
  readonly objects: readonly JsonObject[];
  /** What is said of each identifier in all scripts together. */
  readonly byId: ReadonlyMap<string, JsonObject>;
  readonly issues: readonly Issue[];
}

export interface ReadJsonLdOptions {
  /** How many scripts are read; 60 unless given. */
  readonly maxScripts?: number;
  /** How many objects are read of one script; 100,000 unless given. */
  readonly maxObjects?: number;
  /** How many characters a script may have; 3,000,000 unless given. */
  readonly maxLength?: number;
}

/**
 * Reads the texts of a page's `<script type="application/ld+json">` as publishers write them, broken ones too.
 * No context is fetched: the names are taken for schema.org's. What could not be read is an issue.
 * Throws OnrecordError `not-text` for what is no list.
 */
export function readJsonLd(
  scripts: readonly (string | Json)[],
  { maxScripts = 60, maxObjects = 100_000, maxLength = 3_000_000 }: ReadJsonLdOptions = {},
): JsonLdGraph {
  if (!Array.isArray(scripts)) throw new OnrecordError("not-text", "readJsonLd() takes an array");
  const issues: Issue[] = [];
  const objects: JsonObject[] = [];
  if (scripts.length > maxScripts)
    issues.push(
      issue("json-ld-scripts", `Only the first ${maxScripts} of ${scripts.length} scripts were read.`),
    );
  for (const [index, script] of scripts.slice(0, maxScripts).entries()) {
    const place = `Script ${index + 1}`;
    const value =
      typeof script === "string" ? parse(script, maxLength, place, issues) : checked(script, place, issues);
    const known = typeof script === "string" ? undefined : new Map<object, Json | undefined>();
    const state: Normalizing = {
      scope: `s${index}`,
      known,
      names: new Map(),
      aliases: noAliases,
      isCut: false,
      isCircular: false,
    };
    const found = objectsIn(normalize(value ?? null, state), maxObjects, known === undefined);
    for (const one of found.objects) objects.push(one);
    if (found.isCut) issues.push(issue("json-ld-objects", `${place}: only ${maxObjects} objects were read.`));
    if (state.isCut) issues.push(issue("json-ld-depth", `${place}: what is nested too deep was left out.`));
    if (state.isCircular)
      issues.push(issue("json-ld-cycle", `${place}: an object that holds itself was cut.`));
  }
  return { objects, byId: byIdentifier(objects), issues };
}

function issue(code: string, message: string): Issue {
  return { code, message };
}

function parse(script: string, maxLength: number, place: string, issues: Issue[]): Json | undefined {
  if (script.length > maxLength) {
    issues.push(issue("json-ld-unreadable", `${place} has more than ${maxLength} characters.`));
    return undefined;
  }
  if (script.trim() === "") return undefined;
  const { value, repairs } = parseTolerantJson(script);
  if (repairs.length > 0 && value !== undefined)
    issues.push(issue("json-ld-repaired", `${place} was broken and mended: ${repairs.join(", ")}.`));
  let inner = value;
  // A string that holds the JSON, perhaps in a string again.
  for (let round = 0; round < 3 && typeof inner === "string"; round++) inner = parseTolerantJson(inner).value;
  return checked(inner, place, issues);
}

function checked(value: Json | undefined, place: string, issues: Issue[]): Json | undefined {
  if (typeof value !== "object" || value === null)
    issues.push(issue("json-ld-unreadable", `${place} holds no JSON object.`));
  return value;
}

/** Every object in a value, outermost first, each once, without recursion. */
function objectsIn(
  value: Json,
  maxObjects: number,
  isTree: boolean,
): { readonly objects: readonly JsonObject[]; readonly isCut: boolean } {
  const objects: JsonObject[] = [];
  const queue: Json[] = [value];
  const seen = new Set<Json>();
  for (let at = 0; at < queue.length; at++) {
    const item = queue[at];
    if (typeof item !== "object" || item === null) continue;
    if (!isTree) {
      if (seen.has(item)) continue;
      seen.add(item);
    }
    if (isObject(item)) {
      if (objects.length >= maxObjects) return { objects, isCut: true };
      objects.push(item);
      queueMembers(item, queue);
    } else queueItems(item, queue);
  }
  return { objects, isCut: false };
}

function queueItems(list: readonly Json[], queue: Json[]): void {
  for (const inner of list) if (isNested(inner)) queue.push(inner);
}

function queueMembers(object: JsonObject, queue: Json[]): void {
  for (const name of Object.keys(object)) {
    const inner = object[name];
    if (isNested(inner) && name !== "@context") queue.push(inner);
  }
}

function isNested(value: Json | undefined): value is JsonObject | readonly Json[] {
  return typeof value === "object" && value !== null;
}

/** Stubs and full descriptions of one thing are one; what is said first is believed. */
function byIdentifier(objects: readonly JsonObject[]): ReadonlyMap<string, JsonObject> {
  const byId = new Map<string, JsonObject>();
  for (const object of objects) {
    const id = object["@id"];
    if (typeof id !== "string" || Object.keys(object).length < 2) continue;
    const known = byId.get(id);
    byId.set(id, known === undefined ? object : { ...object, ...known });
  }
  // Some know a person by the address of a page: "author": {"url": "https://news.example/kim"}
  for (const object of objects) {
    const { url, name } = object;
    if (typeof url === "string" && name !== undefined && isAgent(object) && !byId.has(url))
      byId.set(url, object);
  }
  // "#kim" in one script is "https://news.example/a#kim" in another.
  for (const [id, object] of Array.from(byId)) {
    const fragment = /.#[^#]{1,200}$/u.exec(id)?.[0].slice(1);
    if (fragment !== undefined && !byId.has(fragment)) byId.set(fragment, object);
  }
  return byId;
}

function isAgent(object: JsonObject): boolean {
  return listOf(object["@type"]).some(
    (type) => typeof type === "string" && /Person|Organization$/u.test(type),
  );
}
