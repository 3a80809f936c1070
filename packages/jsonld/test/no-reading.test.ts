import { expect, test } from "vitest";
import { OnrecordError, read, type Reading } from "@onrecord/core";
import { toJsonLd, toNQuads } from "@onrecord/jsonld";

const reading = read("Ferry crews will walk out\n\nBy Lena Farrow\n\n“We stop on Friday,” said Marta Oduya.");

const circular = { ...reading, quotes: [{ ...reading.quotes[0] }] as unknown[] };
circular.quotes.push(circular);

test.each([
  ["nothing", undefined],
  ["a number", 5],
  ["an object of somebody else's", { headline: "Ferry" }],
  ["no quotes", { ...reading, quotes: undefined }],
  ["a confidence that is none", { ...reading, quotes: [{ ...reading.quotes[0], confidence: 7 }] }],
  ["one that holds itself", circular],
])("%s is no Reading, and one error says so", (_, given) => {
  for (const profile of ["embed", "record"] as const) {
    let thrown: unknown;
    try {
      toJsonLd(given as unknown as Reading, { profile });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(OnrecordError);
    expect((thrown as OnrecordError).code).toBe("not-a-reading");
    expect((thrown as OnrecordError).message).toContain("readingSchema.parse");
  }
});

test.each([
  ["a page's tree", toJsonLd(reading)],
  ["a graph with a thing without a name", { "@graph": [{ "@type": "Quotation" }] }],
])("%s is no record that toNQuads writes", (_, document) => {
  expect(() => toNQuads(document as never)).toThrow(OnrecordError);
});
