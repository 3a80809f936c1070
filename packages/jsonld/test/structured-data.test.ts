import StructuredDataValidator from "@adobe/structured-data-validator";
import WebAutoExtractor from "@marbec/web-auto-extractor";
import * as fc from "fast-check";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { exampleReadings } from "../../../test/example-readings.js";
import { toJsonLd, toScript, type JsonLdDocument } from "../src/index.js";
import { readings } from "./readings.js";

const vocabulary = new URL("../../../../shared/tools/jsonld/data/vocab.json", import.meta.url);
const hasVocabulary = existsSync(vocabulary);
if (!hasVocabulary)
  process.stdout.write(
    "skipped: schema.org's terms in the structured data validator, ../shared/tools/jsonld is not there\n",
  );

/** How many readings are generated; ONRECORD_RUNS=10000 for the long run. */
const runs = Number(process.env["ONRECORD_RUNS"] ?? 60);

interface Terms {
  readonly classes: Readonly<Record<string, { readonly up: readonly string[] }>>;
  readonly props: Readonly<Record<string, { readonly d: readonly string[] }>>;
}

/** schema.org's classes and properties, in the form in which schema.org publishes them. */
function schemaOrg(): object | undefined {
  if (!hasVocabulary) return undefined;
  const { schema } = JSON.parse(readFileSync(vocabulary, "utf8")) as { readonly schema: Terms };
  const term = (name: string) => ({ "@id": `schema:${name}` });
  return {
    "@graph": [
      ...Object.entries(schema.classes).map(([name, { up }]) => ({
        ...term(name),
        "@type": "rdfs:Class",
        "rdfs:subClassOf": up.map(term),
      })),
      ...Object.entries(schema.props).map(([name, { d }]) => ({
        ...term(name),
        "@type": "rdf:Property",
        "schema:domainIncludes": d.map(term),
      })),
    ],
  };
}

const validator = new StructuredDataValidator(schemaOrg());

type Found = Readonly<Record<string, unknown>>;

/**
 * What the validator says, less two rules it takes from product reviews: that every Person and Organization has a
 * name, where the source gives none ("officials said"); and that a rating is a number, where a fact check's verdict
 * is words, which is what Google's form of ClaimReview asks for. Each of those must be said as often as it is so.
 */
async function findingsIn(document: JsonLdDocument): Promise<readonly string[]> {
  const page = `<!doctype html><title>Page</title><script type="application/ld+json">${toScript(document)}</script>`;
  const extracted = new WebAutoExtractor({ addLocation: true, embedSource: [] }).parse(page);
  const findings = (await validator.validate(extracted)).map(
    ({ issueMessage, path }) => `${issueMessage}: ${JSON.stringify(path.at(-1))}`,
  );
  const nodes = [...nodesIn(document)];
  const unnamed = nodes.filter(
    (node) => /^(?:Person|Organization)$/u.test(String(node["@type"])) && node["name"] === undefined,
  );
  const verdicts = nodes.filter((node) => node["@type"] === "Rating");
  const isUnnamed = (finding: string): boolean =>
    /"name" is missing.*"(?:Person|Organization)"/u.test(finding);
  const isVerdict = (finding: string): boolean =>
    /"(?:ratingValue|bestRating|worstRating)" .*"Rating"/u.test(finding);
  expect(findings.filter(isUnnamed)).toHaveLength(unnamed.length);
  expect(findings.filter(isVerdict)).toHaveLength(3 * verdicts.length);
  return findings.filter((finding) => !isUnnamed(finding) && !isVerdict(finding));
}

function* nodesIn(value: unknown): Generator<Found> {
  if (typeof value !== "object" || value === null) return;
  if ("@type" in value) yield value as Found;
  for (const inner of Object.values(value)) yield* nodesIn(inner);
}

describe("the structured data validator", () => {
  test("finds nothing in the examples' pages", async () => {
    for (const { name, reading } of exampleReadings())
      expect([name, await findingsIn(toJsonLd(reading))]).toEqual([name, []]);
  });

  test("finds nothing in generated readings", async () => {
    await fc.assert(
      fc.asyncProperty(readings, async (reading) => {
        expect(await findingsIn(toJsonLd(reading))).toEqual([]);
      }),
      { numRuns: runs, endOnFailure: true },
    );
  }, 3_600_000);

  test.skipIf(!hasVocabulary)("does find what schema.org does not know", async () => {
    const wrong = { "@context": "https://schema.org", "@type": "NewsArticle", headlin: "Ferries stop" };
    expect(await findingsIn(wrong)).toHaveLength(1);
  });
});
