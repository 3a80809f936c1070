import { execFile } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";
import { digestAll, type Digests } from "./same-bytes.js";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../../", import.meta.url));
const folder = `${root}node_modules/.cache/same-bytes`;

/** Other versions of Node to compare with, which npx fetches: ONRECORD_NODES="20.19.0 22 24". */
const versions = (process.env["ONRECORD_NODES"] ?? "").split(" ").filter((version) => version !== "");
if (versions.length === 0)
  process.stdout.write('skipped: same bytes on other versions of Node, ask with ONRECORD_NODES="22 24"\n');

/** Zones with their minutes behind UTC, on both sides of midnight; locales that write numbers and letters otherwise. */
const places = [
  ["UTC", 0, "C"],
  ["Asia/Kolkata", -330, "de_DE.UTF-8"],
  ["America/St_Johns", 150, "tr_TR.UTF-8"],
  ["Pacific/Apia", -780, "ar_EG.UTF-8"],
] as const;

const pages = ["read-article", "fact-check-desk", "rebuild-a-stage"].map((name) =>
  readFileSync(`${root}examples/${name}/page.txt`, "utf8"),
);

describe("the same bytes", () => {
  let here: Digests;

  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    await build({
      stdin: { contents: program, resolveDir: root, loader: "ts" },
      outfile: `${folder}/write-all.mjs`,
      bundle: true,
      format: "esm",
      platform: "node",
      tsconfig: `${root}tsconfig.json`,
    });
    here = await digestAll(pages);
  }, 60_000);

  test.each(places)(
    "in the zone %s (%i) with the locale %s",
    async (zone, behind, locale) => {
      const { stdout } = await run(process.execPath, [`${folder}/write-all.mjs`], {
        env: { ...process.env, TZ: zone, LC_ALL: locale, LANG: locale },
      });
      const { minutes, digests } = JSON.parse(stdout) as Answer;
      expect(minutes).toBe(behind);
      expect(digests).toEqual(here);
    },
    60_000,
  );

  test.each(versions)(
    "on Node %s",
    async (version) => {
      // Outside the repository, whose own settings are not for this.
      const words = ["-y", "-p", `node@${version}`, "-c", `node "${folder}/write-all.mjs"`];
      const { stdout } = await run("npx", words, { cwd: "/tmp" });
      const { node, digests } = JSON.parse(stdout) as Answer;
      expect(node).toMatch(new RegExp(`^v${version.replaceAll(".", "\\.")}\\b`, "u"));
      process.stdout.write(`the same bytes on Node ${node}\n`);
      expect(digests).toEqual(here);
    },
    300_000,
  );
});

interface Answer {
  readonly node: string;
  readonly minutes: number;
  readonly digests: Digests;
}

const program = `
import { digestAll } from "./packages/jsonld/test/same-bytes.js";
const digests = await digestAll(${JSON.stringify(pages)});
const minutes = new Date("2026-07-01T00:00:00Z").getTimezoneOffset();
console.log(JSON.stringify({ node: process.version, minutes, digests }));
`;
