import { OnrecordError } from "@onrecord/core/json-ld";

type Term = { readonly "@id": string } | { readonly "@value": string | number | boolean };
type Node = Map<string, Term[]>;

const rdfType = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const xsd = "http://www.w3.org/2001/XMLSchema#";

const blank = /[ \t]*/uy;
const iri = /<([^<>"{}|^`\0-\x20]*)>/uy;
const label = /_:[\p{L}\p{N}_][\p{L}\p{N}_.·-]*/uy;
const literal = /"((?:[^"\\\n\r]|\\.)*)"/uy;
const datatype = /\^\^<([^<>"{}|^`\0-\x20]*)>|@[a-z]+(?:-[a-z\d]+)*/iuy;

/**
 * N-Quads as expanded JSON-LD: one object a subject, lines in any order. Which named graph a line is in is passed over.
 * Throws an OnrecordError that names the first line that is none.
 */
export function parseNQuads(text: string): readonly Readonly<Record<string, unknown>>[] {
  const nodes = new Map<string, Node>();
  const seen = new Set<string>();
  for (const [index, line] of text.split(/\r\n|\n|\r/u).entries()) {
    if (seen.has(line)) continue;
    seen.add(line);
    if (/^[ \t]*(?:#|$)/u.test(line)) continue;
    const quad = readLine(line);
    if (quad === undefined)
      throw new OnrecordError(
        "bad-n-quads",
        `Line ${index + 1} is no N-Quad: ${JSON.stringify(line.slice(0, 80))}. Each is a subject, a property, a value and a full stop.`,
      );
    add(nodes, quad);
  }
  return [...nodes].map(([id, node]) => nodeObject(id, node));
}

interface Quad {
  readonly subject: string;
  readonly property: string;
  readonly value: Term;
}

function readLine(line: string): Quad | undefined {
  const cursor = { at: 0 };
  const subject = readName(line, cursor);
  const property = readName(line, cursor);
  const value = readTerm(line, cursor);
  if (subject === undefined || property === undefined || value === undefined) return undefined;
  readName(line, cursor);
  return /^[ \t]*\.[ \t]*(?:#.*)?$/u.test(line.slice(cursor.at)) ? { subject, property, value } : undefined;
}

interface Cursor {
  at: number;
}

function take(pattern: RegExp, line: string, cursor: Cursor): RegExpExecArray | undefined {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(line) ?? undefined;
  if (found !== undefined) cursor.at = pattern.lastIndex;
  return found;
}

function readName(line: string, cursor: Cursor): string | undefined {
  take(blank, line, cursor);
  const address = take(iri, line, cursor);
  if (address !== undefined) return unescaped(address[1] ?? "");
  const name = take(label, line, cursor)?.[0];
  // The full stop may follow at once.
  if (name === undefined || !name.endsWith(".")) return name;
  cursor.at--;
  return name.slice(0, -1);
}

function readTerm(line: string, cursor: Cursor): Term | undefined {
  take(blank, line, cursor);
  const words = take(literal, line, cursor);
  if (words === undefined) {
    const id = readName(line, cursor);
    return id === undefined ? undefined : { "@id": id };
  }
  const type = take(datatype, line, cursor)?.[1];
  return { "@value": typed(unescaped(words[1] ?? ""), type) };
}

function typed(text: string, type: string | undefined): string | number | boolean {
  if (type === `${xsd}boolean`) return text === "true" || text === "1";
  const isNumber =
    type !== undefined && /^(?:integer|nonNegativeInteger|double|decimal)$/u.test(type.slice(xsd.length));
  return isNumber && Number.isFinite(Number(text)) ? Number(text) : text;
}

const short: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

function unescaped(text: string): string {
  if (!text.includes("\\")) return text;
  return text.replace(
    /\\(?:u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|([\s\S]))/gu,
    (whole, unit?: string, point?: string, sign?: string) => {
      if (sign !== undefined) return short[sign] ?? sign;
      const code = Number.parseInt(unit ?? point ?? "", 16);
      return code > 0x10ffff ? whole : String.fromCodePoint(code);
    },
  );
}

function add(nodes: Map<string, Node>, { subject, property, value }: Quad): void {
  let node = nodes.get(subject);
  if (node === undefined) nodes.set(subject, (node = new Map()));
  const values = node.get(property);
  if (values === undefined) node.set(property, [value]);
  else values.push(value);
}

function nodeObject(id: string, node: Node): Readonly<Record<string, unknown>> {
  const said = [...node].map(([property, values]): readonly [string, unknown] =>
    property === rdfType
      ? ["@type", values.map((value) => ("@id" in value ? value["@id"] : ""))]
      : [property, values],
  );
  return Object.fromEntries([["@id", id], ...said]);
}
