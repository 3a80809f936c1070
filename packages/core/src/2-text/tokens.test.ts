import { describe, expect, test } from "vitest";
import { tokenize } from "./tokens.js";

const words = (text: string) =>
  tokenize(text)
    .map((token) => token.text)
    .join(" | ");

describe("tokens of news", () => {
  test.each([
    ["Mr. Osei didn't say so.", "Mr. | Osei | did | n't | say | so | ."],
    ["“It’s over,” she said.", "“ | It | ’s | over | , | ” | she | said | ."],
    ["The U.S. agency's $1,250.50 (4.5%)", "The | U.S. | agency | 's | $ | 1,250.50 | ( | 4.5 | % | )"],
    ["J. K. Boateng at 9:30 a.m. on 9/11", "J. | K. | Boateng | at | 9:30 | a.m. | on | 9/11"],
    ["Plan B. is gone. I. did", "Plan | B | . | is | gone | . | I | . | did"],
    ["a long-term deal--or not—he’ll see", "a | long-term | deal | -- | or | not | — | he | ’ll | see"],
    ["Write to desk@example.org.", "Write | to | desk@example.org | ."],
    ["See https://example.org/a?b=1, now", "See | https://example.org/a?b=1 | , | now"],
    ["the workers' pay in the '90s", "the | workers | ' | pay | in | the | '90s"],
    ["AT&T and O'Hara’s", "AT&T | and | O'Hara | ’s"],
    ["it ended.Then it began", "it | ended | . | Then | it | began"],
    ["Wait... what?!", "Wait | ... | what | ? | !"],
    ["@kim_osei said #win 😀 done", "@kim_osei | said | #win | 😀 | done"],
    ["naïve co-operation", "naïve | co-operation"],
    ["''Yes,'' said he", "'' | Yes | , | '' | said | he"],
    ["", ""],
  ])("%s", (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  test("an unknown short word leaves its period alone", () => {
    expect(words("They met. Osei left")).toBe("They | met | . | Osei | left");
  });

  test("a range keeps the places of the whole text", () => {
    const text = "One two three";
    expect(tokenize(text, { start: 4, end: 7 })).toEqual([{ start: 4, end: 7, text: "two" }]);
  });

  test("odd spacing and marks: every character but white space is in exactly one token", () => {
    const text =
      " \u00a0“A”\u200b‘b’\t«c» …\ud800 e\u0301 日本語 1,2,3, x@y a.b.c.d. www.x.com. '' `` don't-n't 's";
    let last = 0;
    for (const { start, end, text: word } of tokenize(text)) {
      expect(text.slice(last, start).trim().replace("\u200b", "")).toBe("");
      expect(text.slice(start, end)).toBe(word);
      expect(end).toBeGreaterThan(start);
      last = end;
    }
    expect(text.slice(last).trim()).toBe("");
  });

  test.each(["a", "a.", "a@", "'", "a'", "1,", "www.", "w", "https://", "-", "😀", "é", "@a", "U."])(
    "100,000 times %s is read in time",
    (part) => {
      const before = performance.now();
      tokenize(part.repeat(100_000));
      expect(performance.now() - before).toBeLessThan(1000);
    },
  );
});
