import { all, item, outer, rss, type Row } from "./rows.js";

export const structure: readonly Row[] = [
  ["nesting 100,000 deep", () => item(`${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}`), all],
  ["nesting 100,000 deep, never closed", () => item("<a>".repeat(100_000)), all],
  [
    "markup 100,000 deep",
    () => item(`<content type="xhtml">${"<div>".repeat(100_000)}x${"</div>".repeat(100_000)}</content>`),
    all,
  ],
  ["100,000 items opened", () => rss("<item>".repeat(100_000)), outer],
  ["100,000 channels opened", () => rss("<channel>".repeat(100_000)), outer],
  ["100,000 closing tags of nothing", () => rss("</nothing>".repeat(100_000)), outer],
  [
    "100,000 different closing tags of nothing",
    () => rss(Array.from({ length: 100_000 }, (_, index) => `</n${index}>`).join("")),
    outer,
  ],
  [
    "200,000 attributes",
    () => item(`<a ${Array.from({ length: 200_000 }, (_, index) => `a${index}="x"`).join(" ")}/>`),
    all,
  ],
  ["one attribute 200,000 times", () => item(`<a ${`b="x" `.repeat(200_000)}/>`), all],
  ["an attribute of two million characters", () => item(`<a b="${"x".repeat(2_000_000)}"/>`), all],
  ["an attribute of a million references", () => item(`<enclosure url="${"&amp;".repeat(400_000)}"/>`), all],
  ["a name of two million characters", () => item(`<${"a".repeat(2_000_000)}>x`), all],
  [
    "100,000 namespaces",
    () => item(`<a ${Array.from({ length: 100_000 }, (_, index) => `xmlns:n${index}="u"`).join(" ")}/>`),
    all,
  ],
  [
    "namespaces at every depth",
    () =>
      item(
        Array.from(
          { length: 500 },
          (_, depth) =>
            `<a ${Array.from({ length: 200 }, (_, index) => `xmlns:n${depth}x${index}="u"`).join(" ")}>`,
        ).join(""),
      ),
    all,
  ],
  ["a base at every depth", () => item(`<a xml:base="${"b/".repeat(200)}">`.repeat(500)), all],
  [
    "a long base and many short links",
    () =>
      rss(
        "<item><title>Middle</title><link>a</link></item>".repeat(20_000),
        `<rss xml:base="http://a.example/${"b/".repeat(20_000)}"`,
      ),
  ],
  ["a flood of empty elements", () => item("<a/>".repeat(500_000)), all],
  [
    "a flood of different elements",
    () => item(Array.from({ length: 200_000 }, (_, index) => `<x:n${index}>1</x:n${index}>`).join("")),
    all,
  ],
  ["a flood of empty items", () => rss("<item/>".repeat(300_000)), outer],
  ["a flood of small items", () => rss("<item><title>x</title></item>".repeat(100_000))],
  ["a flood of links", () => item("<link>/a</link>".repeat(150_000)), all],
  [
    "a flood of categories",
    () => item(Array.from({ length: 100_000 }, (_, index) => `<category>${index}</category>`).join("")),
    all,
  ],
  ["a flood of authors", () => item("<author>a@b.example</author>".repeat(100_000)), all],
  [
    "200,000 keywords",
    () =>
      item(
        `<itunes:keywords>${Array.from({ length: 200_000 }, (_, index) => index).join(",")}</itunes:keywords>`,
      ),
    all,
  ],
  ["a flood of media in media", () => item("<media:group>".repeat(100_000)), all],
  [
    "text that no end follows",
    () => item(`<description><![CDATA[${"x".repeat(2_000_000)}`),
    ["First", "Middle"],
  ],
  [
    "200,000 starts of raw text",
    () => item(`<description>${"<![CDATA[".repeat(200_000)}]]></description>`),
    all,
  ],
  ["a comment that never ends", () => item(`<!-- ${"- ".repeat(1_000_000)}`), ["First", "Middle"]],
  ["200,000 comments", () => item("<!-- x -->".repeat(200_000)), all],
  ["200,000 instructions", () => item("<?x y?>".repeat(200_000)), all],
  ["200,000 document types", () => `${"<!DOCTYPE a>".repeat(200_000)}${rss("")}`, outer],
  ["two million opening brackets", () => item("<".repeat(2_000_000))],
  ["words before the feed", () => `${"word ".repeat(400_000)}${rss("")}`, outer],
  ["spaces before the feed", () => `${" ".repeat(2_000_000)}${rss("")}`, outer],
];
