import { describe, expect, expectTypeOf, test } from "vitest";
import * as z from "zod";
import type { Extension } from "./extension.js";
import { createReader, read } from "./reader.js";
import { articleSchema, claimSchema, extendSchema, quoteSchema, readingSchema } from "./schema/index.js";

const text = "“We stop on Friday,” said Kim Osei, who runs the line. The line lost 40 jobs.";

const desk = extendSchema({
  name: "desk",
  of: "quote",
  schema: quoteSchema.extend({ desk: z.enum(["city", "sport"]), words: z.number().int() }),
  fill: (quote) => ({ desk: "city", words: quote.content.flatMap((span) => span.text.split(" ")).length }),
});

const length = extendSchema({
  name: "length",
  of: "article",
  schema: articleSchema.extend({ minutes: z.number() }),
  fill: (article, reading) => ({ minutes: article.blocks.length + reading.text.length / 1000 }),
});

describe("an extended schema", () => {
  test("reaches read() with its values and its literal types", () => {
    const reading = createReader({ use: [{ name: "mine", schemas: [desk, length] }] }).read(text);
    expect(reading.quotes[0]).toMatchObject({ desk: "city", words: 4 });
    expect(reading.article.minutes).toBeGreaterThan(1);
    expectTypeOf(reading.quotes[0]?.desk).toEqualTypeOf<"city" | "sport" | undefined>();
    expectTypeOf(reading.article.minutes).toEqualTypeOf<number | undefined>();
    expectTypeOf(reading.quotes[0]?.id).toEqualTypeOf<string | undefined>();
  });

  test("keeps its types through nested extensions and beside plain ones", () => {
    const house = { name: "house", schemas: [desk] } satisfies Extension;
    const press = { name: "press", use: [house] } satisfies Extension;
    const plain: Extension = { name: "plain" };
    const reading = createReader({ use: [press, plain, { name: "more", schemas: [length] }] }).read(text);
    expectTypeOf(reading.quotes[0]?.words).toEqualTypeOf<number | undefined>();
    expectTypeOf(reading.article.minutes).toEqualTypeOf<number | undefined>();
    // @ts-expect-error no schema declares it
    expect(reading.claims[0]?.desk).toBeUndefined();
    expect(reading.quotes[0]?.words).toBe(4);
  });

  test("leaves readers without one as they were", () => {
    // @ts-expect-error no schema declares it
    expect(read(text).quotes[0]?.desk).toBeUndefined();
  });

  test("gives a schema that validates what comes out, and still validates the shipped part", () => {
    const reader = createReader({ use: [{ name: "mine", schemas: [desk] }] });
    const reading: unknown = JSON.parse(JSON.stringify(reader.read(text)));
    expect(reader.schema().parse(reading)).toEqual(reading);
    expect(readingSchema.safeParse(reading).success).toBe(true);
    expect(reader.schema().safeParse({ ...(reading as object), quotes: [{ desk: "none" }] }).success).toBe(
      false,
    );
  });

  test("refuses wrong shapes when it is compiled", () => {
    const schema = quoteSchema.extend({ desk: z.enum(["city", "sport"]) });
    // @ts-expect-error not one of the desks
    extendSchema({ name: "wrong", of: "quote", schema, fill: () => ({ desk: "garden" }) });
    // @ts-expect-error a schema is of an article, a speaker, a quote or a claim
    extendSchema({ name: "wrong", of: "paragraph", schema });
    // @ts-expect-error a quote has no kind of claim
    extendSchema({ name: "wrong", of: "quote", schema, fill: (quote) => ({ desk: quote.checkable }) });
    // @ts-expect-error an extended schema has a name
    extendSchema({ of: "quote", schema });
    expect(schema.shape.desk.options).toEqual(["city", "sport"]);
  });
});

describe("a field that does not fit", () => {
  const wrong = extendSchema({
    name: "wrong",
    of: "claim",
    schema: claimSchema.extend({ price: z.number().min(0), note: z.string() }),
    fill: () => ({ price: -1, note: "kept", prise: 2 }),
  });
  const throwing = extendSchema({
    name: "throwing",
    of: "claim",
    schema: claimSchema.extend({ other: z.string() }),
    fill: () => {
      throw new Error("out of order");
    },
  });

  test("is left out, with an issue that names the schema; the other fields stay", () => {
    const reading = createReader({ use: [{ name: "mine", schemas: [wrong, throwing] }] }).read(text);
    expect(reading.claims[0]).toMatchObject({ note: "kept" });
    expect(reading.claims[0]).not.toHaveProperty("price");
    const issues = reading.issues.filter(({ code }) => code === "rule-failed");
    expect(issues.map(({ rule }) => rule)).toContain("wrong");
    expect(issues.map(({ message }) => message).join("\n")).toMatch(/declare "prise"[^]*out of order/u);
  });

  test("is taken from a finder's extra where a schema declares it, and refused where none does", () => {
    const finder = {
      name: "shouts",
      *find(block: { readonly text: string }) {
        const at = block.text.indexOf("please stop now");
        if (at >= 0) yield { start: at, end: at + 15, extra: { desk: "sport", loud: true } };
      },
    };
    const { quotes, issues } = createReader({
      use: [
        { name: "mine", quoteFinders: [finder], schemas: [{ ...desk, name: "given", fill: () => ({}) }] },
      ],
    }).read("The sign by the line read please stop now for years.");
    const shout = quotes.find(({ rule }) => rule === "shouts");
    expect(shout).toMatchObject({ desk: "sport" });
    expect(shout).not.toHaveProperty("loud");
    expect(issues).toContainEqual(expect.objectContaining({ code: "undeclared-field", rule: "shouts" }));
  });
});

test("a schema is removed by its name like any rule", () => {
  const reader = createReader({
    use: [
      { name: "mine", schemas: [desk] },
      { name: "house", remove: ["desk"] },
    ],
  });
  expect(reader.rules).not.toContain("desk");
  expect(reader.read(text).quotes[0]).not.toHaveProperty("desk");
});
