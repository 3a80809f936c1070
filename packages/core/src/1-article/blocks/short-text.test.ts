import { describe, expect, test } from "vitest";
import { read } from "@onrecord/core";

const kindsOf = (text: string): readonly string[] =>
  read(text).article.blocks.map((block) => (block.inBody ? `${block.kind}*` : block.kind));

describe("a text of few lines", () => {
  test.each([
    ["“We stop,” said Kim.", ["paragraph*"]],
    ['"We stop," said Kim Osei.', ["paragraph*"]],
    ["„Wir hören auf“, sagte Kim Osei.", ["paragraph*"]],
    ["“No.”", ["paragraph*"]],
    ["She denied it.", ["paragraph*"]],
    ["Kim Osei moved back to the U.S.", ["paragraph*"]],
    ["  Prices rose 5% in May.  \n\n", ["paragraph*"]],
    ["“We stop on Friday,” Kim Osei said", ["paragraph*"]],
    ["“We stop on Friday,” Kim Osei said\n“No,” said Lee Park", ["paragraph*", "paragraph*"]],
    ["Kim Osei, who runs the line, said: “We stop on Friday”", ["paragraph*"]],
    ["“We stop,” said Kim.\nThe union denied it.", ["paragraph*", "paragraph*"]],
    ["The union denied it.\n\nThe board agreed.\n\nIt rained.", ["paragraph*", "paragraph*", "paragraph*"]],
    ["By Kim Osei\n\nThe union stopped all work on Friday.", ["byline", "paragraph*"]],
    ["March 3, 2024\nThe union\u00a0denied it.", ["pageDate", "paragraph*"]],
    ["- The union denied it.\n- The board agreed.", ["listItem*", "listItem*"]],
    ["KIM OSEI: We stop on Friday.\nLEE PARK: No, we do not.", ["paragraph*", "paragraph*"]],
    [
      "The ward was full on Monday.\nKim Osei, a nurse, worked late. She said:\n“We cannot go on.”\nIt rained.",
      ["paragraph*", "paragraph*", "paragraph*", "paragraph*"],
    ],
    ["The mayor resigned.\n© 2024 Vellmar Times. All rights reserved.", ["paragraph*", "copyright"]],
  ])("sentences are body: %j", (text, kinds) => {
    expect(kindsOf(text)).toEqual(kinds);
  });

  test.each([
    ["Ferries stop on Friday", ["headline"]],
    ["Ferries stop on Friday\n\n“We stop,” said Kim Osei.", ["headline", "paragraph*"]],
    ["Ferry Workers Stop\nThe union denied it.", ["headline", "paragraph*"]],
    ["Will the ferries stop?\nThe union said they would.", ["headline", "paragraph*"]],
    ["Ferries stop on Friday.\nBy Kim Osei\nThe union denied it.", ["headline", "byline", "paragraph*"]],
    [
      "Ferries stop on Friday\nBy Kim Osei\n\nThe union denied it.\n“We stop,” said Kim.",
      ["headline", "byline", "paragraph*", "paragraph*"],
    ],
  ])("headlines are still found: %j", (text, kinds) => {
    expect(kindsOf(text)).toEqual(kinds);
  });

  test.each([
    "Subscribe to our newsletter.",
    "Photo: Kim Osei.",
    "Vellmar Times Inc.",
    "Home\nAbout us",
    "Hello",
  ])("is no story where no line is a sentence of one: %j", (text) => {
    expect(kindsOf(text).join(" ")).not.toContain("*");
  });

  test("names its rule", () => {
    expect(read("“We stop,” said Kim Osei.").article.blocks[0]?.rule).toBe("short-text");
  });
});
