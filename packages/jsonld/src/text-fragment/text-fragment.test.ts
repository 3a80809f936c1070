import { describe, expect, test } from "vitest";
import { textFragment } from "./text-fragment.js";

/** The fragment for the words between the braces, percent signs read back. */
function fragmentFor(marked: string): string | undefined {
  const start = marked.indexOf("{");
  const end = marked.indexOf("}") - 1;
  const text = marked.replace("{", "").replace("}", "");
  const fragment = textFragment({ text }, { start, end });
  return fragment === undefined ? undefined : decodeURIComponent(fragment);
}

describe("textFragment", () => {
  test("names words that stand once by themselves", () => {
    expect(fragmentFor("Crews met. {“We stop on Friday,”} said Kim Osei.")).toBe(
      "#:~:text=“We stop on Friday,”",
    );
  });

  test("names the words behind or before where the same words stand elsewhere, whatever their case", () => {
    expect(fragmentFor("We stop. {We stop} today, says Osei.")).toBe("#:~:text=We stop,-today");
    expect(fragmentFor("Then {we stop} today. Later WE  STOP today.")).toBe("#:~:text=Then-,we stop");
    expect(fragmentFor("We stop now. Yes, {we stop} now. Yes or no? We stop now.")).toBe(
      "#:~:text=Yes,-,we stop",
    );
  });

  test("takes from both sides, and as much as it needs", () => {
    expect(fragmentFor("red cat sat, big cat ran. A {big cat} sat, red cat sat, big cat ran")).toBe(
      "#:~:text=big cat,-sat",
    );
    expect(fragmentFor("one a b two; three a b four; {a} b: one a b four, three {a b two")).toBeDefined();
  });

  test("looks in the next lines only where its own has nothing", () => {
    expect(fragmentFor("Ferries stop\n\nTold on Monday\n\n{Ferries stop}\n\nOn Friday")).toBe(
      "#:~:text=Ferries stop,-On",
    );
  });

  test("names long words, and words over several lines, by their beginning and end", () => {
    const long = "The crews of the night ferry met on Monday and ".repeat(6);
    expect(fragmentFor(`Before. {${long}they agreed to stop on Friday.} After.`)).toMatch(
      /^#:~:text=(?:Before\.-,)?The crews .*,.*stop on Friday\.$/u,
    );
    expect(fragmentFor("{We stop on Friday.\n\nWe start again on Monday.} Said Osei.")).toBe(
      "#:~:text=We stop on Friday,start again on Monday.",
    );
  });

  test("writes what has a meaning in a fragment as escapes", () => {
    const text = "Sold: A-B, C & D (50%) #1?";
    const fragment = textFragment({ text }, { start: 6, end: text.length });
    expect(fragment).toBe("#:~:text=A%2DB%2C%20C%20%26%20D%20(50%25)%20%231%3F");
  });

  test("widens to whole words, and leaves space at the edges out", () => {
    expect(fragmentFor("The line c{lose}d.")).toBe("#:~:text=closed");
    expect(fragmentFor("The line{  closed }.")).toBe("#:~:text=closed");
    expect(fragmentFor("速報です。{市長}が述べた。")).toBe("#:~:text=市長");
  });

  test("links several places at once", () => {
    const text = "“We stop,” said Osei, “on Friday.”";
    const places = [
      { start: 0, end: 10 },
      { start: 22, end: 34 },
    ];
    expect(decodeURIComponent(textFragment({ text }, places) ?? "")).toBe(
      "#:~:text=“We stop,”&text=“on Friday.”",
    );
  });

  test("gives nothing for no words, for half a character, and for what nothing tells apart", () => {
    expect(fragmentFor("Crews met{ — }on Monday.")).toBeUndefined();
    expect(textFragment({ text: "" }, { start: 0, end: 0 })).toBeUndefined();
    expect(textFragment({ text: "a \ud83d b" }, { start: 0, end: 5 })).toBeUndefined();
    expect(fragmentFor(`${"again ".repeat(50)}{again} ${"again ".repeat(50)}`)).toBeUndefined();
  });

  test("stays fast on 100,000 hostile characters", () => {
    for (const piece of ["a ", "\n", "“", "e\u0301", "a-b,c&d ", "市長"]) {
      const text = piece.repeat(100_000 / piece.length);
      const start = performance.now();
      textFragment({ text }, { start: 50_000, end: 50_010 });
      textFragment({ text }, { start: 100, end: 99_000 });
      expect(performance.now() - start).toBeLessThan(1_000);
    }
  });
});
