import { isReference, type JsonLdDocument, type JsonLdNode, type JsonLdValue } from "./node.js";
import { recordContext } from "./record-context.js";

const rdfType = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const xsd = "http://www.w3.org/2001/XMLSchema#";

/**
 * The record profile as N-Quads, in the canonical order and escapes of RDFC-1.0. No processor is needed: there is no
 * blank node to be named. Takes what `toJsonLd(reading, { profile: "record" })` gives.
 */
export function toNQuads(document: JsonLdDocument): string {
  const lines = new Set<string>();
  const properties = new Map<string, Property>();
  for (const one of (document["@graph"] ?? []) as readonly JsonLdNode[])
    addStatements(one, properties, lines);
  const ordered = [...lines].sort();
  const canonical = ordered.join("");
  // Code units and code points order alike until a character takes two units.
  return /[\ud800-\udbff]/.test(canonical) ? ordered.sort(byCodePoint).join("") : canonical;
}

/** A property as it stands in a statement, and what its values are. */
interface Property {
  readonly written: string;
  readonly type: string | undefined;
}

function addStatements(one: JsonLdNode, properties: Map<string, Property>, lines: Set<string>): void {
  const subject = iri(one["@id"]);
  lines.add(`${subject} <${rdfType}> ${iri(term(one["@type"]))} .\n`);
  for (const name in one) {
    if (name.startsWith("@") || !Object.hasOwn(one, name)) continue;
    const value = one[name];
    let property = properties.get(name);
    if (property === undefined) {
      property = { written: iri(term(name)), type: coercion(name) };
      properties.set(name, property);
    }
    const { written, type } = property;
    if (Array.isArray(value))
      for (const item of value as readonly JsonLdValue[])
        lines.add(`${subject} ${written} ${objectOf(item, type)} .\n`);
    else lines.add(`${subject} ${written} ${objectOf(value as JsonLdValue, type)} .\n`);
  }
}

function objectOf(value: JsonLdValue, type: string | undefined): string {
  if (typeof value === "boolean") return literal(String(value), `${xsd}boolean`);
  if (typeof value === "number") return numberOf(value, type);
  if (typeof value === "string") return type === "@id" ? iri(expand(value)) : literal(value, type);
  if (!isReference(value) && "@value" in value)
    return literal(String(value["@value"]), term(String(value["@type"])));
  return iri(expand(String((value as JsonLdNode)["@id"])));
}

/** JSON-LD 1.1, data round-tripping: whole numbers are integers, the others doubles with fifteen digits. */
function numberOf(value: number, type: string | undefined): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e21)
    return literal(value.toFixed(0), type ?? `${xsd}integer`);
  return literal(value.toExponential(15).replace(/(\d)0*e\+?/u, "$1E"), type ?? `${xsd}double`);
}

function literal(text: string, type: string | undefined): string {
  return type === undefined ? `"${escape(text)}"` : `"${escape(text)}"^^${iri(type)}`;
}

const short: Readonly<Record<string, string>> = {
  "\b": "\\b",
  "\t": "\\t",
  "\n": "\\n",
  "\f": "\\f",
  "\r": "\\r",
  '"': '\\"',
  "\\": "\\\\",
};

function escape(text: string): string {
  if (!/[\0-\x1f"\\\x7f]/u.test(text)) return text;
  return text.replace(
    /[\0-\x1f"\\\x7f]/gu,
    (character) =>
      short[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
}

function iri(address: string): string {
  return `<${address}>`;
}

/** A property or type: "oa:start", or a bare name in schema.org's vocabulary. */
function term(name: string): string {
  const expanded = expand(name);
  return expanded === name && !name.includes("://") ? `${String(recordContext["@vocab"])}${name}` : expanded;
}

function expand(name: string): string {
  const colon = name.indexOf(":");
  if (colon < 0 || name.startsWith("//", colon + 1)) return name;
  const namespace = recordContext[name.slice(0, colon)];
  return typeof namespace === "string" ? namespace + name.slice(colon + 1) : name;
}

function coercion(name: string): string | undefined {
  const definition = recordContext[name] as { readonly "@type": string } | undefined;
  if (definition === undefined) return undefined;
  return definition["@type"] === "@id" ? "@id" : term(definition["@type"]);
}

/** UTF-16 puts characters beyond the first plane before the last of that plane; code points do not. */
function byCodePoint(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  for (let index = 0; index < length; index++) {
    const [left, right] = [one.charCodeAt(index), other.charCodeAt(index)];
    if (left === right) continue;
    const bothHigh = left >= 0xd800 && right >= 0xd800;
    return bothHigh ? rank(left) - rank(right) : left - right;
  }
  return one.length - other.length;
}

function rank(unit: number): number {
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
