import { expect, test } from "vitest";
import { read } from "@onrecord/core";

const paragraphsOf = (text: string): number =>
  read(text).article.blocks.filter((block) => block.inBody && block.kind === "paragraph").length;

test.each([
  ["“We stop on Friday,” Kim Osei said.", 1],
  ["  Kim Osei said on Monday that the bridge would close.   About 40 people live there.\n\n", 1],
  ["Home\nAbout us\nContact the desk", 0],
])("reads paragraphs handed over without a headline: %j", (text, count) => {
  expect(paragraphsOf(text)).toBe(count);
});

test("keeps one line printed many times as a body", () => {
  const reading = read("Kim Osei said the bridge was closed.\n".repeat(4000));
  expect(reading.article.blocks.some((block) => block.inBody)).toBe(true);
  expect(reading.quotes.length).toBeGreaterThan(0);
});
