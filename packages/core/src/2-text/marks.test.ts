import { describe, expect, test } from "vitest";
import { pairMarks } from "./index.js";

function inners(text: string): readonly string[] {
  return pairMarks(text).map((run) => text.slice(run.inner.start, run.inner.end));
}

describe("pairs marks", () => {
  test.each([
    ["“We stop on Friday,” said Kim Osei.", ["We stop on Friday,"]],
    ['"We stop on Friday," said Kim Osei. "For good."', ["We stop on Friday,", "For good."]],
    ["Elle dit : «\u00a0Nous fermons\u00a0» hier.", ["Nous fermons"]],
    ["Sie sagte: »Wir schließen«, und ging.", ["Wir schließen"]],
    ["„Wir schließen“, sagte sie, „am Freitag.“", ["Wir schließen", "am Freitag."]],
    ["„Zamykamy”, powiedziała.", ["Zamykamy"]],
    ["“He told me ‘not now’ twice,” she said.", ["He told me ‘not now’ twice,", "not now"]],
    ["‘We stop on Friday,’ said Kim Osei.", ["We stop on Friday,"]],
    ["She called it 'a gift' and left.", ["a gift"]],
    ["The mayor’s aides’ cars stood outside; ’tis the ’90s again.", []],
    ["‘The drivers’ pay is poor,’ she said.", ["The drivers’ pay is poor,"]],
    ["“The drivers’ pay is poor,” she said.", ["The drivers’ pay is poor,"]],
    ["“We stop,“ he said. “Now.”", ["We stop,", "Now."]],
    ['“We stop," he said.', ["We stop,"]],
    ["``We stop,'' he said.", ["We stop,"]],
    ['A 5\'10" man in a 12" hat.', []],
    ['" We stop, " he said.', ["We stop,"]],
    ["“” and “ ”", []],
  ])("%s", (text, expected) => {
    expect(inners(text)).toEqual(expected);
  });

  test("a single mark inside a double one is deeper", () => {
    expect(pairMarks("“He told me ‘not now’ twice,” she said.").map((run) => run.depth)).toEqual([0, 1]);
  });

  test("each paragraph of a running quote opens, only the last closes", () => {
    const runs = pairMarks("“One.\n\n“Two.\n\n“Three,” she said.\n\n“Four,” he said.");
    expect(runs.map((run) => [run.closed, run.continues])).toEqual([
      [false, false],
      [false, true],
      [true, true],
      [true, false],
    ]);
  });

  test("a mark that is never closed gives way to the next one", () => {
    expect(pairMarks("“One. “Two.”").map((run) => run.closed)).toEqual([false, true]);
  });

  test.each(["“", '"', "‘", "'", "„", "«", "»", "a’ ", "”“", "‘“", "“‘a’ s’ "])(
    "100,000 of %j take no time",
    (sign) => {
      const text = sign.repeat(Math.ceil(100_000 / sign.length));
      const started = performance.now();
      pairMarks(text);
      expect(performance.now() - started).toBeLessThan(5000);
    },
  );
});
