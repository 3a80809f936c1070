import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listAbsent, toJsonLd, toScript } from "../src/index.js";
import { loadCheck, vocabulary } from "./check.js";
import { readings } from "./readings.js";

const check = await loadCheck();
/** How many readings are generated; ONRECORD_RUNS=10000 for the long run. */
const runs = Number(process.env["ONRECORD_RUNS"] ?? 40);

describe.skipIf(check === undefined)("the strict check finds no error", () => {
  test.each(["embed", "record"] as const)(
    "in generated readings as %s",
    async (profile) => {
      await fc.assert(
        fc.asyncProperty(readings, async (reading) => {
          const document = toJsonLd(reading, { profile, at: "2026-03-09T10:00:00Z" });
          const verdict = await check!(profile === "embed" ? toScript(document) : JSON.stringify(document), {
            profile,
            absent: listAbsent(document),
            texts: profile === "record" ? { "": reading.text } : {},
            script: true,
            vocab: [vocabulary],
          });
          expect(verdict.errors).toEqual([]);
        }),
        { numRuns: runs, endOnFailure: true },
      );
    },
    3_600_000,
  );
});
