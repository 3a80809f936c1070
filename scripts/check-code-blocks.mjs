import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.mjs";

/** A fenced `ts` block, and the `text` block behind it, which is then what it must print. */
const fence = /^```ts\n(?<code>[\s\S]*?)^```\n(?:\n```text\n(?<printed>[\s\S]*?)^```)?/gmu;

/**
 * Every TypeScript block in the READMEs and docs compiles against the built packages; one with a `text` block
 * behind it is run and must print that.
 * @param {typeof import("./run.mjs").run} run
 */
export async function checkCode(run) {
  const folder = join(root, ".cache/code-blocks");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const blocks = documents().flatMap((file) => blocksOf(file));
  for (const block of blocks) writeFileSync(join(folder, `${block.name}.ts`), block.code);
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      extends: "../../tsconfig.base.json",
      compilerOptions: { noEmit: true, types: ["node"], noUnusedLocals: false },
      include: ["*.ts"],
    }),
  );
  const result = { passed: 0, failed: 0, output: "" };
  const compiled = await run("npx", ["tsc", "-p", join(folder, "tsconfig.json")]);
  if (compiled.status !== 0) return { passed: 0, failed: 1, output: compiled.output };
  result.passed += blocks.length;
  for (const block of blocks.filter((candidate) => candidate.printed !== undefined)) {
    const { stdout, output } = await run("npx", ["tsx", `${block.name}.ts`], { cwd: folder });
    if (stdout.trimEnd() === block.printed.trimEnd()) result.passed++;
    else {
      result.failed++;
      result.output += `${block.file}: a block prints something else.\nexpected:\n${block.printed}\nprinted:\n${output}\n`;
    }
  }
  return result;
}

function documents() {
  const inFolder = (folder, pick) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder), { recursive: true })
          .map(String)
          .filter(pick)
          .map((name) => join(folder, name))
      : [];
  const isDocument = (name) =>
    name.endsWith(".md") && !name.includes("node_modules") && !name.endsWith("CHANGELOG.md");
  return [
    "README.md",
    "CONTRIBUTING.md",
    ...["docs", "packages", "examples"].flatMap((folder) => inFolder(folder, isDocument)),
  ].filter((file) => existsSync(join(root, file)));
}

/** @param {string} file */
function blocksOf(file) {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(fence)].map((match, index) => ({
    file,
    name: `${file.replaceAll(/[^\w]+/gu, "-")}-${index + 1}`,
    code: `${match.groups?.code ?? ""}\nexport {};\n`,
    printed: match.groups?.printed,
  }));
}
