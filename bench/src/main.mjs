// `npm run bench [-- NAME…]`: speed and memory beside the peers, all in one run, in CPU time. The first row of each
// table is the peer the others are compared with.
import { readdirSync } from "node:fs";

const helpers = new Set(["main.mjs", "measure.mjs", "documents.mjs", "load-english.mjs"]);
const names = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(".mjs") && !helpers.has(name))
  .map((name) => name.slice(0, -4));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`No benchmark is named ${unknown.join(", ")}. Benchmarks: ${names.join(", ")}\n`);
  process.exit(2);
}
for (const name of names)
  if (wanted.length === 0 || wanted.includes(name)) await (await import(`./${name}.mjs`)).run?.();
