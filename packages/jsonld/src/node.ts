export interface Reference {
  readonly "@id": string;
}

export interface TypedValue {
  readonly "@type": string;
  readonly "@value": string;
}

export type Scalar = string | number | boolean;
export type JsonLdValue = Scalar | Reference | TypedValue | JsonLdNode | readonly JsonLdValue[];

/** One thing: its identifier, its type, and what is said of it. */
export interface JsonLdNode {
  readonly "@id": string;
  readonly "@type": string;
  readonly [property: string]: JsonLdValue;
}

export interface JsonLdDocument {
  readonly "@context": string | Readonly<Record<string, unknown>>;
  readonly [property: string]: unknown;
}

export type Properties = Readonly<Record<string, JsonLdValue | undefined>>;

/** A node of what there is: nothing absent, nothing blank, no empty list. */
export function node(id: string, type: string, properties: Properties): JsonLdNode {
  const said: { [property: string]: JsonLdValue; "@id": string; "@type": string } = {
    "@id": id,
    "@type": type,
  };
  for (const name in properties) {
    const value = properties[name];
    if (value === undefined || value === "") continue;
    if (!Array.isArray(value)) said[name] = value;
    else if (value.length > 0) said[name] = value.length === 1 ? (value[0] as JsonLdValue) : value;
  }
  return said;
}

export function reference(id: string): Reference {
  return { "@id": id };
}

export function references(nodes: readonly JsonLdNode[]): readonly Reference[] {
  return nodes.map((one) => reference(one["@id"]));
}

export function isReference(value: JsonLdValue): value is Reference {
  return typeof value === "object" && "@id" in value && !("@type" in value);
}
