import * as fc from "fast-check";
import jsonld from "jsonld";
import { describe, expect, test } from "vitest";
import { OnrecordError, readingSchema, type Reading } from "@onrecord/core";
import { fromJsonLd, lostInEmbed, toJsonLd, toNQuads, toScript } from "../src/index.js";
import { readings } from "./readings.js";

/** How many readings are generated; ONRECORD_RUNS=10000 for the long run. */
const runs = Number(process.env["ONRECORD_RUNS"] ?? 200);
const at = "2026-03-09T10:00:00Z";

describe("a reading comes back equal", () => {
  test("from record JSON-LD, as an object and as text", () => {
    fc.assert(
      fc.property(readings, (reading) => {
        const document = toJsonLd(reading, { profile: "record", at });
        expect(fromJsonLd(document)).toEqual(reading);
        expect(fromJsonLd(JSON.stringify(document))).toEqual(reading);
      }),
      { numRuns: runs },
    );
  }, 3_600_000);

  test("from N-Quads, in whatever order their lines are", () => {
    fc.assert(
      fc.property(readings, fc.nat(), (reading, seed) => {
        const quads = toNQuads(toJsonLd(reading, { profile: "record", at }));
        expect(fromJsonLd(quads)).toEqual(reading);
        const lines = quads.trimEnd().split("\n");
        const turned = [...lines.slice(seed % lines.length), ...lines.slice(0, seed % lines.length)];
        expect(fromJsonLd(`# quads\n\n${turned.toReversed().join("\r\n")}`)).toEqual(reading);
      }),
      { numRuns: runs },
    );
  }, 3_600_000);
});

/** Identifiers as running numbers: they tell things apart, whatever they are. */
function numbered(document: unknown): unknown {
  const numbers = new Map<string, string>();
  const name = (id: string): string => {
    if (!numbers.has(id)) numbers.set(id, `#${numbers.size}`);
    return numbers.get(id) ?? "";
  };
  return JSON.parse(JSON.stringify(document), (key, value: unknown) =>
    key === "@id" && typeof value === "string" ? name(value) : value,
  );
}

test("embed, written again, says the same", () => {
  fc.assert(
    fc.property(readings, (reading) => {
      const document = toJsonLd(reading);
      const again = toJsonLd(fromJsonLd(document), { id: String(document["@id"]) });
      expect(numbered(again)).toEqual(numbered(document));
      expect(fromJsonLd(toScript(document))).toEqual(fromJsonLd(document));
    }),
    { numRuns: runs },
  );
}, 3_600_000);

test("what embed gives is a Reading by its schema, and every place holds its words", () => {
  fc.assert(
    fc.property(readings, (reading) => {
      const read = fromJsonLd(toJsonLd(reading));
      expect(readingSchema.parse(read)).toEqual(read);
      for (const { start, end, text } of placesIn(read)) expect(read.text.slice(start, end)).toBe(text);
    }),
    { numRuns: 100 },
  );
});

function* placesIn(value: unknown): Generator<{ start: number; end: number; text: string }> {
  if (typeof value !== "object" || value === null) return;
  if ("text" in value && "start" in value) yield value as never;
  for (const inner of Object.values(value)) yield* placesIn(inner);
}

test("the list of what embed cannot carry says each thing once", () => {
  const paths = lostInEmbed.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
});

describe("other forms of a record document", () => {
  const [reading] = fc.sample(readings, { numRuns: 1, seed: 7 }) as [Reading];
  const document = toJsonLd(reading, { profile: "record", at });

  test("expanded, flattened, and made of quads by a processor", async () => {
    const quads = toNQuads(document);
    expect(fromJsonLd(await jsonld.expand(document))).toEqual(reading);
    expect(fromJsonLd(await jsonld.flatten(document))).toEqual(reading);
    expect(fromJsonLd(await jsonld.fromRDF(quads, { format: "application/n-quads" }))).toEqual(reading);
  });

  test("without the whole reading in it: the words it has", () => {
    const graph = (document["@graph"] as readonly { readonly "@type": string }[]).filter(
      (node) => node["@type"] !== "MediaObject",
    );
    const read = fromJsonLd({ ...document, "@graph": graph });
    const parts = (from: Reading): readonly unknown[] => [toJsonLd(from)["hasPart"] ?? []].flat();
    expect(parts(reading).length).toBeGreaterThan(0);
    expect(parts(read).length).toBe(parts(reading).length);
    expect(read.issues.map(({ code }) => code)).toContain("words-only");
  });
});

