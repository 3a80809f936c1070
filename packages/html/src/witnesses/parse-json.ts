import { isObject, parseTolerantJson, type Json, type JsonObject } from "@onrecord/core/json-ld";

const maxLength = 3_000_000;

/** JSON as pages have it, broken too. */
export function parseTolerant(source: string): Json | undefined {
  return source.length > maxLength ? undefined : parseTolerantJson(source).value;
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
