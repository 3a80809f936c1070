import { expect, test } from "vitest";
import { explain } from "./explain.js";
import { createReader, read } from "./reader.js";

const text =
  "“We stop on Friday,” said Kim Osei, who runs the line. The “Bay Queen” is red and blue.\n\nShare this story on your page";

const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

test("says which rule found a quote, and gives the quote", () => {
  const { quotes, steps, block } = explain(read(text, { trace: true }), at("We stop"));
  expect(quotes.map(({ id }) => id)).toEqual(["q1"]);
  expect(
    steps.filter(({ stage, action }) => stage === "quotes" && action === "found").length,
  ).toBeGreaterThan(0);
  expect(block?.kind).toBe("paragraph");
});

test("says which rule dropped what, and which saw nothing", () => {
  const reading = read(text, { trace: true, minConfidence: 1 });
  const { quotes, steps } = explain(reading, at("We stop"));
  expect(quotes).toEqual([]);
  expect(steps).toContainEqual(expect.objectContaining({ rule: "min-confidence", action: "dropped" }));
  const { silent } = explain(reading, at("Bay Queen"));
  expect(silent.quotes).toContain("transcript");
  expect(silent.quotes).not.toContain("min-confidence");
});

test("says that no quotes are read in furniture", () => {
  const furniture = {
    name: "shares",
    blockRules: [
      {
        name: "share-line",
        before: "markup-kind",
        label: ({ text: line }: { readonly text: string }) =>
          line.startsWith("Share") ? ({ kind: "shareTools", inBody: false } as const) : undefined,
      },
    ],
  };
  const reading = createReader({ use: [furniture] }).read(text, { trace: true });
  const { steps, block } = explain(reading, at("Share this"));
  expect(block?.rule).toBe("share-line");
  expect(steps).toContainEqual(
    expect.objectContaining({ rule: "story-only", note: "no quotes are read in shareTools" }),
  );
});

test("asks for a trace and a place, with the cure", () => {
  expect(() => explain(read(text), at("We stop"))).toThrow(/trace: true/u);
  expect(() => explain(read(text, { trace: true }), { start: 5, end: 5 })).toThrow(/is no place/u);
  expect(() => explain(read(text, { trace: true }), { start: 0, end: 9999 })).toThrow(/characters/u);
  for (const range of [undefined, null, {}, { start: "0", end: 1 }])
    expect(() => explain(read(text, { trace: true }), range as never)).toThrow(/two whole numbers/u);
  for (const reading of [undefined, null])
    expect(() => explain(reading as never, at("We stop"))).toThrow(/trace: true/u);
});
