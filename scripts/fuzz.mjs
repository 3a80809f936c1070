// `npm run fuzz [-- --minutes 10] [-- --seed N]`: hurts feeds at random and reads them until the time is over. What goes
// wrong is printed with its seed, which gives the same feed again: `npm run fuzz -- --seed N --minutes 0`.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { root } from "./run.mjs";

const { values } = parseArgs({
  options: { minutes: { type: "string", default: "10" }, seed: { type: "string" } },
});
const folder = mkdtempSync(join(tmpdir(), "onrecord-fuzz-"));
const outfile = join(folder, "check.mjs");
await build({
  entryPoints: [join(root, "packages/rss/test/fuzz/check.ts")],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  banner: {
    js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
  },
});
/** @type {{ complaintOf(seed: number): string | undefined }} */
const { complaintOf } = await import(pathToFileURL(outfile).href);

const first = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
const end = Date.now() + Number(values.minutes) * 60_000;
let seed = first;
let failed = 0;
do {
  const complaint = complaintOf(seed);
  if (complaint !== undefined) {
    failed++;
    process.stderr.write(`seed ${seed}: ${complaint}\n`);
  }
  seed++;
} while (Date.now() < end && failed < 20);
rmSync(folder, { recursive: true });
process.stdout.write(`${seed - first} feeds from seed ${first}, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
