// `npm start`: reads the page that ships with the repository, or the files given behind `--`.
// Prints the view and writes the highlighted page and the JSON-LD beside it.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { basename, extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const command = join(root, "packages/cli/dist/main.js");
// npm changes the folder; INIT_CWD is where the user stood.
const words = process.argv.slice(2);
if (words.some((word) => word.startsWith("-"))) {
  process.stdout.write("npm start reads the page that ships; npm start -- FILE... reads your own.\n");
  process.exit(words.includes("--help") || words.includes("-h") ? 0 : 2);
}
const files = words.map((file) => resolve(process.env.INIT_CWD ?? ".", file));
if (files.length === 0) files.push(join(root, "examples/read-article/page.txt"));
const folder = join(root, "out");
mkdirSync(folder, { recursive: true });

let status = 0;
for (const file of files) {
  const name = basename(file, extname(file));
  if (onrecord(["read", file, "--format", "view"]) !== 0) {
    status = 1;
    continue;
  }
  for (const [format, ending] of [
    ["html", "html"],
    ["jsonld", "jsonld"],
  ]) {
    const target = join(folder, `${name}.${ending}`);
    const written = onrecord(["read", file, "--format", format, "--out", target]);
    if (written === 0) process.stdout.write(`wrote out/${name}.${ending}\n`);
    status = Math.max(status, written);
  }
}
process.exit(status);

/** @param {readonly string[]} words */
function onrecord(words) {
  return spawnSync(process.execPath, [command, ...words], { stdio: "inherit" }).status ?? 1;
}
