export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json | undefined;
}

const maxLength = 3_000_000;

/** JSON as pages have it: comment and CDATA marks around it, line breaks in strings, commas too many. */
export function parseTolerant(source: string): Json | undefined {
  if (source.length > maxLength) return undefined;
  const trimmed = source.trim();
  return parse(trimmed) ?? parse(mended(trimmed));
}

function parse(source: string): Json | undefined {
  try {
    return JSON.parse(source) as Json;
  } catch {
    return undefined;
  }
}

function mended(source: string): string {
  return source
    .replace(/<!--|-->|\/?\/?\*?<!\[CDATA\[(?:\*\/)?|(?:\/\/|\/\*)?\]\]>(?:\*\/)?/gu, "")
    .replace(/^[\s;]+|[\s;]+$/gu, "")
    .replace(/[\u0000-\u001f]/gu, " ")
    .replace(/,[ ]{0,40}(?=[}\]])/gu, "")
    .replace(/\\(?!["\\/bfnrtu])/gu, "\\\\");
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value as a list: one thing, many things or nothing. */
export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly Json[]) : [value];
}

/** Every object in a value, outermost first, without recursion. `maxObjects` ends the search. */
export function* objectsIn(value: Json | undefined, maxObjects: number): Generator<JsonObject> {
  const queue: (Json | undefined)[] = [value];
  let found = 0;
  for (let at = 0; at < queue.length && at < maxObjects * 20; at++) {
    const item = queue[at];
    if (typeof item !== "object" || item === null) continue;
    if (isObject(item)) {
      yield item;
      if (++found >= maxObjects) return;
    }
    for (const inner of Object.values(item))
      if (typeof inner === "object" && inner !== null) queue.push(inner as Json);
  }
}
