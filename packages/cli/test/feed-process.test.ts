import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));

test("onrecord feed FILE… | head -1 ends quietly", async () => {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-feed-"));
  const items = Array.from({ length: 20_000 }, (_, index) => `<item><guid>${index}</guid></item>`).join("");
  const files = ["a", "b"].map((name) => join(folder, `${name}.xml`));
  for (const file of files) writeFileSync(file, `<rss><channel>${items}</channel></rss>`);
  const child = spawn(process.execPath, ["--import", "tsx", main, "feed", ...files]);
  let errors = "";
  child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
  child.stdout.once("data", () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on("close", resolve));
  rmSync(folder, { recursive: true });
  expect(errors).toBe("");
  expect(code).toBe(0);
}, 60_000);
