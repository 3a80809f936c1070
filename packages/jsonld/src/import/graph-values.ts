import {
  followed,
  isObject,
  listOf,
  namesOf,
  plainText,
  textOf,
  type Json,
  type JsonLdGraph,
  type JsonObject,
} from "@onrecord/core/json-ld";
import type { Evidence, Field } from "@onrecord/core";

/** The rule that every value from a document carries. */
export const rule = "json-ld";

export interface GraphValues {
  readonly graph: JsonLdGraph;
  /** The first text of a property, without markup and blanks around it. */
  text(object: JsonObject, name: string): string | undefined;
  /** The same as it is written, for words that stand in a text. */
  words(object: JsonObject, name: string): string | undefined;
  number(object: JsonObject, name: string): number | undefined;
  /** The objects a property names, references followed. */
  objects(object: JsonObject, name: string): readonly JsonObject[];
  /** The name of the first person or body a property names. */
  name(object: JsonObject, property: string): string | undefined;
}

export function createValues(graph: JsonLdGraph): GraphValues {
  const clean = (text: string | undefined): string | undefined => {
    const words = plainText(text ?? "").trim();
    return words === "" ? undefined : words;
  };
  return {
    graph,
    text: (object, name) => clean(textOf(object[name])),
    words: (object, name) => textOf(object[name])?.trim() || undefined,
    number(object, name) {
      const [first] = listOf(object[name]);
      const value = typeof first === "string" && first.trim() !== "" ? Number(first) : first;
      return typeof value === "number" && Number.isFinite(value) ? value : undefined;
    },
    objects: (object, name) =>
      listOf(object[name]).flatMap((value): readonly JsonObject[] => {
        const thing = followed(value, graph.byId);
        return thing === undefined ? [] : [thing];
      }),
    name: (object, property) => clean(namesOf(object[property], graph.byId)[0]),
  };
}

export function isOfType(object: JsonObject, type: string): boolean {
  return listOf(object["@type"]).includes(type);
}

export function evidenceAt(path: string): Evidence {
  return { from: "markup", path };
}

export function fieldOf(value: string | undefined, path: string): Field | undefined {
  return value === undefined ? undefined : { value, evidence: evidenceAt(path), rule, candidates: [] };
}

/** An address: a string, or what refers to one. */
export function addressOf(value: Json | undefined): string | undefined {
  const [first] = listOf(value);
  const address = isObject(first) ? (first["@id"] ?? first["url"]) : first;
  return typeof address === "string" && /^https?:\/\//u.test(address) ? address : undefined;
}

/** An object of those members that there are. */
export function present<Members extends object>(
  members: Members,
): { readonly [Name in keyof Members]: Exclude<Members[Name], undefined> } {
  // Schemas know absent, not undefined.
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as never;
}
