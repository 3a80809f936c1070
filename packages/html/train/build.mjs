// Bundles a source file so that the scripts here run against the sources without a build.
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

export async function load(path) {
  const outfile = join(mkdtempSync(join(tmpdir(), "onrecord-")), "bundle.mjs");
  await build({
    entryPoints: [fileURLToPath(new URL(path, import.meta.url))],
    bundle: true,
    platform: "node",
    format: "esm",
    outfile,
    logLevel: "error",
    tsconfig: fileURLToPath(new URL("../../../tsconfig.json", import.meta.url)),
  });
  return import(pathToFileURL(outfile).href);
}
