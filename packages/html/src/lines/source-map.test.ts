import { array, assert, constantFrom, oneof, property, stringMatching } from "fast-check";
import { describe, expect, test } from "vitest";
import { collectLines } from "./collect-lines.js";
import { sourceRange, type HtmlPage } from "./source-map.js";

const words = stringMatching(/^[a-zéß漢]{1,8}$/u);
const pieces = oneof(
  { weight: 5, arbitrary: words.map((word) => ({ html: word, text: word })) },
  {
    weight: 2,
    arbitrary: constantFrom(
      { html: "&amp;", text: "&" },
      { html: "&eacute;", text: "é" },
      { html: "&#x1F41F;", text: "🐟" },
      { html: "&quot;", text: '"' },
    ),
  },
  {
    weight: 2,
    arbitrary: constantFrom(
      { html: " ", text: " " },
      { html: "\n  \t", text: " " },
      { html: "&#32;", text: " " },
    ),
  },
  {
    weight: 1,
    arbitrary: constantFrom(
      { html: "<!-- a note -->", text: "" },
      { html: "<![CDATA[ unseen ]]>", text: "" },
      { html: "<script>x < y</script>", text: "" },
    ),
  },
  { weight: 1, arbitrary: words.map((word) => ({ html: `<b><i>${word}</i></b>`, text: word })) },
  {
    weight: 1,
    arbitrary: words.map((word) => ({ html: `<a href="/x?a=1&amp;b=2">${word}</a>`, text: word })),
  },
);

function pageOf(html: string): HtmlPage {
  const { text, sourceMap } = collectLines(html);
  return { kind: "html", text, sourceMap, lines: [], witnesses: [], parsers: [], issues: [] };
}

describe("the way back from the text to the HTML", () => {
  test("every word of the text is found again at its place in the source", () => {
    assert(
      property(
        array(array(pieces, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 5 }),
        (paragraphs) => {
          const html = paragraphs
            .map((items) => `<p class="a">${items.map((item) => item.html).join("")}</p>`)
            .join("\n");
          const page = pageOf(html);
          for (const match of page.text.matchAll(/[^\s]+/gu)) {
            const range = sourceRange(page, { start: match.index, end: match.index + match[0].length });
            const source = html.slice(range.start, range.end);
            // What was cut out of the source reads as the same word.
            expect(pageOf(`<p>${source}`).text).toBe(match[0]);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test("single characters of plain text map one to one", () => {
    const html = "<p>Fish &amp; chips</p>";
    const page = pageOf(html);
    expect(page.text).toBe("Fish & chips");
    const at = page.text.indexOf("chips");
    expect(sourceRange(page, { start: at, end: at + 5 })).toEqual({
      start: html.indexOf("chips"),
      end: html.indexOf("</p>"),
    });
    expect(sourceRange(page, { start: 5, end: 6 })).toEqual({ start: 8, end: 13 });
  });

  test("an empty page and a range past the end give a place inside the source", () => {
    expect(sourceRange(pageOf(""), { start: 0, end: 9 })).toEqual({ start: 0, end: 0 });
    expect(sourceRange(pageOf("<p>a"), { start: 5, end: 9 })).toEqual({ start: 4, end: 4 });
  });
});
