import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./run.mjs";

/** What a newcomer's project does with the packed packages. Each name is exported and typed. */
const program = `import { createReader, read, type Reading } from "@onrecord/core";
import { readingSchema } from "@onrecord/core/schema";
import { splitSentences } from "@onrecord/core/text";
import { toJsonLd } from "@onrecord/jsonld";
import { fromHtml } from "@onrecord/html";

const reading: Reading = read("“We stop on Friday,” Kim Osei said.");
readingSchema.parse(reading);
const words = splitSentences("One. Two.").length;
const page: Reading = createReader().read(fromHtml("<p>“We stop on Friday,” Kim Osei said.</p>"));
console.log(reading.quotes[0]?.content[0]?.text, words, typeof toJsonLd(reading), page.text.includes("Osei"));
`;

/**
 * \`npm pack\` of every package, installed into an empty project: its types compile, its code runs, its command runs.
 * @param {typeof import("./run.mjs").run} run
 */
export async function checkInstall(run) {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-install-"));
  const result = { passed: 0, failed: 0, output: "" };
  const step = async (name, words, expected) => {
    const { status, output } = await run(words[0], words.slice(1), { cwd: folder });
    const good = status === 0 && output.includes(expected);
    result[good ? "passed" : "failed"]++;
    if (!good) result.output += `${name} (status ${status}, expected "${expected}"):\n${output}\n`;
    return good;
  };
  const packed = readdirSync(join(root, "packages"));
  for (const name of packed)
    await step(
      `pack ${name}`,
      ["npm", "pack", join(root, "packages", name), "--pack-destination", folder],
      ".tgz",
    );
  writeProject(folder);
  const archives = readdirSync(folder)
    .filter((name) => name.endsWith(".tgz"))
    .map((name) => `./${name}`);
  const { devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const tools = ["zod", "typescript", "@types/node"].map((name) => `${name}@${devDependencies[name]}`);
  const installed = await step(
    "install",
    ["npm", "install", "--no-audit", "--no-fund", "--prefer-offline", ...archives, ...tools],
    "",
  );
  if (installed) {
    await step("types", ["npx", "tsc", "-p", "."], "");
    await step("run", ["node", "out/main.js"], "“We stop on Friday,” 2 object true");
    await step("command", ["npx", "onrecord", "read", "page.txt"], "Kim Osei");
    await step(
      "wrong use",
      [
        "node",
        "-e",
        'import("@onrecord/core").then((core) => { try { core.read(5); } catch (error) { console.log(error.code); } })',
      ],
      "not-text",
    );
  }
  rmSync(folder, { recursive: true, force: true });
  return result;
}

/** An empty project with a program, a page and strict types. @param {string} folder */
function writeProject(folder) {
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ name: "newcomer", private: true, type: "module" }),
  );
  writeFileSync(join(folder, "main.ts"), program);
  writeFileSync(join(folder, "page.txt"), "“We stop on Friday,” Kim Osei said.\n");
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        module: "NodeNext",
        target: "ES2022",
        strict: true,
        types: ["node"],
        outDir: "out",
        skipLibCheck: false,
      },
      include: ["main.ts"],
    }),
  );
}
