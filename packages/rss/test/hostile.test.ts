import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hostileInputs } from "./hostile/inputs.js";
import type { Outcome } from "./hostile/worker.js";

/** What the reader itself and its tables need before the first byte, in megabytes. */
const ownMegabytes = 24;

const folder = mkdtempSync(join(tmpdir(), "onrecord-hostile-"));
const worker = join(folder, "worker.mjs");
beforeAll(async () => {
  await build({
    entryPoints: [fileURLToPath(new URL("hostile/worker.ts", import.meta.url))],
    outfile: worker,
    bundle: true,
    platform: "node",
    format: "esm",
    banner: {
      js: `import { createRequire } from "node:module"; const require = createRequire(import.meta.url);`,
    },
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Reads an input in a thread that may use ten times its size, and dies beyond. */
function readAlone(bytes: Uint8Array, contentType: string | undefined): Promise<Outcome> {
  const megabytes = Math.ceil(ownMegabytes + (10 * bytes.length) / 1e6);
  return new Promise((resolve, reject) => {
    const thread = new Worker(worker, {
      workerData: { bytes, contentType },
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 16 },
    });
    thread.on("message", resolve);
    thread.on("error", reject);
  });
}

test.each([...hostileInputs()].map((input) => [input.name, input] as const))(
  "%s",
  async (_name, { bytes, titles, contentType }) => {
    let outcome = await readAlone(bytes, contentType);
    // Once or twice more where it was slow, for other work on the machine is not ours.
    for (let more = 0; more < 2 && outcome.milliseconds >= 1000; more++)
      outcome = await readAlone(bytes, contentType);
    expect(outcome.milliseconds).toBeLessThan(1000);
    if (titles !== undefined) expect(outcome).toMatchObject({ titles });
    if (outcome.error !== undefined) {
      expect(outcome.error).toMatchObject({ typed: true, code: "not-a-feed" });
      expect(outcome.error.message.length).toBeLessThan(600);
    }
  },
);

test("nothing leaks into what all objects share", () => {
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});
