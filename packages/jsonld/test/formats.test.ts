import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { read } from "@onrecord/core";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { claimColumns, claimsToCsv, quoteColumns, quotesToCsv } from "../src/csv/index.js";
import { writeCsv } from "../src/csv/write-csv.js";
import { toMarkdown } from "../src/markdown/index.js";
import { ninjsVersions, toNinjs, type NinjsVersion } from "../src/ninjs/index.js";
import { readings } from "./readings.js";

const text = `Harbour board votes to dredge

By Tomas Adeyemi

“We cannot wait, not now,” said Marta Oduya, who leads the crews’ union. The board lost 40 jobs in 2025.

“=1+1 is what they said,” she added.`;
const reading = read(text, { url: "https://ledger.example/dredge" });
const runs = Number(process.env["ONRECORD_RUNS"] ?? 100);

describe("CSV", () => {
  test("has its columns, a line a quote and a line a claim, over several readings", () => {
    const quotes = parseCsv(quotesToCsv([reading, reading]));
    expect(quotes[0]).toEqual([...quoteColumns]);
    expect(quotes).toHaveLength(1 + 2 * reading.quotes.length);
    const row = Object.fromEntries(quoteColumns.map((name, index) => [name, quotes[1]?.[index]]));
    expect(row).toMatchObject({
      article: "https://ledger.example/dredge",
      speaker: "Marta Oduya",
      kind: "direct",
      cue: "said",
    });
    expect(text.slice(Number(row.start), Number(row.end))).toBe(row.content);
    const claims = parseCsv(claimsToCsv(reading));
    expect(claims[0]).toEqual([...claimColumns]);
    expect(claims.find((cells) => cells.includes("The board lost 40 jobs in 2025"))).toContain("40 jobs");
  });

  test("gives every cell back, whatever stands in it", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: "grapheme" }), { minLength: 2, maxLength: 2 })),
        (rows) => {
          const safe = rows.map((cells) =>
            cells.map((cell) => (/^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell)),
          );
          expect(parseCsv(writeCsv(["a", "b"], rows))).toEqual([["a", "b"], ...safe]);
        },
      ),
    );
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])("puts an apostrophe before %j", (cell) => {
    expect(parseCsv(writeCsv(["a"], [[cell]]))[1]).toEqual([`'${cell}`]);
    expect(writeCsv(["a"], [[-1]])).toBe("a\r\n-1\r\n");
  });

  test("begins with a byte-order mark where that is asked for", () => {
    expect(quotesToCsv([], { byteOrderMark: true })).toMatch(/^\ufeffarticle,/u);
  });
});

/** The data folder, where it is at hand. */
const schemas = fileURLToPath(new URL("../../../../shared/tools/jsonld/data/", import.meta.url));
const hasSchemas = existsSync(schemas);
if (!hasSchemas) process.stdout.write("skipped: ninjs against IPTC's schemas, for they are not here\n");

describe("ninjs", () => {
  test("carries headline, body, byline, quotes and claims, and links the JSON-LD", () => {
    const item = toNinjs(reading, { jsonLd: "https://ledger.example/dredge.jsonld" });
    expect(item).toMatchObject({
      uri: "https://ledger.example/dredge",
      type: "text",
      by: "Tomas Adeyemi",
      headlines: [{ role: "main", value: "Harbour board votes to dredge" }],
      people: [{ name: "Marta Oduya", rel: "speaker" }],
    });
    expect(item["renditions"]).toContainEqual(
      expect.objectContaining({ contentType: "application/ld+json" }),
    );
    expect(item["associations"]).toContainEqual(
      expect.objectContaining({ profile: "quote", by: "Marta Oduya" }),
    );
    expect(item["associations"]).toContainEqual(expect.objectContaining({ profile: "claim" }));
  });

  test("refuses a version it does not write", () => {
    expect(() => toNinjs(reading, { version: "1.0" as NinjsVersion })).toThrow(/Versions: 2.2, 3.0, 3.1/u);
  });

  test.skipIf(!hasSchemas).each(ninjsVersions)(
    "%s is valid by IPTC's schema, for readings of every kind",
    (version) => {
      const schema: unknown = JSON.parse(readFileSync(`${schemas}ninjs-schema_${version}.json`, "utf8"));
      const ajv = new Ajv2020({ strict: false, allErrors: true });
      addFormats.default(ajv);
      ajv.addSchema({ $id: "https://geojson.org/schema/GeoJSON.json", type: "object" });
      const validate = ajv.compile(schema as object);
      const check = (item: unknown): void => {
        if (!validate(item)) throw new Error(ajv.errorsText(validate.errors));
      };
      check(toNinjs(reading, { version, jsonLd: "https://ledger.example/dredge.jsonld" }));
      expect(() => check({ ...toNinjs(reading, { version }), uri: undefined })).toThrow();
      fc.assert(
        fc.property(readings, (generated) => check(toNinjs(generated, { version }))),
        { numRuns: runs },
      );
    },
  );
});

describe("Markdown", () => {
  test("tells who said what, and lets no word of the page become markup", () => {
    const hostile = read(
      "Harbour board votes to dredge\n\nBy Kim Osei\n\nThe board <script>alert(1)</script> voted on Monday, and the boats will stop for good.\n\n“We [stop](http://a.example) the `boats` on Friday,” said Lee Park, who runs the line.",
    );
    const markdown = toMarkdown(hostile);
    expect(markdown).toContain("## Who said what");
    expect(markdown).toMatch(/^- \*\*Lee Park\*\* \(direct\): /mu);
    expect(markdown).toContain("\\<script\\>");
    expect(markdown).toContain("\\[stop\\]");
  });
});

/** Reads CSV the plain way, to hold what is written against. */
function parseCsv(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < csv.length; at++) {
    const sign = csv[at] ?? "";
    if (quoted && sign === '"' && csv[at + 1] === '"') cell += csv[at++];
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === ",") {
      rows.at(-1)?.push(cell);
      cell = "";
    } else if (!quoted && csv.startsWith("\r\n", at)) {
      rows.at(-1)?.push(cell);
      cell = "";
      at++;
      if (at < csv.length - 1) rows.push([]);
    } else cell += sign;
  }
  return rows;
}
