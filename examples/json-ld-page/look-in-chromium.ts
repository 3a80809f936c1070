import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
];

/** The document in the article's script, and of each link of the list whether a click on it shows its words. */
export async function lookInChromium(
  folder: URL,
): Promise<{ readonly document: unknown; readonly inView: readonly boolean[] } | undefined> {
  const executablePath = places.find((place) => existsSync(place));
  if (executablePath === undefined) return undefined;
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const page = await browser.newPage({ viewport: { width: 900, height: 500 } });
    await page.goto(new URL("article.html", folder).href);
    const document: unknown = await page.evaluate(
      `JSON.parse(document.querySelector('script[type="application/ld+json"]').textContent)`,
    );
    const inView: boolean[] = [];
    await page.goto(new URL("quotes.html", folder).href);
    const count = await page.locator("a").count();
    for (let index = 0; index < count; index++) {
      await page.goto(new URL("quotes.html", folder).href);
      const words = (await page.locator("a").nth(index).textContent()) ?? "";
      await page.locator("a").nth(index).click();
      await page.waitForURL(/article\.html/u);
      await page.waitForFunction("scrollY > 0", undefined, { timeout: 5_000 }).catch(() => undefined);
      inView.push((await page.evaluate(`(${isShown})(${JSON.stringify(words.split(" … ")[0])})`)) === true);
    }
    await page.screenshot({ path: fileURLToPath(new URL("words.png", folder)) });
    return { document, inView };
  } finally {
    await browser.close();
  }
}

/** Runs in the page: do these words stand in a paragraph that can be seen, and was the page scrolled there? */
const isShown = `(words) => scrollY > 0 && [...document.querySelectorAll("p")].some((paragraph) => {
  const { top, bottom } = paragraph.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight && paragraph.textContent.replace(/\\s+/g, " ").includes(words);
})`;
