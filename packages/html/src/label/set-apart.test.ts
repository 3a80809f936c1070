import { expect, test } from "vitest";
import { read } from "@onrecord/core";
import { fromHtml } from "../index.js";

const story = [
  "The ferry will leave the north quay on Friday for the last time, the harbour board said in a letter to the town, and its crew of eleven will move to the southern line.",
  "“We will not put people on a boat that we cannot trust,” said Kim Osei, who chairs the board, at a meeting that lasted late into the night and ended without a vote.",
  "The repair was put at four million crowns in a report last year, but the board now expects twice that sum, and says the town and the county will have to share it.",
];
const foreign =
  "I have taken this boat to work for twenty years, and nobody on the board has ever asked us what we think of it.";
const blocksOf = (
  box: string,
): readonly { readonly kind: string; readonly inBody: boolean; readonly text: string }[] => {
  const [one, two, three] = story.map((text) => `<p>${text}</p>`);
  const html = `<html><head><title>Old ferry leaves Brenn</title></head><body><nav><a href=/>Home</a></nav><main><article><h1>Old ferry leaves Brenn</h1>${one}${two}${box}${three}</article></main></body></html>`;
  return read(fromHtml(html)).article.blocks.map((block) => ({
    kind: block.kind,
    inBody: block.inBody,
    text: block.spans.map(({ text }) => text).join(" "),
  }));
};
const bodyOf = (box: string): readonly string[] =>
  blocksOf(box)
    .filter(({ inBody }) => inBody)
    .map(({ text }) => text);
const kindOf = (box: string): string | undefined =>
  blocksOf(box).find(({ text }) => text.includes("twenty years"))?.kind;

test("posts, comments and disclaimers amid the story are not of it", () => {
  for (const [open, kind] of [
    ["<blockquote class='twitter-tweet'>", "embed"],
    ["<blockquote class=' instagram-media\n'>", "embed"],
    ["<blockquote class='comment-body'>", "comments"],
    ["<blockquote class='commission-disclaimer'>", "other"],
  ] as const) {
    const box = `${open}<p>${foreign}</p></blockquote>`;
    expect(bodyOf(box), open).toEqual(story);
    expect(kindOf(box), open).toBe(kind);
  }
});

test("a block quote that only sounds alike stays", () => {
  expect(bodyOf(`<blockquote class="commentary"><p>${foreign}</p></blockquote>`)).toHaveLength(4);
  expect(bodyOf(`<blockquote class="media"><p>${foreign}</p></blockquote>`)).toHaveLength(4);
});
