import { describe, expect, test } from "vitest";
import type { QuoteFinder } from "./3-quotes/draft.js";
import type { Extension } from "./extension.js";
import { english } from "./language/en/index.js";
import { createReader } from "./reader.js";

const silent = (name: string, placed: Partial<QuoteFinder> = {}): QuoteFinder => ({
  name,
  ...placed,
  find: () => [],
});
const plainNames = createReader().rules;

describe("remove and replace, by name", () => {
  test("a rule with the name of one its extension removes takes its place", () => {
    const reader = createReader({
      use: [{ name: "mine", remove: ["transcript"], quoteFinders: [silent("transcript")] }],
    });
    expect(reader.rules).toEqual(plainNames);
    expect(
      reader
        .read("OSEI: We stop on Friday.\n\nLANE: Why?")
        .quotes.filter(({ rule }) => rule === "transcript"),
    ).toEqual([]);
  });

  test("one extension takes out what another brings, whatever their order", () => {
    const brings: Extension = { name: "brings", quoteFinders: [silent("theirs")] };
    const removes: Extension = { name: "removes", remove: ["theirs"] };
    for (const use of [
      [brings, removes],
      [removes, brings],
    ])
      expect(createReader({ use }).rules).toEqual(plainNames);
  });

  test("rules are placed beside a removed one, and unknown names are refused with what there is", () => {
    const reader = createReader({
      use: [
        { name: "mine", remove: ["transcript"], quoteFinders: [silent("mine", { after: "transcript" })] },
      ],
    });
    expect(reader.rules).toContain("mine");
    expect(reader.rules).not.toContain("transcript");
    expect(() => createReader({ use: [{ name: "mine", remove: ["transcrpt"] }] })).toThrow(
      /Rules here: .*transcript/u,
    );
    expect(() => createReader({ use: [{ name: "mine", quoteFinders: [silent("transcript")] }] })).toThrow(
      /Two rules are named "transcript"/u,
    );
  });
});

describe("the language of a page", () => {
  const german: Extension = { name: "german", language: { ...english.language, code: "de" } };
  const reader = createReader({ use: [german] });
  const otherLanguage = (text: string) =>
    reader.read(text).issues.find(({ code }) => code === "other-language")?.message;

  test("is what its words are in, of the languages at hand", () => {
    expect(
      otherLanguage(
        "Die Fähre ist nicht mehr da, und die Leute von der Insel sind auch nicht mit dem Schiff gekommen.",
      ),
    ).toBeUndefined();
    expect(
      otherLanguage(
        "The ferry is gone and the people of the island have not come with it, as was said by the mayor.",
      ),
    ).toBeUndefined();
    expect(
      otherLanguage(
        "Le bateau est parti et les gens de l’île ne sont pas venus avec lui, dit le maire dans une lettre.",
      ),
    ).toMatch(/in "fr"/u);
  });
});
