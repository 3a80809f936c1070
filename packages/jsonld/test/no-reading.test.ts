import { describe, expect, test } from "vitest";
import { OnrecordError, read, type Reading } from "@onrecord/core";
import { toJsonLd, toNdjson, toNQuads } from "@onrecord/jsonld";
import { claimsToCsv, quotesToCsv } from "@onrecord/jsonld/csv";
import { toMarkdown } from "@onrecord/jsonld/markdown";
import { toNinjs } from "@onrecord/jsonld/ninjs";
import { textFragment } from "@onrecord/jsonld/text-fragment";

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

/** What a writer throws, as "code: message". */
function thrownBy(write: () => unknown): string {
  try {
    write();
  } catch (error) {
    return error instanceof OnrecordError ? `${error.code}: ${error.message}` : String(error);
  }
  return "nothing";
}

const writers: readonly (readonly [string, (given: never) => unknown])[] = [
  ["toJsonLd", (given) => toJsonLd(given)],
  ["toNdjson", (given) => [...toNdjson([given])]],
  ["toNinjs", (given) => toNinjs(given)],
  ["toMarkdown", (given) => toMarkdown(given)],
  ["quotesToCsv", (given) => quotesToCsv(given)],
  ["quotesToCsv of a list", (given) => quotesToCsv([given])],
  ["claimsToCsv", (given) => claimsToCsv(given)],
  ["textFragment", (given) => textFragment(given, { start: 0, end: 5 })],
];

describe.each(writers)("%s says what it was given instead of a Reading", (_, write) => {
  test.each([
    [undefined, 'no "text" in undefined'],
    [null, 'no "text" in null'],
    [5, 'no "text" in 5'],
    ["Ferry", 'no "text" in Ferry'],
    [{ headline: "Ferry" }, 'no "text" in [object Object]'],
  ])("%j", (given, fault) => {
    expect(thrownBy(() => write(given as never))).toBe(
      `not-a-reading: This is no Reading: ${fault}. readingSchema.parse() lists every fault.`,
    );
  });
});

test("a part that is missing is named by every writer that needs it", () => {
  const { claims: _, ...without } = reading;
  for (const write of [toJsonLd, toNinjs, toMarkdown, quotesToCsv])
    expect(thrownBy(() => write(without as never))).toContain('no "claims" in');
});

test("wrong options are refused with those there are", () => {
  const written = (options: unknown) => thrownBy(() => toJsonLd(reading, options as never));
  const takes = "bad-option: toJsonLd() takes profile=embed|record, id=IRI, at=time, paywallSelector";
  expect(written({ profil: "record" })).toContain(takes);
  expect(written({ profil: "record" })).toContain(", not profil=record");
  for (const wrong of [
    { profile: "x" },
    { at: "yesterday" },
    { at: new Date(0) },
    { id: "no address" },
    null,
  ])
    expect(written(wrong)).toContain(takes);
  expect(written({ profile: undefined, at: undefined, id: "urn:uuid:1" })).toBe("nothing");
  expect(thrownBy(() => toNinjs(reading, { versions: "3.1" } as never))).toBe(
    "bad-option: toNinjs() takes version, id (absolute), jsonLd (absolute), not versions=3.1",
  );
});

test.each([
  ["a page's tree", toJsonLd(reading)],
  ["a graph with a thing without a name", { "@graph": [{ "@type": "Quotation" }] }],
])("%s is no record that toNQuads writes", (_, document) => {
  expect(() => toNQuads(document as never)).toThrow(OnrecordError);
});
