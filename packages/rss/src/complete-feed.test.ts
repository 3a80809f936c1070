import { describe, expect, test } from "vitest";
import { completeFeed } from "./complete-feed.js";
import { parseFeed } from "./parse-feed.js";

const complete = (items: string, url?: string): ReturnType<typeof completeFeed> =>
  completeFeed(
    parseFeed(`<rss version="2.0"><channel>${items}</channel></rss>`),
    url === undefined ? {} : { url },
  );
const titleOf = (item: string): unknown => complete(`<item>${item}</item>`).feed.entries[0]?.title?.value;

describe("a title", () => {
  test.each([
    ["its own", "<title>Tide</title><description>Words.</description>", "Tide"],
    ["the first line", "<description>&lt;p>High tide.&lt;/p>&lt;p>More.&lt;/p></description>", "High tide."],
    ["the link", "<link>https://l.example/1</link>", "https://l.example/1"],
    ["nothing of nothing", '<guid isPermaLink="false">1</guid>', undefined],
  ])("is %s", (_name, item, title) => expect(titleOf(item)).toBe(title));

  test("is cut at a word", () => {
    const words = "twelve boats ".repeat(30).trim();
    const title = String(titleOf(`<description>${words}</description>`));
    expect(words.startsWith(`${title} `)).toBe(true);
    expect(title.length).toBeLessThanOrEqual(100);
  });
});

test("what was filled in is named, what the feed says stays", () => {
  const { feed, filled } = complete(
    `<item><title>A</title><pubDate>2026-02-10T00:00:00Z</pubDate></item><item><description>B</description><pubDate>2026-02-11T00:00:00Z</pubDate></item>`,
    "https://l.example/rss",
  );
  expect(feed).toMatchObject({
    link: "https://l.example/rss",
    title: { value: "https://l.example/rss" },
    updated: { iso: "2026-02-11T00:00:00Z" },
  });
  expect(filled).toEqual([
    { path: "entries[1].title", rule: "title-from-text", from: "entries[1].description" },
    { path: "link", rule: "link-from-url", from: "url" },
    { path: "title", rule: "title-from-link", from: "link" },
    { path: "published", rule: "date-from-entries", from: "entries[1].published" },
    { path: "updated", rule: "date-from-entries", from: "entries[1].published" },
  ]);
});
