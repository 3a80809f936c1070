import { expect, test } from "vitest";
import { readArticle } from "../../index.js";
import type { Page } from "../../index.js";

const story =
  "Trams ran along the quay on Tuesday for the first time since 1966, and most people walked beside them.";

/** A page whose markup took every line for a paragraph of the story. */
function kindsOf(lines: readonly string[]): readonly string[] {
  const text = lines.join("\n");
  let start = 0;
  const page: Page = {
    kind: "html",
    text,
    lines: lines.map((line) => {
      const at = start;
      start += line.length + 1;
      const end = at + line.length;
      const markup = { path: "html>body>p", tag: "p", words: [], linkShare: 0, boldShare: 0, hidden: false };
      const label = { kind: "paragraph", inBody: true, rule: "block-model" } as const;
      return { start: at, end, markup: { ...markup, ...label, source: { start: at, end } } };
    }),
    witnesses: [],
    parsers: ["html"],
    issues: [],
  };
  return readArticle(page).article.blocks.map(({ kind }) => kind);
}

test("notes and signings among the paragraphs of a page are no part of its story", () => {
  expect(
    kindsOf([
      story,
      "Editor’s note: An earlier form of this piece named another quay.",
      "Lee Park contributed to this report.",
      "You can email Kim Osei at kim@ledger.example or write to the ledger.",
    ]),
  ).toEqual(["paragraph", "editorsNote", "contributorLine", "contactLine"]);
});

test("a sentence that speaks of notes and help stays", () => {
  const lines = [
    story,
    "Osei contributed a tenth of her pay to the tram fund, she said.",
    "She could reach Brenn by noon and email nobody.",
  ];
  expect(kindsOf(lines)).toEqual(["paragraph", "paragraph", "paragraph"]);
});

test("odd spacing and marks", () => {
  expect(kindsOf([story, "—Lee\u00a0Park  contributed to this article."])).toEqual([
    "paragraph",
    "contributorLine",
  ]);
});
