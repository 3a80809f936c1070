import * as fc from "fast-check";
import { build } from "esbuild";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Quote, Reading, Span } from "@onrecord/core";
import { listAbsent, toJsonLd, toScript } from "../src/index.js";
import { readings } from "./readings.js";

interface Tree {
  readonly "@id": string;
  readonly "@type": string;
  readonly [name: string]: unknown;
}

function readingOf(text: string, quoted: readonly string[], headline = "Ferries stop"): Reading {
  const at = (words: string): Span => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, text: words };
  };
  const nothing = { rule: "none", candidates: [] };
  const quotes: Quote[] = quoted.map((words, index) => ({
    id: `q${index}`,
    kind: "direct",
    class: "speech",
    content: [at(`“${words}”`)],
    verbatim: [at(words)],
    cue: at("said"),
    source: [at("Kim Osei")],
    speaker: "s1",
    negated: false,
    repeats: [],
    rule: "r",
    confidence: 0.9,
  }));
  return {
    schema: "1",
    text,
    article: {
      headline: { value: headline, evidence: { from: "caller" }, rule: "r", candidates: [] },
      url: { value: "https://news.example/ferries", evidence: { from: "url" }, rule: "r", candidates: [] },
      authors: [],
      published: { value: "2026-03-09", precision: "day", ...nothing },
      modified: nothing,
      corrections: [],
      blocks: [],
      provenance: { kind: "text", contentHash: "0", parsers: [] },
    },
    speakers: [
      {
        id: "s1",
        kind: "person",
        named: true,
        name: "Kim Osei",
        aliases: [],
        mentions: [at("Kim Osei")],
        rule: "r",
      },
    ],
    quotes,
    claims: [],
    issues: [],
  };
}

const ferries = readingOf("“We stop on Friday,” said Kim Osei. “Nobody 🛳️ asked us.”", [
  "We stop on Friday,",
  "Nobody 🛳️ asked us.",
]);

describe("embed", () => {
  const tree = toJsonLd(ferries) as unknown as Tree;

  test("is one tree in schema.org's context, quotes as parts with their speaker", () => {
    expect(tree["@context"]).toBe("https://schema.org");
    expect(tree).toMatchObject({
      "@type": "NewsArticle",
      url: "https://news.example/ferries",
      headline: "Ferries stop",
      datePublished: "2026-03-09",
    });
    const [first, second] = tree["hasPart"] as readonly Tree[];
    expect(first).toMatchObject({
      "@type": "Quotation",
      position: 1,
      text: "We stop on Friday,",
      spokenByCharacter: { "@type": "Person", name: "Kim Osei" },
    });
    const speaker = (first?.["spokenByCharacter"] as Tree | undefined)?.["@id"];
    expect(first?.["creator"]).toEqual({ "@id": speaker });
    expect(second?.["spokenByCharacter"]).toEqual({ "@id": speaker });
  });

  test("says what the source lacked", () => {
    expect(listAbsent(toJsonLd(ferries))).toEqual([
      "dateModified",
      "author",
      "image",
      "publisher",
      "datePublished.time",
    ]);
  });
});

describe("record", () => {
  const graph = toJsonLd(ferries, { profile: "record", at: "2026-03-09T10:00:00Z" })[
    "@graph"
  ] as readonly Tree[];

  test("counts places in code points, with the words around them", () => {
    const position = graph.filter((one) => one["@type"] === "oa:TextPositionSelector");
    const points = [...ferries.text];
    for (const one of position) {
      const words = points.slice(one["oa:start"] as number, one["oa:end"] as number).join("");
      expect(graph.some((other) => other["oa:exact"] === words)).toBe(true);
    }
    expect(graph.find((one) => one["oa:exact"] === "Nobody 🛳️ asked us.")).toMatchObject({
      "oa:prefix": "riday,” said Kim Osei. “",
      "oa:suffix": "”",
    });
  });

  test("names the text by its SHA-256", () => {
    const text = graph.find((one) => one["@type"] === "TextObject");
    expect(text?.["@id"]).toMatch(/^ni:\/\/\/sha-256;[\w-]{43}$/u);
    const empty = toJsonLd(readingOf("", []), { profile: "record" })["@graph"] as readonly Tree[];
    expect(empty.find((one) => one["@type"] === "TextObject")?.["sha256"]).toBe(
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    );
  });

  test("has no node without a name of its own", () => {
    expect(graph.every((one) => /^[a-z]+:/u.test(one["@id"]))).toBe(true);
    expect(new Set(graph.map((one) => one["@id"])).size).toBe(graph.length);
  });
});

function quoteIds(reading: Reading): readonly string[] {
  return (toJsonLd(reading)["hasPart"] as readonly Tree[]).map((quote) => quote["@id"]);
}

test("an edit elsewhere changes no other identifier, and equal words stay apart", () => {
  const edited = readingOf(`A new first line. ${ferries.text}`, [
    "We stop on Friday,",
    "Nobody 🛳️ asked us.",
  ]);
  expect(quoteIds(edited)).toEqual(quoteIds(ferries));
  const twice = quoteIds(readingOf(ferries.text, ["We stop on Friday,", "We stop on Friday,"]));
  expect(twice[0]).toBe(quoteIds(ferries)[0]);
  expect(twice[1]).not.toBe(twice[0]);
});

test("the same reading gives the same bytes", () => {
  fc.assert(
    fc.property(readings, fc.constantFrom("embed" as const, "record" as const), (reading, profile) => {
      const write = (): string => JSON.stringify(toJsonLd(reading, { profile }));
      expect(write()).toBe(write());
    }),
    { numRuns: 50 },
  );
});

describe("toScript", () => {
  const breakouts = [
    "</script >",
    "<!--",
    "<script>",
    "]]>",
    "\u2028\u2029",
    "&lt;/script&gt;",
    "</ScRiPt\n>",
    "\\u003c/script>",
    "😀",
  ];

  test("no text breaks out of the script element, and reading it back gives the same text", () => {
    const hostile = fc.array(
      fc.oneof(fc.constantFrom(...breakouts), fc.string({ unit: "binary", maxLength: 6 })),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(hostile, (parts) => {
        const document = { "@context": "https://schema.org", headline: parts.join("") };
        const script = toScript(document);
        expect(script).not.toMatch(/[<>&\u2028\u2029]/u);
        expect(JSON.parse(script)).toEqual(document);
      }),
      { numRuns: 2000 },
    );
  });
});

test("hostile lengths stay fast", () => {
  const text = `${"“a” said Kim Osei. ".repeat(5_000)}`;
  const many = readingOf(
    text,
    Array.from({ length: 200 }, () => "a"),
  );
  const start = performance.now();
  toJsonLd(many, { profile: "record" });
  expect(performance.now() - start).toBeLessThan(2_000);
});

test("writing costs at most 8 kB, minified and gzipped", async () => {
  const index = new URL("../src/index.ts", import.meta.url).pathname;
  const { outputFiles } = await build({
    stdin: { contents: `export { toJsonLd, toScript } from ${JSON.stringify(index)};`, resolveDir: "/" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
    tsconfigRaw: {},
  });
  expect(gzipSync(outputFiles[0]?.contents ?? "").length).toBeLessThan(8_000);
});
