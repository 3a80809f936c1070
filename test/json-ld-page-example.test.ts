import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { hasChromium, startChromium } from "./in-chromium.js";

const folder = new URL("../examples/json-ld-page/", import.meta.url);
const out = new URL("out/", folder);

describe.skipIf(!hasChromium)("examples/json-ld-page, in Chromium", () => {
  let browser: Browser;
  let page: Page;
  const printed: string[] = [];
  const shown: string[] = [];

  beforeAll(async () => {
    vi.spyOn(console, "log").mockImplementation((line: string) => void printed.push(line));
    vi.spyOn(console, "error").mockImplementation((line: string) => void shown.push(line));
    await import(/* @vite-ignore */ new URL("main.ts", folder).href);
    vi.restoreAllMocks();
    browser = await startChromium();
    page = await browser.newPage({ viewport: { width: 900, height: 500 } });
    page.setDefaultTimeout(20_000);
  }, 120_000);

  afterAll(() => browser?.close());

  test("prints what is expected, and sees its own script and links work", () => {
    expect(`${printed.join("\n")}\n`).toBe(readFileSync(new URL("expected.txt", folder), "utf8"));
    expect(shown.join("\n")).toMatch(/reads back unchanged;\n(?<all>\d+) of \k<all> links scroll/u);
  });

  test("every link scrolls to its paragraph and marks words there, and nowhere else", async () => {
    const list = new URL("quotes.html", out).href;
    await page.goto(list);
    const links = await page.locator("a").allTextContents();
    expect(links.length).toBeGreaterThan(8);
    for (const [index, words] of links.entries()) {
      await page.goto(list);
      await page.locator("a").nth(index).click();
      await page.waitForURL(/article\.html/u);
      await page.waitForFunction("scrollY > 0");
      const first = words.split(" … ")[0] ?? "";
      const paragraph = await page.evaluate(`(() => {
        const wanted = [...document.querySelectorAll("p")].find((paragraph) =>
          paragraph.textContent.replace(/\\s+/g, " ").includes(${JSON.stringify(first)}));
        const { top, bottom } = wanted.getBoundingClientRect();
        return { top: Math.floor(top), bottom: Math.ceil(bottom) };
      })()`);
      const { top, bottom } = paragraph as Rows;
      const marked = await markedRows(await page.screenshot());
      expect(marked.top, words).toBeGreaterThanOrEqual(top);
      expect(marked.bottom, words).toBeLessThanOrEqual(bottom);
    }
  }, 120_000);

  /** The first and last row of the picture with the yellow of marked words, as the browser itself sees it. */
  async function markedRows(picture: Buffer): Promise<Rows> {
    const canvas = await browser.newPage();
    const rows = await canvas.evaluate(`(async () => {
      const picture = new Image();
      picture.src = "data:image/png;base64,${picture.toString("base64")}";
      await picture.decode();
      const canvas = Object.assign(document.createElement("canvas"), { width: picture.width, height: picture.height });
      const context = canvas.getContext("2d");
      context.drawImage(picture, 0, 0);
      const { data } = context.getImageData(0, 0, picture.width, picture.height);
      const rows = [];
      for (let at = 0; at < data.length; at += 4)
        if (data[at] > 250 && Math.abs(data[at + 1] - 213) < 4 && Math.abs(data[at + 2] - 74) < 8)
          rows.push(Math.floor(at / 4 / picture.width));
      return { top: rows[0] ?? -1, bottom: rows.at(-1) ?? Infinity };
    })()`);
    await canvas.close();
    return rows as Rows;
  }
});

interface Rows {
  readonly top: number;
  readonly bottom: number;
}
