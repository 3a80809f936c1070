import { describe, expect, test } from "vitest";
import { exampleReadings } from "../../../test/example-readings.js";
import { listAbsent, toJsonLd, toScript } from "../src/index.js";
import { loadCheck, vocabulary } from "./check.js";

const check = await loadCheck();

describe.skipIf(check === undefined)("every page among the examples", () => {
  test.each(exampleReadings())("$name passes the strict check", async ({ reading }) => {
    for (const profile of ["embed", "record"] as const) {
      const document = toJsonLd(reading, { profile });
      const absent = listAbsent(document);
      const ask = async (missing: readonly string[]) =>
        (
          await check!(profile === "embed" ? toScript(document) : JSON.stringify(document), {
            profile,
            absent: missing,
            texts: { "": reading.text },
            script: true,
            vocab: [vocabulary],
          })
        ).errors;
      expect(await ask(absent)).toEqual([]);
      // The list is exact: without any one of its names the check finds something missing.
      if (profile === "record") continue;
      for (const name of absent) expect(await ask(absent.filter((other) => other !== name))).not.toEqual([]);
    }
  });
});
