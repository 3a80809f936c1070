import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { read, readingJsonSchema, readingSchema, type Reading, type Span } from "@onrecord/core";
import { oddPages } from "./pages.js";

const fixed = ["", " ", "a", "\ud800", "🛳️", "\u00a0", "\r\n", "“", "\u0000\u0001\u0002"];

function isSpan(value: object): value is Span {
  return "start" in value && "end" in value && "text" in value;
}

/** Every span in a value, however deep. */
function* spansIn(value: unknown): Generator<Span> {
  if (typeof value !== "object" || value === null) return;
  if (isSpan(value)) yield value;
  for (const inner of Object.values(value)) yield* spansIn(inner);
}

function holds(text: string, reading: Reading): void {
  expect(reading.text).toBe(text);
  for (const span of spansIn(reading)) expect(text.slice(span.start, span.end)).toBe(span.text);
  expect(readingSchema.parse(reading)).toEqual(reading);
  expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
}

describe("what holds for every reading", () => {
  test.each(fixed)("of %j", (text) => holds(text, read(text, { trace: true })));

  test("of pages no editor would print", () => {
    fc.assert(
      fc.property(oddPages, (text) => holds(text, read(text, { trace: true }))),
      { numRuns: 300 },
    );
  });

  test("the same page read twice, with another between, gives the same bytes", () => {
    fc.assert(
      fc.property(oddPages, oddPages, (text, other) => {
        const first = JSON.stringify(read(text));
        read(other);
        expect(JSON.stringify(read(text))).toBe(first);
      }),
      { numRuns: 100 },
    );
  });

  test("ids are unique and every reference leads somewhere", () => {
    fc.assert(
      fc.property(oddPages, (text) => refersTruly(read(text))),
      { numRuns: 200 },
    );
  });
});

function refersTruly(reading: Reading): void {
  const speakers = idsOf(reading.speakers);
  const quotes = idsOf(reading.quotes);
  const claims = idsOf(reading.claims);
  for (const quote of reading.quotes) {
    if (quote.speaker !== undefined) expect(speakers).toContain(quote.speaker);
    if (quote.nestedIn !== undefined) expect(quotes).toContain(quote.nestedIn);
  }
  for (const claim of reading.claims) {
    if (claim.claimant !== undefined) expect(speakers).toContain(claim.claimant);
    if (claim.quote !== undefined) expect(quotes).toContain(claim.quote);
    for (const relation of claim.relations) expect(claims).toContain(relation.claim);
  }
}

function idsOf(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  const ids = new Set(items.map((item) => item.id));
  expect(ids.size).toBe(items.length);
  return ids;
}

test("the schema leaves as JSON Schema with every part named", () => {
  const schema = readingJsonSchema();
  expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
  const names = Object.keys(schema["$defs"] as object);
  for (const name of ["Span", "Article", "Block", "Quote", "Speaker", "Claim", "Quantity", "Time", "Issue"])
    expect(names).toContain(name);
});
