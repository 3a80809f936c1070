import { createReader, read, type ArticleParser } from "@onrecord/core";
import { describe, expect, test } from "vitest";
import { fromHtml } from "../from-html.js";
import { labelSelected, select } from "./index.js";

const html = `<!doctype html><html lang="en"><head><title>Ferry line closes on Friday</title></head><body>
<nav><a href="/">The Harbour Courier</a></nav>
<article><h1>Ferry line closes on Friday</h1>
<div class="meta"><span class="pen">Kim <b>Osei</b></span> &amp; <span class="pen">Lee&#32;Park</span></div>
<time class="first" datetime="2021-03-03T09:00:00Z">Some time ago</time>
<p>The last boat leaves at noon, the company told its crews on Monday, and none will follow it into the bay.</p>
<div class="box"><p>Ferries carried 40,000 people a month when the line was opened, and they were loved by all of them.</p></div>
<p>“We stop on Friday,” said Lee Park, who runs the line. “The boats are sold and the crews are paid.”</p>
</article></body></html>`;

const courier: ArticleParser = {
  name: "courier",
  accepts: ({ text }) => text.includes("Harbour Courier"),
  fields: {
    author: [select(".no-such-class"), select(".meta .pen")],
    published: select("time.first", "datetime"),
  },
  blocks: [labelSelected("courier-box", ".box", { kind: "relatedLinks", inBody: false })],
};
const reader = createReader({ use: [{ name: "sites", articleParsers: [courier] }] });

describe("a site parser with CSS selectors", () => {
  const { article, text, issues } = reader.read(fromHtml(html));

  test("reads words with their places, through inline tags and references", () => {
    expect(article.authors.map(({ name, rule }) => [name, rule])).toEqual([
      ["Kim Osei", "courier"],
      ["Lee Park", "courier"],
    ]);
    for (const { evidence } of article.authors) {
      if (evidence.from !== "text") throw new Error("no place");
      expect(text.slice(evidence.span.start, evidence.span.end)).toBe(evidence.span.text);
    }
    expect(issues.filter(({ code }) => code === "rule-failed")).toEqual([]);
  });

  test("reads attributes, and says where they stand", () => {
    expect(article.published).toMatchObject({ value: "2021-03-03T09:00:00Z", rule: "courier" });
    expect(article.published.candidates).toContainEqual(
      expect.objectContaining({ evidence: { from: "markup", path: "time.first@datetime" } }),
    );
  });

  test("labels the lines in an element, and only those", () => {
    const boxes = article.blocks.filter(({ rule }) => rule === "courier-box");
    expect(boxes.map(({ kind, spans }) => [kind, spans[0]?.text.slice(0, 15)])).toEqual([
      ["relatedLinks", "Ferries carried"],
    ]);
    const without = read(fromHtml(html)).article.blocks.find(({ spans }) =>
      spans[0]?.text.startsWith("Ferries carried"),
    );
    expect(without?.inBody).toBe(true);
  });

  test("finds nothing in plain text, so that the next reader is asked", () => {
    expect(select("p")(fromHtml("<p>Some words</p>"))).toMatchObject([{ value: "Some words" }]);
    const { article: plain } = reader.read(
      "The Harbour Courier\nFerry line closes\nBy Kim Osei\nThe boats are sold.",
    );
    expect(plain.authors.map(({ name, rule }) => [name, rule === "courier"])).toEqual([["Kim Osei", false]]);
  });
});

test("a page keeps its source out of JSON and structured clones", () => {
  const page = fromHtml(html);
  expect(JSON.stringify(page)).not.toContain("<article>");
  expect(select(".pen")(structuredClone(page))).toEqual([]);
});

test("a selector that is none is refused at once, by name", () => {
  expect(() => select("p >>> [")).toThrow(/"p >>> \[" is no CSS selector/u);
});

test("pages made to be slow are not searched", () => {
  const deep = `${"<div>".repeat(50_000)}</b>${"</p>".repeat(50_000)}`;
  expect(select("div")(fromHtml(deep))).toEqual([]);
});
