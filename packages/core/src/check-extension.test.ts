import { describe, expect, test } from "vitest";
import type { OnrecordError } from "./error.js";
import { createReader } from "./reader.js";

const finder = { name: "mine", find: () => [] };

function refused(options: unknown): string {
  try {
    createReader(options as never);
  } catch (error) {
    return `${(error as OnrecordError).code}: ${(error as Error).message}`;
  }
  return "taken";
}

function refusedPart(part: object): string {
  return refused({ use: [{ name: "house", ...part }] });
}

describe("wrong options of createReader() are one error that names the cure", () => {
  test.each([
    [null, "bad-option: The options of createReader() are an object; they were null."],
    ["x", 'bad-option: The options of createReader() are an object; they were "x".'],
    [{ use: {} }, 'bad-option: The option "use" takes a list of extensions; it was an object (Object).'],
    [{ use: [null] }, 'bad-extension: An extension is an object with a "name"; use[0] was null.'],
    [{ use: [{}] }, 'bad-extension: An extension is an object with a "name"; use[0] has none.'],
    [
      { use: [{ name: "house", use: [5] }] },
      'bad-extension: An extension is an object with a "name"; use[0].use[0] was 5.',
    ],
  ])("%j", (options, message) => {
    expect(refused(options)).toBe(message);
  });

  test("what belongs into an extension, or to read(), is told where it goes", () => {
    expect(refused({ remove: ["transcript"] })).toBe(
      'bad-option: createReader() has no option "remove". It goes into an extension: createReader({ use: [{ name: "mine", remove: … }] }).',
    );
    expect(refused({ trace: true })).toBe(
      'bad-option: createReader() has no option "trace". It goes to every reading: reader.read(text, { trace: … }).',
    );
    expect(refused({ user: [] })).toBe('bad-option: createReader() has no option "user". Options: use.');
  });
});

describe("wrong extensions are one error that names the extension and the part", () => {
  test("a misspelled part is not passed over", () => {
    expect(refusedPart({ quoteFinder: [finder] })).toContain(
      'bad-extension: The extension "house" has a part "quoteFinder", which is none. Parts: name, use, language, ',
    );
  });

  test.each([
    [
      { quoteFinders: finder },
      '"quoteFinders" of the extension "house" is a list; it was an object (Object).',
    ],
    [
      { quoteFinders: [finder, {}] },
      'quoteFinders[1] of the extension "house" needs a name and a function "find".',
    ],
    [
      { quoteFinders: [{ name: "a" }] },
      'quoteFinders[0] of the extension "house" needs a name and a function "find".',
    ],
    [
      { claimRefiners: [finder] },
      'claimRefiners[0] of the extension "house" needs a name and a function "refine".',
    ],
    [{ blockRules: [finder] }, 'blockRules[0] of the extension "house" needs a name and a function "label".'],
    [
      { speakerRules: [finder] },
      'speakerRules[0] of the extension "house" needs a name and a function "resolve".',
    ],
    [
      { articleParsers: [{}] },
      'articleParsers[0] of the extension "house" needs a name and a function "accepts".',
    ],
    [
      { schemas: [{ name: "side", of: "speakers", schema: {} }] },
      'schemas[0] of the extension "house" needs a name, "of" (article, speaker, quote, claim) and a zod object as "schema".',
    ],
    [{ remove: "transcript" }, '"remove" of the extension "house" is a list; it was "transcript".'],
    [{ remove: [5] }, '"remove" of the extension "house" holds names of rules; one was 5.'],
    [
      { language: { code: "fr" } },
      'The language of the extension "house" needs a "code", "article", "text", "quotes" and "speakers"; it lacks article, text, quotes, speakers.',
    ],
  ])("%j", (part, message) => {
    expect(refusedPart(part)).toBe(`bad-extension: ${message}`);
  });

  test("a misspelled field of an article parser is not passed over", () => {
    const fields = { autor: () => undefined };
    expect(refusedPart({ articleParsers: [{ name: "ledger", accepts: () => true, fields }] })).toContain(
      'bad-extension: The article parser "ledger" reads a field "autor", which is none. Fields: headline, ',
    );
    const variants = [{ until: "2019-05-01", fields }];
    expect(refusedPart({ articleParsers: [{ name: "ledger", accepts: () => true, variants }] })).toContain(
      'The article parser "ledger" reads a field "autor"',
    );
  });

  test("parts that are there but undefined, and rules that are classes, are fine", () => {
    class Silent {
      readonly name = "silent";
      find(): readonly never[] {
        return [];
      }
    }
    expect(refusedPart({ quoteFinders: [new Silent()], remove: undefined })).toBe("taken");
  });
});
