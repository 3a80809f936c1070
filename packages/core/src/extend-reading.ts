import type * as z from "zod";
import type { Extension } from "./extension.js";
import type { AddedBy, AnyExtendedSchema, Extendable, ExtendedSchema } from "./schema/extended-schema.js";
import type { Issue } from "./schema/issue.js";
import type { Reading } from "./schema/reading.js";
import { articleSchema, claimSchema, quoteSchema, readingSchema, speakerSchema } from "./schema/index.js";

type Item = Extendable[keyof Extendable];

/** All of a nested list of extensions, as a union. */
type Nested<E> = E extends { readonly use: readonly (infer Inner)[] } ? E | Nested<Inner> : E;

type SchemasOf<E> = E extends { readonly schemas: readonly (infer S)[] } ? S : never;

type AddedOf<Of extends keyof Extendable, S> =
  S extends ExtendedSchema<Of, infer Schema>
    ? string extends keyof z.output<Schema>
      ? never
      : (added: Partial<AddedBy<Of, Schema>>) => void
    : never;

/** What the extensions add to the items of one kind: the intersection over all of their schemas. */
type Added<Of extends keyof Extendable, Use extends readonly Extension[]> = [
  AddedOf<Of, SchemasOf<Nested<Use[number]>>>,
] extends [never]
  ? unknown
  : AddedOf<Of, SchemasOf<Nested<Use[number]>>> extends (added: infer All) => void
    ? All
    : unknown;

/** A Reading with the fields that the extensions in `Use` add. */
export interface ReadingWith<Use extends readonly Extension[]> extends Reading {
  readonly article: Reading["article"] & Added<"article", Use>;
  readonly speakers: readonly (Reading["speakers"][number] & Added<"speaker", Use>)[];
  readonly quotes: readonly (Reading["quotes"][number] & Added<"quote", Use>)[];
  readonly claims: readonly (Reading["claims"][number] & Added<"claim", Use>)[];
}

const shipped = { article: articleSchema, speaker: speakerSchema, quote: quoteSchema, claim: claimSchema };

/** The schema of a reading with the added fields, each of which may be absent. */
export function readingSchemaWith(schemas: readonly AnyExtendedSchema[]): z.ZodObject {
  const extended = (of: keyof Extendable): z.ZodObject =>
    schemas
      .filter((each) => each.of === of)
      .reduce<z.ZodObject>((schema, each) => schema.extend(addedShape(each)), shipped[of]);
  return readingSchema.extend({
    article: extended("article"),
    speakers: extended("speaker").array(),
    quotes: extended("quote").array(),
    claims: extended("claim").array(),
  });
}

function addedShape(each: AnyExtendedSchema): Record<string, z.ZodType> {
  const { shape } = each.schema.partial();
  const names = Object.keys(shape).filter((name) => !Object.hasOwn(shipped[each.of].shape, name));
  return Object.fromEntries(names.map((name) => [name, shape[name] as z.ZodType]));
}

/** Fills the added fields in, after every stage has run. A schema that fails costs its own fields and nothing else. */
export function extendReading(reading: Reading, schemas: readonly AnyExtendedSchema[]): Reading {
  const issues: Issue[] = [];
  const fill = fillerOf(reading, schemas, issues);
  const extended = {
    article: fill("article", reading.article),
    speakers: reading.speakers.map((speaker) => fill("speaker", speaker)),
    quotes: reading.quotes.map((quote) => fill("quote", quote)),
    claims: reading.claims.map((claim) => fill("claim", claim)),
  };
  return { ...reading, ...extended, issues: [...reading.issues, ...distinct(issues)] };
}

type Fill = <Of extends keyof Extendable>(of: Of, item: Extendable[Of]) => Extendable[Of];

function fillerOf(reading: Reading, schemas: readonly AnyExtendedSchema[], issues: Issue[]): Fill {
  const prepared = schemas.map((each) => ({ ...each, shape: addedShape(each) }));
  return (of, item) => {
    const [plain, extra] = parted(of, item);
    const declared = prepared.filter((each) => each.of === of);
    const unknown = Object.keys(extra).find(
      (name) => !declared.some(({ shape }) => Object.hasOwn(shape, name)),
    );
    if (unknown !== undefined) issues.push(undeclared(of, unknown, item));
    return Object.assign({}, plain, ...declared.map((each) => valuesOf(each, plain, extra, reading, issues)));
  };
}

/** The item as the shipped schema has it, and what finders put in `extra`. */
function parted<Of extends keyof Extendable>(
  of: Of,
  item: Extendable[Of],
): readonly [Extendable[Of], Readonly<Record<string, unknown>>] {
  const { shape } = shipped[of];
  const extra = Object.entries(item).filter(([name]) => !Object.hasOwn(shape, name));
  if (extra.length === 0) return [item, {}];
  const plain = Object.entries(item).filter(([name]) => Object.hasOwn(shape, name));
  return [Object.fromEntries(plain) as Extendable[Of], Object.fromEntries(extra)];
}

type Prepared = AnyExtendedSchema & { readonly shape: Readonly<Record<string, z.ZodType>> };

function valuesOf(
  each: Prepared,
  item: Item,
  extra: Readonly<Record<string, unknown>>,
  reading: Reading,
  issues: Issue[],
): Record<string, unknown> {
  const given = fitting(each, item, extra, issues);
  try {
    const filled = each.fill?.({ ...item, ...given } as never, reading);
    if (filled === undefined) return given;
    const unknown = Object.keys(filled).find((name) => !Object.hasOwn(each.shape, name));
    if (unknown !== undefined) issues.push(failed(each, item, `it does not declare "${unknown}"`));
    return { ...given, ...fitting(each, item, filled, issues) };
  } catch (error) {
    issues.push(failed(each, item, error instanceof Error ? error.message : String(error)));
    return given;
  }
}

/** The declared fields that fit what the schema says of them. */
function fitting(each: Prepared, item: Item, given: object, issues: Issue[]): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(each.shape)) {
    const { success, data, error } = schema.safeParse((given as Record<string, unknown>)[name]);
    if (success && data !== undefined) values[name] = data;
    if (!success) issues.push(failed(each, item, `${name}: ${error.issues[0]?.message ?? "invalid"}`));
  }
  return values;
}

function failed({ name, of }: Prepared, item: Item, reason: string): Issue {
  const message = `The schema "${name}" could not fill a field of the ${of}${idOf(item)}, which was left out: ${reason}`;
  return { code: "rule-failed", message, rule: name };
}

function undeclared(of: keyof Extendable, field: string, item: Item): Issue {
  const rule = "rule" in item ? { rule: item.rule } : {};
  const message = `A finder gave the ${of}${idOf(item)} a field "${field}" that no schema declares; it was left out. Add it with extendSchema().`;
  return { code: "undeclared-field", message, ...rule };
}

function idOf(item: Item): string {
  return "id" in item ? ` ${item.id}` : "";
}

/** One issue a message: a schema that fails on every item is told of item by item, never twice of one. */
function distinct(issues: readonly Issue[]): readonly Issue[] {
  return [...new Map(issues.map((issue) => [issue.message, issue])).values()];
}
