import { fileURLToPath } from "node:url";
import { readFileSync } from "node:fs";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toScript } from "../packages/jsonld/src/index.js";
import { hostileStrings } from "../packages/jsonld/test/hostile-strings.js";
import { digestAll } from "../packages/jsonld/test/same-bytes.js";
import { hasChromium, servePages, startChromium, type Site } from "./in-chromium.js";

const root = fileURLToPath(new URL("..", import.meta.url));

describe.skipIf(!hasChromium)("JSON-LD, in Chromium", () => {
  const pages = new Map<string, string>();
  let site: Site;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    site = await servePages((path) => pages.get(path) ?? "<!doctype html>");
    browser = await startChromium();
    page = await browser.newPage();
    page.setDefaultTimeout(20_000);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  test("2,000 hostile strings break out of no script element, and come back as they were", async () => {
    const perPage = 100;
    for (let start = 0; start < 2_000; start += perPage) {
      const strings = hostileStrings(start, perPage);
      const path = `/hostile/${start}`;
      pages.set(path, pageOf(strings));
      await page.goto(site.address + path);
      const found = (await page.evaluate(`({
        parts: [...document.body.children].map((section) =>
          [...section.childNodes].map((node) => node.nodeName).join(" ")),
        nodes: document.querySelectorAll("*").length,
        ran: "broken" in window,
        texts: [...document.querySelectorAll("script")].map((script) => JSON.parse(script.textContent).headline),
      })`)) as { parts: string[]; nodes: number; ran: boolean; texts: string[] };
      expect(found.parts).toEqual(strings.map(() => "SCRIPT P"));
      // html, head, meta, title, body, and a section, a script and a paragraph each.
      expect(found.nodes).toBe(5 + 3 * strings.length);
      expect(found.ran).toBe(false);
      expect(found.texts).toEqual(strings);
    }
  }, 120_000);

  test("the same readings give the same bytes as in Node", async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import { digestAll } from "./packages/jsonld/test/same-bytes.js"; globalThis.digestAll = digestAll;`,
        resolveDir: root,
      },
      bundle: true,
      format: "iife",
      platform: "browser",
      tsconfig: `${root}tsconfig.json`,
      write: false,
    });
    const text = readFileSync(`${root}examples/read-article/page.txt`, "utf8");
    await page.goto(site.address);
    await page.addScriptTag({ content: outputFiles[0]?.text ?? "" });
    expect(await page.evaluate(`digestAll(${JSON.stringify([text])})`)).toEqual(await digestAll([text]));
  }, 120_000);
});

function pageOf(strings: readonly string[]): string {
  const sections = strings.map(
    (headline) =>
      `<section><script type="application/ld+json">${toScript({ "@context": "https://schema.org", headline })}</script><p>after</p></section>`,
  );
  return `<!doctype html><html><head><meta charset="utf-8"><title>Page</title></head><body>${sections.join("")}</body></html>`;
}
