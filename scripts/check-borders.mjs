import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.mjs";

/** Code that breaks each rule the layout rests on, and the lint rule that must say so. */
const breaches = [
  [
    "1-article",
    'import { findQuotes } from "../3-quotes/find-quotes.js";\nexport const breach = findQuotes;\n',
    "no-restricted-imports",
  ],
  [
    "3-quotes",
    'import { resolveSpeakers } from "../4-speakers/resolve-speakers.js";\nexport const breach = resolveSpeakers;\n',
    "no-restricted-imports",
  ],
  [
    "4-speakers",
    'import { english } from "../language/en/index.js";\nexport const breach = english;\n',
    "no-restricted-imports",
  ],
  [
    "2-text",
    'import { breach as self } from "./border-breach.js";\nexport const breach: unknown = self;\n',
    "no-cycle",
  ],
  [
    "0-page",
    `export function breach(): number {\n  let sum = 0;\n${"  sum += 1;\n".repeat(61)}  return sum;\n}\n`,
    "max-lines-per-function",
  ],
  [
    "0-page",
    "export const breach = 1;\n".padEnd(20) +
      Array.from({ length: 251 }, (_, index) => `export const line${index} = ${index};\n`).join(""),
    "max-lines",
  ],
];

/**
 * The lint rules that hold the borders, seen to fail: each breach is written, linted, and taken away.
 * @param {typeof import("./run.mjs").run} run
 */
export async function checkBorders(run) {
  const result = { passed: 0, failed: 0, output: "" };
  for (const [stage, code, rule] of breaches) {
    const folder = join(root, "packages/core/src", stage);
    mkdirSync(folder, { recursive: true });
    const file = join(folder, "border-breach.ts");
    writeFileSync(file, code);
    const { output } = await run("npx", ["oxlint", file]);
    rmSync(file);
    const seen = output.includes(`(${rule})`);
    result[seen ? "passed" : "failed"]++;
    if (!seen) result.output += `A breach of ${rule} in ${stage} was not seen:\n${output}\n`;
  }
  return result;
}
