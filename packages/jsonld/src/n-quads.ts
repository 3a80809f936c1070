import { OnrecordError } from "@onrecord/core/json-ld";
import { isReference, type JsonLdDocument, type JsonLdNode, type JsonLdValue } from "./node.js";
import { recordContext } from "./record-context.js";

const xsd = "http://www.w3.org/2001/XMLSchema#";
const integer = `${xsd}integer`;

/**
 * The record profile as N-Quads, in the canonical order and escapes of RDFC-1.0. No processor is needed: there is no
 * blank node to be named. Takes what `toJsonLd(reading, { profile: "record" })` gives, and throws an OnrecordError on
 * what is not flat or has things without a name.
 */
export function toNQuads(document: JsonLdDocument): string {
  const subjects = new Map<string, JsonLdNode>();
  const graph: unknown = document?.["@graph"];
  if (!Array.isArray(graph)) throw notRecord("it has no @graph");
  for (const one of graph as readonly JsonLdNode[]) {
    if (typeof one?.["@id"] !== "string") throw notRecord("a thing in it has no @id");
    const subject = `<${one["@id"]}> `;
    const known = subjects.get(subject);
    subjects.set(subject, known === undefined ? one : merged(known, one));
  }
  // No address holds the sign it ends with, so that lines in order are subjects, properties and values in order.
  let lines = "";
  for (const subject of sorted([...subjects.keys()]))
    lines += statements(subject, subjects.get(subject) as JsonLdNode);
  return lines;
}

function notRecord(fault: string): OnrecordError {
  return new OnrecordError(
    "not-a-record",
    `This is no document that toNQuads can write: ${fault}. Give it toJsonLd(reading, { profile: "record" }).`,
  );
}

/** What is said of one thing in two places. */
function merged(one: JsonLdNode, other: JsonLdNode): JsonLdNode {
  const both: Record<string, unknown> = Object.assign(Object.create(null) as object, one);
  for (const name of Object.keys(other))
    if (name !== "@id") both[name] = name in both ? [both[name], other[name]].flat() : other[name];
  return both as JsonLdNode;
}

/** A property as it stands in a statement, what its values are, and which place it has among those known. */
interface Property {
  readonly name: string;
  readonly written: string;
  readonly type: string | undefined;
  readonly rank: number;
}

function statements(subject: string, one: JsonLdNode): string {
  const properties: Property[] = [];
  for (const name of Object.keys(one)) {
    if (name === "@id" || (name[0] === "@" && name !== "@type")) continue;
    const property = known.get(name) ?? propertyNamed(name);
    let index = properties.length;
    for (; index > 0 && stands(property, properties[index - 1] as Property); index--)
      properties[index] = properties[index - 1] as Property;
    properties[index] = property;
  }
  let lines = "";
  for (const { name, written, type } of properties) {
    const value = one[name] as JsonLdValue;
    if (!Array.isArray(value)) {
      lines += subject + written + objectOf(value, type);
      continue;
    }
    let before: string | undefined;
    for (const object of sorted(value.map((item) => objectOf(item as JsonLdValue, type)))) {
      if (object !== before) lines += subject + written + object;
      before = object;
    }
  }
  return lines;
}

/** Whether the first comes before the second. */
function stands(one: Property, other: Property): boolean {
  return one.rank < 0 || other.rank < 0 ? one.written < other.written : one.rank < other.rank;
}

function propertyNamed(name: string, rank = -1): Property {
  if (name === "@type")
    return { name, written: "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> ", type: "@vocab", rank };
  return { name, written: `<${term(name)}> `, type: coercion(name), rank };
}

const prefixes: ReadonlyMap<string, string> = /* @__PURE__ */ prefixesOf(recordContext);

function prefixesOf(context: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(context).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

/** What `toJsonLd` says of things beside what the context defines. */
const others = `@type alternateName articleSection claimReviewed copyrightNotice cssSelector currency dateline description
  encodingFormat headline inLanguage isAccessibleForFree jobTitle maxValue minValue name position sha256
  temporalCoverage text unitCode unitText value oa:exact oa:prefix oa:suffix rec:order`;

const known: ReadonlyMap<string, Property> = /* @__PURE__ */ propertiesIn(others, recordContext);

function propertiesIn(
  names: string,
  context: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, Property> {
  const defined = Object.keys(context).filter((name) => typeof context[name] === "object");
  return new Map(
    [...names.split(/\s+/u), ...defined]
      .map((name) => propertyNamed(name))
      .sort((one, other) => (one.written < other.written ? -1 : 1))
      .map((property, rank) => [property.name, { ...property, rank }]),
  );
}

/** A value as it stands in a statement, with its end. */
function objectOf(value: JsonLdValue, type: string | undefined): string {
  if (typeof value === "string") {
    if (type === undefined) return `${quoted(value)} .\n`;
    if (type === "@id") return `<${expand(value)}> .\n`;
    return type === "@vocab" ? `<${term(value)}> .\n` : typed(value, type);
  }
  if (typeof value === "boolean") return typed(String(value), `${xsd}boolean`);
  if (typeof value === "number") return numberOf(value, type);
  if (typeof value !== "object" || value === null) throw notRecord(`a value in it is ${String(value)}`);
  if ("@value" in value) return typed(String(value["@value"]), term(String(value["@type"])));
  if (!isReference(value)) throw notRecord("a thing in it stands within another");
  return `<${expand(value["@id"])}> .\n`;
}

/** JSON-LD 1.1, data round-tripping: whole numbers are integers, the others doubles with fifteen digits. */
function numberOf(value: number, type: string | undefined): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e21)
    return `"${value.toFixed(0)}"^^<${type ?? integer}> .\n`;
  return typed(value.toExponential(15).replace(/(\d)0*e\+?/u, "$1E"), type ?? `${xsd}double`);
}

function typed(text: string, type: string): string {
  return `${quoted(text)}^^<${type}> .\n`;
}

/** N-Quads escape as JSON does, but for rarer control characters and halves of characters. */
function quoted(text: string): string {
  if (!/[\0-\x1f"\\\x7f]/.test(text)) return `"${text}"`;
  const written = JSON.stringify(text);
  if (!written.includes("\\u") && !text.includes("\x7f")) return written;
  const escaped = text.replace(
    /[\0-\x1f"\\\x7f]/g,
    (character) =>
      short[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
  return `"${escaped}"`;
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

/** A property or type: "oa:start", or a bare name in schema.org's vocabulary. */
function term(name: string): string {
  const expanded = expand(name);
  return expanded === name && !name.includes("://") ? `${String(recordContext["@vocab"])}${name}` : expanded;
}

function expand(name: string): string {
  const colon = name.indexOf(":");
  if (colon < 0 || name.startsWith("//", colon + 1)) return name;
  const namespace = prefixes.get(name.slice(0, colon));
  return namespace === undefined ? name : namespace + name.slice(colon + 1);
}

function coercion(name: string): string | undefined {
  const definition = recordContext[name] as { readonly "@type": string } | undefined;
  if (definition === undefined) return undefined;
  return definition["@type"] === "@id" ? "@id" : term(definition["@type"]);
}

/** In the order of code points. Code units order alike until a character takes two of them. */
function sorted(lines: string[]): readonly string[] {
  if (lines.length < 2) return lines;
  for (const line of lines) if (/[\ud800-\udbff]/.test(line)) return lines.sort(byCodePoint);
  return lines.sort();
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
