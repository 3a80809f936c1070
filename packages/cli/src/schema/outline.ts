interface Part {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly items?: Part;
  readonly oneOf?: readonly Part[];
  readonly anyOf?: readonly Part[];
  readonly properties?: Readonly<Record<string, Part>>;
  readonly required?: readonly string[];
  readonly $defs?: Readonly<Record<string, Part>>;
}

/** A JSON Schema as a list of its parts with their fields, one line a field; "?" marks what may be absent. */
export function outline(schema: object): string {
  const root: Part = schema;
  const definitions = root.$defs ?? {};
  const parts = Object.entries(definitions).filter(([, part]) => part.properties !== undefined);
  const first = parts.filter(([name]) => name === "Reading");
  const named: readonly (readonly [string, Part])[] =
    first.length > 0 ? parts : [["Reading", root], ...parts];
  return named
    .slice()
    .sort(([one], [other]) => Number(other === "Reading") - Number(one === "Reading"))
    .map(([name, part]) => [name, ...fieldsOf(part, "  ")].join("\n"))
    .join("\n\n")
    .concat("\n\nEvery span is a place in `text`: UTF-16 code units, half-open.\n");
}

function fieldsOf(part: Part, indent: string): readonly string[] {
  const required = new Set(part.required);
  return Object.entries(part.properties ?? {}).map(
    ([name, inner]) => `${indent}${name}${required.has(name) ? "" : "?"}: ${typeOf(inner)}`,
  );
}

function typeOf(part: Part): string {
  if (part.$ref !== undefined) return part.$ref.split("/").at(-1) ?? "";
  if (part.const !== undefined) return JSON.stringify(part.const);
  if (part.enum !== undefined) return part.enum.map(String).join(" | ");
  if (part.type === "array") return `${listed(part.items)}[]`;
  const choices = part.oneOf ?? part.anyOf;
  if (choices !== undefined) return choices.map(typeOf).join(" | ");
  if (part.properties !== undefined) return `{ ${fieldsOf(part, "").join(", ")} }`;
  return part.type ?? "any";
}

function listed(items: Part | undefined): string {
  const type = typeOf(items ?? {});
  return type.includes(" | ") ? `(${type})` : type;
}
