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

type Definitions = Readonly<Record<string, Part>>;

/** A JSON Schema as a list of its parts with their fields, one line a field; "?" marks what may be absent. */
export function outline(schema: object): string {
  const root: Part = schema;
  const definitions = root.$defs ?? {};
  const parts = Object.entries(definitions).filter(
    ([name, part]) => part.properties !== undefined && !name.startsWith("__"),
  );
  const first = parts.filter(([name]) => name === "Reading");
  const named: readonly (readonly [string, Part])[] =
    first.length > 0 ? parts : [["Reading", root], ...parts];
  return named
    .slice()
    .sort(([one], [other]) => Number(other === "Reading") - Number(one === "Reading"))
    .map(([name, part]) => [name, ...fieldsOf(part, "  ", definitions)].join("\n"))
    .join("\n\n")
    .concat("\n\nEvery span is a place in `text`: UTF-16 code units, half-open.\n");
}

function fieldsOf(part: Part, indent: string, definitions: Definitions): readonly string[] {
  const required = new Set(part.required);
  return Object.entries(part.properties ?? {}).map(
    ([name, inner]) => `${indent}${name}${required.has(name) ? "" : "?"}: ${typeOf(inner, definitions)}`,
  );
}

function typeOf(part: Part, definitions: Definitions): string {
  if (part.$ref !== undefined) return referred(part.$ref.split("/").at(-1) ?? "", definitions);
  if (part.const !== undefined) return JSON.stringify(part.const);
  if (part.enum !== undefined) return part.enum.map(String).join(" | ");
  if (part.type === "array") return `${listed(part.items, definitions)}[]`;
  const choices = part.oneOf ?? part.anyOf;
  if (choices !== undefined) return choices.map((choice) => typeOf(choice, definitions)).join(" | ");
  if (part.properties !== undefined) return `{ ${fieldsOf(part, "", definitions).join(", ")} }`;
  return part.type ?? "any";
}

/** Parts without a name of their own are called "__schema0": what they hold says more. */
function referred(name: string, definitions: Definitions): string {
  const part = definitions[name];
  return name.startsWith("__") && part !== undefined ? typeOf(part, definitions) : name;
}

function listed(items: Part | undefined, definitions: Definitions): string {
  const type = typeOf(items ?? {}, definitions);
  return type.includes(" | ") ? `(${type})` : type;
}
