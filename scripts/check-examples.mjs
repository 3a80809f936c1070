import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.mjs";

/**
 * Every example runs and prints its expected output, and its main file stays short.
 * @param {typeof import("./run.mjs").run} run
 */
export async function checkExamples(run) {
  const result = { passed: 0, failed: 0, output: "" };
  const fail = (text) => {
    result.failed++;
    result.output += `${text}\n`;
  };
  for (const name of readdirSync(join(root, "examples"))) {
    const folder = join(root, "examples", name);
    if (!existsSync(join(folder, "main.ts"))) continue;
    const lines = readFileSync(join(folder, "main.ts"), "utf8").split("\n").length - 1;
    if (lines > 60) fail(`examples/${name}/main.ts has ${lines} lines; an example has at most 60.`);
    const expected = readFileSync(join(folder, "expected.txt"), "utf8");
    const { status, stdout, output } = await run("npm", ["start", "--silent"], { cwd: folder });
    if (status !== 0) fail(`examples/${name} ended with ${status}:\n${output}`);
    else if (stdout !== expected)
      fail(`examples/${name} printed something else:\n${difference(expected, stdout)}`);
    else result.passed++;
  }
  return result;
}

/** The first line that differs, both ways. @param {string} expected @param {string} actual */
function difference(expected, actual) {
  const wanted = expected.split("\n");
  const got = actual.split("\n");
  const line = wanted.findIndex((text, index) => text !== got[index]);
  const at = line === -1 ? wanted.length : line;
  return `line ${at + 1}\n  expected: ${wanted[at] ?? "(end)"}\n  printed:  ${got[at] ?? "(end)"}`;
}
