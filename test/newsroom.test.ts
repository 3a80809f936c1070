import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasChromium, serveExample, startChromium } from "./in-chromium.js";

describe.skipIf(!hasChromium)("the newsroom page, in Chromium", () => {
  let site: Awaited<ReturnType<typeof serveExample>>;
  let browser: Browser;
  const problems: string[] = [];

  beforeAll(async () => {
    site = await serveExample(fileURLToPath(new URL("../examples/newsroom", import.meta.url)));
    browser = await startChromium();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    site?.close();
    expect(problems).toEqual([]);
  });

  async function open(path = "", width = 1300): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    page.setDefaultTimeout(20_000);
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("request", (request) => {
      const { hostname, protocol } = new URL(request.url());
      if (protocol !== "data:" && protocol !== "blob:" && hostname !== "127.0.0.1")
        problems.push(`something is fetched from elsewhere: ${request.url()}`);
    });
    await page.goto(`${site.address}${path}`);
    await page.waitForSelector(".quote-row", { timeout: 60_000 });
    return page;
  }

  async function paste(page: Page, content: string): Promise<void> {
    await page.getByRole("button", { name: "Paste a page" }).click();
    await page.getByLabel("Text or HTML of the page").fill(content);
    await page.getByRole("button", { name: "Read it" }).click();
  }

  test("shows the page with who said what, its furniture set apart", async () => {
    const page = await open();
    expect(await page.locator(".furniture").count()).toBeGreaterThan(3);
    expect(await page.locator(".panel .speaker h3").first().textContent()).toMatch(/\w/u);
    await page.getByRole("tab", { name: "Claims" }).click();
    expect(await page.locator(".claim-row").count()).toBeGreaterThan(10);
    await page.getByRole("tab", { name: "Timeline" }).click();
    expect(await page.locator(".timeline li").count()).toBeGreaterThan(2);
    await page.getByRole("tab", { name: "Words" }).press("Enter");
    expect(await page.locator(".bars tr").count()).toBeGreaterThan(5);
    await page.close();
  });

  test("hovering a row ties it to its words, and a click leads there", async () => {
    const page = await open();
    const row = page.locator(".quote-row").nth(3);
    const id = await row.getAttribute("data-quote");
    await row.hover();
    expect(await page.locator(`.article .tied`).first().getAttribute("data-quote")).toBe(id);
    await row.click();
    await page.waitForSelector(".article .chosen");
    expect(await page.locator(".article .chosen").first().isVisible()).toBe(true);
    await page.close();
  });

  test("reads pasted HTML, and its link shows the same page and place to others", async () => {
    const page = await open();
    await paste(
      page,
      `<html><body><article><h1>Boats stop</h1>
      <p>The last night ferry to Brenn will leave Vellmar on Friday, the port authority said on Monday.</p>
      <p>“We stop on Friday,” said Kim Osei, who leads the crews’ union. The line lost 40 jobs in 2025.</p>
      <p>The authority said that the two boats would be sold to an island line before the summer.</p>
      </article></body></html>`,
    );
    await page.waitForFunction("document.querySelector('.article h1')?.textContent === 'Boats stop'");
    await page.locator(".quote-row").first().click();
    await page.waitForFunction("location.hash.includes('&at=')");
    const address = new URL(page.url()).hash;
    const other = await open(address);
    expect(await other.locator(".article h1").textContent()).toBe("Boats stop");
    expect(await other.locator(".article .chosen").first().textContent()).toMatch(/\w/u);
    await page.close();
    await other.close();
  });

  test("says why on request, and exports what it shows", async () => {
    const page = await open();
    await page.locator(".quote-row").first().click();
    await page.getByRole("tab", { name: "Why?" }).click();
    await page.getByRole("button", { name: "Why?", exact: true }).click();
    await page.waitForSelector(".steps li");
    await page.getByText("Export", { exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "JSON-LD (record)" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("reading.record.jsonld");
    await page.close();
  });

  test("works by keyboard: j goes to the next quote, arrows move the tabs", async () => {
    const page = await open();
    await page.keyboard.press("j");
    await page.waitForSelector(".article .chosen");
    await page.waitForFunction("location.hash.includes('&at=')");
    const first = await page.evaluate("location.hash");
    await page.keyboard.press("j");
    await page.waitForFunction(`location.hash !== ${JSON.stringify(first)}`);
    await page.getByRole("tab", { name: "Speakers" }).focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.getByRole("tab", { name: "Claims" }).getAttribute("aria-selected")).toBe("true");
    await page.close();
  });

  test("fits a phone", async () => {
    const page = await open("", 390);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
    await page.close();
  });

  test("100,000 words do not make it stutter", async () => {
    const page = await open();
    const paragraph = (number: number): string =>
      `“We stop the boats on pier ${number} on Friday,” said Kim Osei, who runs the line. The authority said that about ${number} workers had been fined since 2014, and that the talks would go on in January. `;
    const content = Array.from({ length: 1000 }, (_, index) =>
      [1, 2, 3].map((part) => paragraph(index * 3 + part)).join(""),
    ).join("\n\n");
    expect(content.split(/\s+/u).length).toBeGreaterThan(95_000);
    await page.getByRole("button", { name: "Paste a page" }).click();
    const buffer = Buffer.from(content);
    await page.getByLabel("A file").setInputFiles({ name: "long.txt", mimeType: "text/plain", buffer });
    const drawn = "document.querySelectorAll('.article .block').length";
    await page.waitForFunction(`${drawn} >= 1000`, undefined, { timeout: 200_000 });
    // The longest the page keeps somebody waiting while it is scrolled through.
    const longest = await page.evaluate(`(async () => {
      let worst = 0;
      const observer = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) worst = Math.max(worst, duration);
      });
      observer.observe({ type: "longtask" });
      for (let step = 1; step <= 20; step++) {
        scrollTo(0, (document.documentElement.scrollHeight * step) / 20);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      observer.disconnect();
      return worst;
    })()`);
    expect(longest).toBeLessThan(400);
    await page.close();
  }, 240_000);
});
