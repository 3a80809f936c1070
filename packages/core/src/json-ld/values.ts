import { decodeEntities } from "./entities.js";
import { isObject, listOf, type Json, type JsonObject } from "./json.js";

type ById = ReadonlyMap<string, JsonObject>;

/** The thing a value names: itself, or what is said of its identifier elsewhere. */
export function followed(value: Json | undefined, byId: ById): JsonObject | undefined {
  const id = typeof value === "string" ? value : isObject(value) ? value["@id"] : undefined;
  const known = typeof id === "string" ? byId.get(id) : undefined;
  if (!isObject(value)) return known;
  return known === undefined ? value : { ...known, ...value };
}

/** Names of a person, organisation or list of them; references are looked up. */
export function namesOf(value: Json | undefined, byId: ById): readonly string[] {
  return listOf(value).flatMap((item) => nameOf(item, byId, 0));
}

function nameOf(item: Json, byId: ById, depth: number): readonly string[] {
  const thing = followed(item, byId);
  if (thing === undefined) return typeof item === "string" ? [item] : [];
  const name = thing["name"] ?? fullName(thing) ?? thing["legalName"];
  return listOf(name).flatMap((one) => {
    if (typeof one === "string") return [one];
    // "name": {"@type": "Person", "name": "Kim Osei"}
    return depth < 3 ? nameOf(one, byId, depth + 1) : [];
  });
}

function fullName(person: JsonObject): string | undefined {
  const { givenName, familyName } = person;
  return typeof givenName === "string" && typeof familyName === "string"
    ? `${givenName} ${familyName}`
    : undefined;
}

/** A single text of a field, the first where there are many. */
export function textOf(value: Json | undefined): string | undefined {
  const [first] = listOf(value);
  if (typeof first === "string") return first;
  return typeof first === "boolean" || typeof first === "number" ? String(first) : undefined;
}

const inlineTag = /<\/?(?:a|b|br|cite|em|i|p|q|s|small|span|strong|sub|sup|u)(?:\s[^<>]{0,200})?\/?>/giu;

/** Text without the markup that publishers leave in it: "Q&amp;amp;A", "<em>now</em>". */
export function plainText(value: string): string {
  if (!/[&<]/u.test(value)) return value;
  const bare = value.replace(/<\/?[a-z][^<>]{0,200}>/giu, "");
  return decodeEntities(decodeEntities(bare)).replace(inlineTag, "");
}
