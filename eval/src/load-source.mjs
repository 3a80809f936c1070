// Bundles a source file of the workspace with esbuild and imports it, so that scores need no build.
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));

export async function loadSource(path, plugins = []) {
  const outfile = join(mkdtempSync(join(tmpdir(), "onrecord-eval-")), "source.mjs");
  await build({
    entryPoints: [join(root, path)],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
    plugins: [...plugins],
  });
  return import(pathToFileURL(outfile).href);
}
