import * as fc from "fast-check";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { textFragment } from "../packages/jsonld/src/text-fragment/index.js";
import { hasChromium, servePages, startChromium, type Site } from "./in-chromium.js";

/** How many links are followed; ONRECORD_RUNS=1000 for the long run. */
const runs = Number(process.env["ONRECORD_RUNS"] ?? 40);

/** Few words, so that most of them stand in many places. */
const words = fc.constantFrom(
  "“We",
  "stop,”",
  "said",
  "Kim",
  "Osei",
  "the",
  "night-ferry",
  "A&B",
  "50%",
  "café",
  "cafe",
  "don’t",
  "#1?",
  "(now)",
  "—",
  "速報です。",
  "İzmir",
  "Анна",
  "crews’",
  "U.S.",
  "$1,400",
);
const line = fc.array(words, { minLength: 3, maxLength: 40 }).map((some) => some.join(" "));

/** A page of a few lines, and two places in it, in order. */
const cases = fc.array(line, { minLength: 3, maxLength: 12 }).chain((lines) => {
  const text = lines.join("\n\n");
  return fc.record({
    lines: fc.constant(lines),
    start: fc.nat({ max: text.length - 2 }),
    length: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 3, max: 60 }) },
      fc.integer({ min: 60, max: 900 }),
    ),
  });
});

describe.skipIf(!hasChromium)("links to words, in Chromium", () => {
  let html = "";
  let site: Site;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    site = await servePages(() => html);
    browser = await startChromium();
    page = await browser.newPage({ viewport: { width: 1000, height: 600 } });
    page.setDefaultTimeout(20_000);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  test("lead to the very line the words stand in, however often they stand elsewhere", async () => {
    let followed = 0;
    let number = 0;
    await fc.assert(
      fc.asyncProperty(cases, async ({ lines, start, length }) => {
        const text = lines.join("\n\n");
        const fragment = textFragment({ text }, { start, end: Math.min(text.length, start + length) });
        if (fragment === undefined) return;
        followed++;
        const paragraphs = lines.map((line) => `<p>${escaped(line)}</p>`).join("\n");
        html = `<!doctype html><meta charset="utf-8"><style>p { margin: 3000px 0 }</style>${paragraphs}`;
        await page.goto(`${site.address}/${number++}${fragment}`);
        const seen = await page.evaluate(`(async () => {
          for (let wait = 0; wait < 40 && scrollY === 0; wait++)
            await new Promise((resolve) => setTimeout(resolve, 25));
          return [...document.querySelectorAll("p")].findIndex((paragraph) => {
            const { top, bottom } = paragraph.getBoundingClientRect();
            return bottom > 0 && top < innerHeight;
          });
        })()`);
        const before = text.slice(
          0,
          start + (text.slice(start).length - text.slice(start).trimStart().length),
        );
        expect({ fragment, seen }).toEqual({ fragment, seen: before.split("\n\n").length - 1 });
      }),
      { numRuns: runs, seed: 11, endOnFailure: true },
    );
    expect(followed).toBeGreaterThan(runs / 2);
  }, 3_600_000);
});

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
