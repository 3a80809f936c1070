import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { toJsonLd, type JsonLdDocument } from "../src/index.js";
import { exampleReadings } from "../../../test/example-readings.js";
import { readings } from "./readings.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
/** How many generated documents stand beside the examples'; ONRECORD_RUNS=200 for the long run. */
const runs = Number(process.env["ONRECORD_RUNS"] ?? 30);
const folder = `${root}node_modules/.cache/schema-dts`;

/** What the compiler says to documents written down as constants of schema-dts' types. */
async function compile(documents: readonly unknown[]): Promise<readonly string[]> {
  const constants = documents.map(
    (document, index) =>
      `export const document${index}: WithContext<NewsArticle> = ${JSON.stringify(document, null, 1)};`,
  );
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    `${folder}/documents.ts`,
    ['import type { NewsArticle, WithContext } from "schema-dts";', ...constants].join("\n"),
  );
  const options =
    "--noEmit --strict --skipLibCheck --ignoreConfig --module nodenext --target es2022 --types node";
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [`${root}node_modules/typescript/bin/tsc`, ...options.split(" "), `${folder}/documents.ts`],
    { maxBuffer: 1 << 26 },
  ).catch((error: unknown) => error as { readonly stdout: string });
  return stdout.trim() === "" ? [] : stdout.trim().split("\n");
}

test("the types of schema-dts take every page's JSON-LD", async () => {
  const generated = fc.sample(readings, { seed: 7, numRuns: runs });
  const pages = exampleReadings().map(({ reading }) => reading);
  const documents = [...generated, ...pages].map((reading): JsonLdDocument => toJsonLd(reading));
  expect(await compile(documents)).toEqual([]);
}, 120_000);

test("and refuse what schema.org does not know", async () => {
  const context = "https://schema.org";
  const wrong = [
    { "@context": context, "@type": "NewsArticle", headlin: "Ferries stop" },
    { "@context": context, "@type": "NewsArticle", hasPart: { "@type": "Quote", text: "We stop" } },
    { "@context": context, "@type": "NewsArticle", headline: { "@type": "Person", name: "Kim Osei" } },
  ];
  const findings = await compile(wrong);
  for (const words of ["headlin", "Quote", "Person"])
    expect(
      findings.filter((finding) => finding.includes(`'"${words}"'`) || finding.includes(`'${words}'`)),
    ).not.toEqual([]);
}, 120_000);
