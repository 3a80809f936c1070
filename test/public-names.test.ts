import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "vitest";

const packages = fileURLToPath(new URL("../packages/", import.meta.url));

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
}

/** Every entry a user can import: "@onrecord/core/text" and the built file behind it. */
function* entries(): Generator<[string, string]> {
  for (const folder of readdirSync(packages)) {
    const manifest = JSON.parse(readFileSync(`${packages}${folder}/package.json`, "utf8")) as Manifest;
    for (const [path, target] of Object.entries(manifest.exports)) {
      if (typeof target === "string") continue;
      yield [manifest.name + path.slice(1), `${packages}${folder}/${target.default}`];
    }
  }
}

// Run `npx vitest run test/public-names.test.ts -u` to add or take a name on purpose.
test.each([...entries()])("the public names of %s", async (_name, file) => {
  expect(existsSync(file), `${file} is not built: run npm run build`).toBe(true);
  const names = Object.keys((await import(/* @vite-ignore */ pathToFileURL(file).href)) as object).sort();
  expect(names).toMatchSnapshot();
});
