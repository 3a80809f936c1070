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
  return listOf(value)
    .flatMap((item) => nameOf(item, byId, 0))
    .filter((name) => name.trim() !== "");
}

function nameOf(item: Json, byId: ById, depth: number): readonly string[] {
  const thing = followed(item, byId);
  if (thing === undefined) return typeof item === "string" ? [item] : [];
  const url = thing["url"];
  const known = typeof url === "string" ? byId.get(url)?.["name"] : undefined;
  const name = thing["name"] ?? known ?? fullName(thing) ?? thing["legalName"];
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

/** A single text of a field, the first where there are many; nothing where it is blank. */
export function textOf(value: Json | undefined): string | undefined {
  const [first] = listOf(value);
  // "headline": {"@type": "Text", "text": "Ferries stop"}
  const text = isObject(first) ? (first["text"] ?? first["name"]) : first;
  if (typeof text === "string") return text.trim() === "" ? undefined : text;
  return typeof text === "boolean" || typeof text === "number" ? String(text) : undefined;
}

const inlineTag = /<\/?(?:a|b|br|cite|em|i|p|q|s|small|span|strong|sub|sup|u)(?:\s[^<>]{0,200})?\/?>/giu;

/** Text without the markup that publishers leave in it: "Q&amp;amp;A", "<em>now</em>". */
export function plainText(value: string): string {
  if (!/[&<]/u.test(value)) return value;
  const bare = value.replace(/<\/?[a-z][^<>]{0,200}>/giu, "");
  return decodeEntities(decodeEntities(bare)).replace(inlineTag, "");
}
