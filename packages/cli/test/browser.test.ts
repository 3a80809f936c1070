import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderPage } from "../src/page/page.js";
import { ferryReading } from "./ferry.js";

const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  (path) => existsSync(path),
);
if (executablePath === undefined)
  process.stdout.write("skipped: browser tests of the page, no Chromium found (apt-get install chromium)\n");

const flags = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
  "--disable-gpu",
];

function openCard(page: Page): Promise<string> {
  return page.locator(".card.open").innerText();
}

describe.skipIf(executablePath === undefined)("the page in Chromium", () => {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-page-"));
  const file = join(folder, "page.html");
  let browser: Browser;

  beforeAll(async () => {
    writeFileSync(file, renderPage(ferryReading));
    browser = await chromium.launch({ executablePath: executablePath!, args: flags });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens the page, does something with it, and fails on any message, error or request of its own. */
  async function visit<Seen>(
    options: BrowserContextOptions,
    act: (page: Page) => Promise<Seen>,
  ): Promise<Seen> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("request", (request) => {
      if (!request.url().startsWith("file:") && !request.url().startsWith("data:"))
        complaints.push(request.url());
    });
    await page.goto(pathToFileURL(file).href);
    const seen = await act(page);
    await context.close();
    expect(complaints).toEqual([]);
    return seen;
  }

  test("a click on a quote shows who said it and the rule", async () => {
    await visit({}, async (page) => {
      await page.locator("#at-q1").click();
      const card = await openCard(page);
      expect(card).toContain("Marta Oduya");
      expect(card).toContain("verb-before-source");
      await page.locator("#close").click();
      expect(await page.locator(".card.open").count()).toBe(0);
    });
  });

  test("j, k, arrows, Enter and Escape walk through the findings", async () => {
    await visit({}, async (page) => {
      await page.keyboard.press("j");
      expect(await openCard(page)).toContain("Marta Oduya");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("j");
      expect(await page.evaluate("document.activeElement.id")).toBe("at-c1");
      await page.keyboard.press("k");
      expect(await page.evaluate("document.activeElement.id")).toBe("at-q2");
      await page.keyboard.press("Enter");
      expect(await page.evaluate("document.activeElement.id")).toBe("card-q2");
      await page.keyboard.press("Escape");
      expect(await page.evaluate("document.activeElement.id")).toBe("at-q2");
      expect(await page.locator(".card.open").count()).toBe(0);
    });
  });

  test("Tab reaches every finding, each with a label for those who listen", async () => {
    await visit({}, async (page) => {
      const labels = await page
        .locator("main [tabindex='0']")
        .evaluateAll((stops) =>
          stops.map((stop) =>
            (stop as unknown as { getAttribute(name: string): string }).getAttribute("aria-label"),
          ),
        );
      expect(labels).toHaveLength(ferryReading.quotes.length + ferryReading.claims.length);
      expect(labels[0]).toBe("direct quote, Marta Oduya");
      for (let press = 0; press < 4; press++) await page.keyboard.press("Tab");
      expect(await page.evaluate("document.activeElement.closest('main') !== null")).toBe(true);
    });
  });

  test("a speaker's button leaves only their words marked", async () => {
    await visit({}, async (page) => {
      await page.getByRole("button", { name: /The port authority/u }).click();
      expect(await page.locator("main .quote:not(.away)").evaluateAll((all) => all.length)).toBe(1);
      await page.getByRole("button", { name: /The port authority/u }).click();
      expect(await page.locator("main .away").count()).toBe(0);
    });
  });

  test("is dark where the system is, and the switch turns it", async () => {
    const background = "getComputedStyle(document.body).backgroundColor";
    const [light, dark, switched] = await Promise.all([
      visit({ colorScheme: "light" }, (page) => page.evaluate<string>(background)),
      visit({ colorScheme: "dark" }, (page) => page.evaluate<string>(background)),
      visit({ colorScheme: "dark" }, async (page) => {
        await page.locator("#theme").click();
        return page.evaluate<string>(background);
      }),
    ]);
    expect(dark).not.toBe(light);
    expect(switched).toBe(light);
  });

  test("fits a phone: nothing to scroll sideways, the details as a sheet at the bottom", async () => {
    await visit({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }, async (page) => {
      expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
      await page.locator("#at-q1").tap();
      const sheet = await page.locator("#cards").boundingBox();
      expect(Math.round((sheet?.y ?? 0) + (sheet?.height ?? 0))).toBe(844);
    });
  });

  test("reads without its script", async () => {
    await visit({ javaScriptEnabled: false }, async (page) => {
      expect(await page.locator("#card-q1").isVisible()).toBe(true);
    });
  });
});
