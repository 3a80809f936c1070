import { describe, expect, test } from "vitest";
import { read } from "@onrecord/core";
import { fromHtml } from "./index.js";

const blocksOf = (html: string): readonly string[] =>
  read(fromHtml(html)).article.blocks.map(
    (block) => `${block.kind}${block.inBody ? "*" : ""}: ${block.spans.map(({ text }) => text).join(" ")}`,
  );

describe("a fragment of HTML", () => {
  test.each([
    ["<p>“We stop,” said Kim Osei.</p>", ["paragraph*: “We stop,” said Kim Osei."]],
    [
      "<p>“We stop,” said <a href=/kim>Kim</a>.</p>\n <p> The union denied it. </p>",
      ["paragraph*: “We stop,” said Kim.", "paragraph*: The union denied it."],
    ],
    ["“We stop,” said Kim Osei.", ["paragraph*: “We stop,” said Kim Osei."]],
    ["<b>We stop</b>, said Kim &amp; Lee.", ["paragraph*: We stop, said Kim & Lee."]],
    [
      "<html><body><h1>Ferries stop</h1><p>By Kim Osei</p><p>The union denied it.</p></body></html>",
      ["headline: Ferries stop", "byline: By Kim Osei", "paragraph*: The union denied it."],
    ],
    [
      "<h2>Ferries stop on Friday</h2><p>The union denied it.</p><ul><li>The board agreed.</li></ul>",
      [
        "headline: Ferries stop on Friday",
        "paragraph*: The union denied it.",
        "listItem*: The board agreed.",
      ],
    ],
    [
      "<article><p>The mayor resigned on Tuesday.</p><blockquote>“We stop.”</blockquote></article>",
      ["paragraph*: The mayor resigned on Tuesday.", "blockQuote*: “We stop.”"],
    ],
    [
      "<nav><a href=/>Home</a> <a href=/b>News</a></nav><p>The union denied it.</p><footer>© 2024 Vellmar Times</footer>",
      ["navigation: Home News", "paragraph*: The union denied it.", "copyright: © 2024 Vellmar Times"],
    ],
  ])("is read as its text would be: %j", (html, blocks) => {
    expect(blocksOf(html)).toEqual(blocks);
  });

  test.each([
    "<ul><li><a href=/>Home</a></li><li><a href=/a>About us</a></li></ul>",
    "<p style='display:none'>The union denied it.</p>",
    "<p><a href=/x>The union said it would stop.</a></p>",
    "<script>var a = 1</script><p>The page could not be loaded.</p>",
  ])("has no story where none is told: %j", (html) => {
    expect(blocksOf(html).join(" ")).not.toContain("*");
  });

  test("says once that a page has no story", () => {
    const codes = read(fromHtml("<p><a href=/>Home</a></p>")).issues.map(({ code }) => code);
    expect(codes.filter((code) => code === "no-body")).toHaveLength(1);
  });
});
