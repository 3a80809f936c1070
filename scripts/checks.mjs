import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkCode } from "./check-code-blocks.mjs";
import { checkExamples } from "./check-examples.mjs";
import { checkInstall } from "./check-install.mjs";
import { checkBorders } from "./check-borders.mjs";
import { root } from "./run.mjs";

/**
 * @typedef {{ passed: number, failed: number, skipped?: number, output: string, notes?: string }} Result
 * @typedef {typeof import("./run.mjs").run} Run
 * @typedef {{ name: string, run: (run: Run) => Promise<Result> }} Check
 */

/** @type {readonly Check[]} In order: later checks use what `build` made. */
export const checks = [
  command("build", "npx", ["turbo", "run", "build", "--output-logs=errors-only"]),
  command("types", "npx", ["tsc", "--noEmit", "-p", "tsconfig.json"]),
  command("types-newsroom", "npx", ["tsc", "--noEmit", "-p", "examples/newsroom"]),
  command("types-browser", "npx", ["tsc", "--noEmit", "-p", "examples/browser"]),
  command("lint", "npx", ["oxlint", "--deny-warnings"]),
  { name: "borders", run: checkBorders },
  command("format", "npx", ["prettier", "--check", "--log-level", "warn", "."]),
  command("unused", "npx", ["knip"]),
  command("workspaces", "npx", ["sherif"]),
  { name: "tests", run: unitTests },
  { name: "packages", run: packageChecks },
  { name: "install", run: checkInstall },
  command("api-pages", "npm", ["run", "--silent", "start", "-w", "docs/api"]),
  { name: "code-blocks", run: checkCode },
  { name: "examples", run: checkExamples },
];

/**
 * @param {string} name
 * @param {string} program
 * @param {readonly string[]} words
 * @returns {Check}
 */
function command(name, program, words) {
  return {
    name,
    run: async (run) => {
      const { status, output } = await run(program, words, {
        env: { TURBO_TELEMETRY_DISABLED: "1", NODE_VERSION: process.version },
      });
      return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, output };
    },
  };
}

/** @param {Run} run @returns {Promise<Result>} */
async function unitTests(run) {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-tests-"));
  const file = join(folder, "report.json");
  const { status, output } = await run("npx", [
    "vitest",
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ]);
  if (!existsSync(file)) return { passed: 0, failed: 1, output };
  const report = JSON.parse(readFileSync(file, "utf8"));
  rmSync(folder, { recursive: true });
  const failed =
    report.numFailedTests +
    report.testResults.filter((suite) => suite.status === "failed" && suite.assertionResults.length === 0)
      .length;
  const skipped = report.numPendingTests + report.numTodoTests;
  const crashed = status !== 0 && failed === 0 ? 1 : 0;
  const why = [...output.matchAll(/^skipped: .*$/gmu)].map((match) => match[0]).join("\n");
  return { passed: report.numPassedTests, failed: failed + crashed, skipped, output, notes: why };
}

/** publint and attw over what would be published. @param {Run} run @returns {Promise<Result>} */
async function packageChecks(run) {
  const result = { passed: 0, failed: 0, output: "" };
  for (const name of readdirSync(join(root, "packages"))) {
    const folder = join(root, "packages", name);
    const words = [["publint", "run", folder, "--strict"]];
    // A package that is only a command has no types to resolve.
    if (existsSync(join(folder, "src/index.ts")))
      words.push(["attw", "--pack", folder, "--profile", "esm-only"]);
    for (const line of words) {
      const { status, output } = await run("npx", line);
      if (status === 0) result.passed++;
      else result.failed++;
      if (status !== 0) result.output += `${line.join(" ")}\n${output}\n`;
    }
  }
  return result;
}