describe("bad input is one clear error, or an issue", () => {
  const codeOf = (document: unknown): string => {
    try {
      return `read, ${fromJsonLd(document)
        .issues.map(({ code }) => code)
        .join(" ")}`;
    } catch (error) {
      return error instanceof OnrecordError ? error.code : `not ours: ${String(error)}`;
    }
  };
  const [one, other] = fc.sample(readings, { numRuns: 2, seed: 11 }) as [Reading, Reading];
  const record = toJsonLd(one, { profile: "record", at });
  const article = { "@type": "NewsArticle", headline: "Ferries stop" };

  test.each([undefined, null, 5, true, "", "a sentence", "<p>", {}, [], [[]], [null], { "@type": "Recipe" }])(
    "no JSON-LD: %j",
    (document) => {
      expect(codeOf(document)).toBe("not-json-ld");
    },
  );

  test("two readings at once", () => {
    const both = toNQuads(record) + toNQuads(toJsonLd(other, { profile: "record", at }));
    expect(codeOf(both)).toBe("several-readings");
    expect(codeOf(toNQuads(record).repeat(2))).toBe("read, ");
  });

  test("a reading that was changed, or cut off", () => {
    const changed = (from: string | RegExp, to: string): unknown =>
      JSON.parse(JSON.stringify(record).replace(from, to));
    expect(codeOf(changed(/\\"authors\\":/u, '\\"writers\\":'))).toBe("broken-reading");
    expect(codeOf(changed(/\\"schema\\":\\"1\\"/u, '\\"schema\\":\\"9\\"'))).toBe("broken-reading");
    expect(codeOf(changed(/\{\\"schema\\"/u, '{{\\"schema\\"'))).toBe("broken-reading");
  });

  test("broken JSON is mended, and said to be; a page's scripts are read", () => {
    const script = `${JSON.stringify(article).slice(0, -1)},}`;
    expect(codeOf(script)).toBe("read, json-ld-repaired words-only");
    expect(codeOf(`<html><script type="application/ld+json">${script}</script>`)).toBe(
      "read, json-ld-repaired words-only",
    );
  });

  test("100 kB of anything is answered in 50 ms", () => {
    const pieces = [
      "{",
      "[",
      '"',
      "\\",
      "<",
      "<a:b> ",
      "#\n",
      "\n",
      "_:",
      '<a:b> <c:d> "',
      "<script>",
      "&quot;",
      "{}",
    ];
    for (const piece of pieces) {
      const source = piece.repeat(100_000 / piece.length);
      const times = [0, 1, 2].map(() => {
        const start = process.cpuUsage();
        expect(codeOf(source)).toMatch(/^(?:not-json-ld|bad-n-quads)$/u);
        return process.cpuUsage(start).user / 1000;
      });
      expect(Math.min(...times), piece).toBeLessThan(50);
    }
  });

  test("a line that is no quad is named", () => {
    const quads = `${toNQuads(record)}<https://a.example/> <https://b.example/> "open .\n`;
    const line = quads.split("\n").length - 1;
    expect(() => fromJsonLd(quads)).toThrow(`Line ${line} is no N-Quad`);
  });

  test("references in circles, objects that hold themselves", () => {
    const circle: Record<string, unknown> = { ...article };
    circle["author"] = { name: "Kim Osei", worksFor: circle };
    expect(codeOf(circle)).toBe("read, json-ld-cycle words-only");
    const graph = [
      { ...article, "@id": "#a", author: { "@id": "#k" }, hasPart: { "@id": "#q" } },
      { "@id": "#q", "@type": "Quotation", text: "No.", citation: { "@id": "#q" }, creator: { "@id": "#k" } },
      { "@id": "#k", "@type": "Person", name: { "@id": "#k" }, affiliation: { "@id": "#k" } },
    ];
    expect(codeOf({ "@graph": graph })).toBe("read, words-only");
  });

  test("100,000 nodes", () => {
    const hasPart = Array.from({ length: 100_000 }, (_, index) => ({
      "@type": "Quotation",
      text: `No ${index}.`,
    }));
    const start = performance.now();
    const read = fromJsonLd({ ...article, hasPart });
    expect(performance.now() - start).toBeLessThan(5000);
    expect(read.quotes).toHaveLength(100_000);
  });

  test("names of the prototype", () => {
    const read = fromJsonLd(
      '{"@type":"NewsArticle","headline":"x","__proto__":{"polluted":1},"constructor":{"a":1}}',
    );
    expect(read.article.headline?.value).toBe("x");
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test("a context on the network is not fetched", () => {
    expect(codeOf({ "@context": ["https://evil.example/c", { a: "https://b.example" }], ...article })).toBe(
      "read, words-only",
    );
  });
});
