import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitSentences } from "./index.js";

/** A bar stands where a sentence must end. */
function expectSentences(marked: string): void {
  const expected = marked.split("|");
  const text = expected.join("");
  expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
}

describe("splits sentences", () => {
  test.each([
    "The line closed. |Nobody asked why. |It rained.",
    "Mr. Osei met Gov. Lane on Friday. |They spoke.",
    "The U.S. Embassy is shut. |It was shut in the U.S. |The embassy said so.",
    "J. K. Lane and S.T. Ada won 3.5 percent. |No. 5 lost.",
    "It closes at 5 p.m. on Friday. |It opens at 9 a.m. |The office said so.",
    "“We stop. |We never start,” she said. |“Why?” he asked. |“No reason.”",
    "Well ... perhaps. |Well … |Perhaps not.",
    "Vellmar Inc. sold the yard. |It went to Osei Co. |But nobody paid.",
    "“Is it over?” |Ms. Lane left.",
    "1. Close the depot. |2. Open it again.",
    "One line\n\n|Another line\nthat goes on",
    "Yahoo! bought it. |Really?! |Yes (it did). |Then it sold it.",
    "橋は閉鎖された。|理由は不明だ。",
    "He said no.” |“Yes.”",
    "One. |Two. |Yes. |No one came.",
  ])("%s", (marked) => expectSentences(marked));

  test("sentences join to the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.array(fc.constantFrom(". ", "Mr. ", "” ", "! A", "\n\n", "x")),
        (odd, parts) => {
          const text = parts.join(odd);
          const sentences = splitSentences(text);
          expect(sentences.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
        },
      ),
    );
  });

  test.each([". ", ".", "... ", "U.S. ", "A. ", "\n \n", "?” ", "word "])(
    "100,000 characters of %j take no time",
    (piece) => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      const started = performance.now();
      splitSentences(text);
      expect(performance.now() - started).toBeLessThan(5000);
    },
  );
});
