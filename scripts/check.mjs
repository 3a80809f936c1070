// `npm test`: everything that must hold before a change lands. Prints one line a check, what a failing
// check said, and `N passed, N failed` (unit tests and checks together) at the end.
// `npm test -- types lint` runs only the checks named.
import { checks } from "./checks.mjs";
import { run } from "./run.mjs";

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !checks.some((check) => check.name === name));
if (unknown.length > 0) {
  process.stderr.write(
    `No check is named ${unknown.join(", ")}. Checks: ${checks.map((check) => check.name).join(", ")}\n`,
  );
  process.exit(2);
}

let passed = 0;
let failed = 0;
let skipped = 0;
for (const check of checks) {
  if (wanted.length > 0 && !wanted.includes(check.name)) continue;
  const started = Date.now();
  const result = await check.run(run);
  passed += result.passed;
  failed += result.failed;
  skipped += result.skipped ?? 0;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  process.stdout.write(
    `${result.failed === 0 ? "ok  " : "FAIL"} ${check.name} (${result.passed} passed, ${result.failed} failed, ${seconds} s)\n`,
  );
  if (result.failed > 0 || result.notes)
    process.stdout.write(`${(result.failed > 0 ? result.output : result.notes).trimEnd()}\n`);
}
process.stdout.write(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}\n`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
