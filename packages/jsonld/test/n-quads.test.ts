import * as fc from "fast-check";
import jsonld from "jsonld";
import { expect, test } from "vitest";
import { toJsonLd, toNQuads } from "../src/index.js";
import { readings } from "./readings.js";

test("are what a JSON-LD processor makes of the same document, byte for byte", async () => {
  await fc.assert(
    fc.asyncProperty(readings, async (reading) => {
      const document = toJsonLd(reading, { profile: "record", at: "2026-03-09T10:00:00Z" });
      const expected = await jsonld.canonize(document, {
        algorithm: "RDFC-1.0",
        format: "application/n-quads",
      });
      expect(toNQuads(document)).toBe(expected);
    }),
    { numRuns: 100, endOnFailure: true },
  );
});

test("escape quotation marks, line breaks and control characters", () => {
  const graph = [{ "@id": "urn:uuid:1", "@type": "Quotation", text: 'a"b\\c\n\r\t\b\f\u0001\u007fé' }];
  expect(toNQuads({ "@context": {}, "@graph": graph })).toContain(
    '<http://schema.org/text> "a\\"b\\\\c\\n\\r\\t\\b\\f\\u0001\\u007Fé" .',
  );
});
