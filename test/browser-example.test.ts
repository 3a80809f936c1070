import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasChromium, serveExample, startChromium } from "./in-chromium.js";

describe.skipIf(!hasChromium)("examples/browser, in Chromium", () => {
  let site: Awaited<ReturnType<typeof serveExample>>;
  let browser: Browser;

  beforeAll(async () => {
    site = await serveExample(fileURLToPath(new URL("../examples/browser", import.meta.url)));
    browser = await startChromium();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  test("reads pasted text in a worker, and sends nothing anywhere", async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    const problems: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    await page.goto(site.address);
    const atStart = asked.length;
    await page
      .getByLabel("Paste a page")
      .fill("“We stop on Friday,” said Kim Osei.\n<img src=x onerror=alert(1)> She said: “<b>No</b> more.”");
    await page.waitForSelector("#quotes li", { timeout: 30_000 });
    expect(await page.locator("#quotes li").first().textContent()).toBe("Kim Osei: “We stop on Friday,”");
    expect(await page.locator("#quotes b, #quotes img").count()).toBe(0);
    const later = asked.slice(atStart).filter((url) => !url.startsWith(site.address));
    expect(later).toEqual([]);
    expect(problems).toEqual([]);
    await page.close();
  }, 60_000);
});
