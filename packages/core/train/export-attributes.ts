/**
 * Writes what the recurrent model is trained on, for train-gru.py: one binary file a part. The part "extra" has no
 * annotations: texts of web pages that teachers read for their students.
 *
 *   node export-attributes.mjs ATTRIBUTES
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { viewSizes, type SmallView } from "../src/3-quotes/model/attributes.js";
import { folderArgument } from "./arguments.js";
import { prepare, readExtra } from "./prepare.js";
import type { Sequence } from "./sequences.js";

const folder = folderArgument(2, "ATTRIBUTES");
mkdirSync(folder, { recursive: true });
const { train, validation, dev, cues } = prepare();
const views = Object.keys(viewSizes) as SmallView[];
console.log(cues.size, "reporting words", views.join(" "));
writeFileSync(path.join(folder, "cues.json"), JSON.stringify([...cues]));
const extra = readExtra(cues);
for (const [name, part] of Object.entries({ train, validation, dev, extra })) write(name, part);

function write(name: string, part: readonly Sequence[]): void {
  const lengths = Int32Array.from(part, (sequence) => sequence.gold.length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const hashes = new Uint32Array(total * 5);
  const small = new Uint8Array(total * views.length);
  const gold = new Uint8Array(total);
  let at = 0;
  for (const { attributes, gold: answers } of part) {
    for (let index = 0; index < answers.length; index++, at++) {
      gold[at] = answers[index] ?? 0;
      const { word, suffix, ending, prefix, shape } = attributes;
      [word, suffix, ending, prefix, shape].forEach(
        (view, slot) => (hashes[at * 5 + slot] = view[index] ?? 0),
      );
      views.forEach((view, slot) => (small[at * views.length + slot] = attributes.small[view][index] ?? 0));
    }
  }
  for (const [kind, data] of Object.entries({ lengths, hashes, small, gold }))
    writeFileSync(path.join(folder, `${name}.${kind}`), data);
  console.log(name, part.length, total);
}
