import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

/** What a user pays, minified and gzipped, for importing one thing. Ceilings in bytes; they move only on purpose. */
const ceilings: readonly [string, string, number][] = [
  ["fromText", "@onrecord/core", 1_000],
  ["OnrecordError", "@onrecord/core", 1_000],
  ["schemaVersion", "@onrecord/core/schema", 1_000],
  ["pairMarks", "@onrecord/core/text", 3_100],
  ["splitSentences", "@onrecord/core/text", 4_000],
  ["findQuantities", "@onrecord/core/quantities", 21_000],
  ["findTimes", "@onrecord/core/times", 34_000],
  ["parseTolerantJson", "@onrecord/core/json-ld", 6_500],
  ["readJsonLd", "@onrecord/core/json-ld", 8_200],
  ["toJsonLd", "@onrecord/jsonld", 8_000],
  ["readClaimReviews", "@onrecord/jsonld", 10_000],
];

test.each(ceilings)("importing %s from %s", async (name, entry, ceiling) => {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} } from "${entry}";`, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
    tsconfigRaw: {},
  });
  const size = gzipSync(outputFiles[0]?.contents ?? "").length;
  expect(size, `${name} costs ${size} bytes`).toBeLessThan(ceiling);
});
