import { describe, expect, test } from "vitest";
import { createReader, OnrecordError, read, type Reading } from "@onrecord/core";

const letters = Array.from({ length: 300 }, (_, index) => `N${index.toString(36)}ame`).join(" ");

/** Each text at a share of its length: half as much of the same, not the first half, whose marks would stay open. */
const hostile: Readonly<Record<string, (share: number) => string>> = {
  "opening marks": (share) => "“".repeat(100_000 * share),
  "straight marks": (share) => '"'.repeat(100_000 * share + 1),
  "opening and closing in the wrong order": (share) => "”“".repeat(50_000 * share),
  "marks of every kind, mixed": (share) => '“We "stop ‘on »Friday„ he said. '.repeat(3_000 * share),
  "one word": (share) => "word".repeat(25_000 * share),
  "names without end": (share) => "Kim Osei ".repeat(12_000 * share),
  "names of 300 words": (share) => `${letters} said it rained. `.repeat(56 * share),
  "cues without end": (share) => "he said ".repeat(12_000 * share),
  "every word a cue": (share) => "said asked told says added noted ".repeat(3_000 * share),
  digits: (share) => "1234567890".repeat(10_000 * share),
  "and and and": (share) => "one and ".repeat(12_000 * share),
  brackets: (share) => "([{".repeat(33_000 * share),
  "short lines": (share) => "a\n".repeat(50_000 * share),
  spaces: (share) => " ".repeat(100_000 * share),
  binary: (share) =>
    String.fromCharCode(...Array.from({ length: 256 }, (_, code) => code)).repeat(400 * share),
  capitals: (share) => "POLICE SAID THE BRIDGE WAS CLOSED. ".repeat(3_000 * share),
  "no capitals": (share) => "police said the bridge was closed. ".repeat(3_000 * share),
  "errors of a scanner": (share) =>
    "‘‘Tbe bridqe is c1osed,'' said Kirn 0sei , wh0 runs it . ".repeat(1_800 * share),
  "one quote of 100 kB": (share) =>
    `“${"We will not move the piers. ".repeat(3_700 * share)}” Kim Osei said.`,
  "one sentence of thousands of quotes": (share) => '"We will go", he said, and '.repeat(4_000 * share),
  "one sentence of asides": (share) =>
    "Too often, she said, the boats are late, and “We stop,” he said, but “for good,” ".repeat(2_500 * share),
  "quotes that run on and end, over and over": (share) => "“One.\n\n“Two.”\n\n".repeat(6_000 * share),
};

/** Milliseconds of processor time, which other work on the machine does not lengthen as it does the clock's. */
function timeOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe("hostile input is read in time and does not throw", () => {
  test.each(Object.entries(hostile))("%s", (_name, textOf) => {
    const text = textOf(1);
    let reading: Reading | undefined;
    expect(timeOf(() => (reading = read(text)))).toBeLessThan(6_000);
    expect(reading?.text).toBe(text);
  });

  test.each(Object.entries(hostile))("time grows with size, not with its square: %s", (_name, textOf) => {
    const [half, text] = [textOf(0.15), textOf(0.3)];
    const time = (page: string): number => timeOf(() => read(page));
    time(half);
    // The best of three runs each, for other work on the machine is not ours.
    const best = (page: string): number => Math.min(time(page), time(page), time(page));
    const [small, large] = [best(half), best(text)];
    expect(large).toBeLessThan(Math.max(small * 3.4, small + 60));
  });

  test("50 MB of one line is cut, and the reading says so", () => {
    const reading = read("a ".repeat(25_000_000));
    expect(reading.text.length).toBe(500_000);
    expect(reading.issues.map((issue) => issue.code)).toContain("text-cut");
  });

  test.each([
    ["Chinese", "zh", "市长说：“桥将在五月关闭。”他补充说，没有人问过我们。".repeat(40)],
    [
      "Japanese",
      "ja",
      "市長は「橋は五月に閉鎖される」と述べた。だれも私たちに聞かなかったという。".repeat(40),
    ],
    [
      "Arabic",
      "ar",
      "قال رئيس البلدية إن الجسر سيغلق في مايو، وأضاف أن أحدا لم يسأل السكان عن ذلك. ".repeat(40),
    ],
    [
      "Russian",
      "ru",
      "Мэр сказал, что мост закроют в мае, и добавил, что жителей никто об этом не спрашивал. ".repeat(40),
    ],
  ])("%s: the language is said, nothing is invented, an issue tells why", (_name, language, text) => {
    const { article, quotes, speakers, issues } = read(text);
    expect(article.language?.value).toBe(language);
    expect([...quotes, ...speakers]).toEqual([]);
    expect(issues.map((issue) => issue.code)).toContain("other-language");
  });

  test.each(["", " \n ", "word"])("%j gives an issue and nothing else", (text) => {
    const reading = read(text);
    expect(reading.quotes).toEqual([]);
    expect(reading.claims).toEqual([]);
    expect(reading.issues.length).toBeGreaterThan(0);
  });
});

describe("wrong use says what was given and what would work", () => {
  const wrong: readonly [string, () => unknown, string, RegExp][] = [
    ["no text", () => read(undefined as unknown as string), "not-text", /undefined/u],
    ["a number", () => read(5 as unknown as string), "not-text", /5/u],
    ["bytes", () => read(new Uint8Array(3) as unknown as string), "not-text", /decoded/u],
    ["an unknown option", () => read("a", { urll: "b" } as object), "bad-option", /urll.*url/u],
    ["a wrong value", () => read("a", { minConfidence: 7 }), "bad-option", /0 to 1/u],
    ["a date that is none", () => read("a", { retrievedAt: "yesterday" }), "bad-option", /ISO/u],
    [
      "an unknown rule to remove",
      () => createReader({ use: [{ name: "mine", remove: ["drop-titels"] }] }),
      "unknown-rule",
      /drop-titels/u,
    ],
    [
      "an unknown neighbour",
      () =>
        createReader({
          use: [{ name: "mine", quoteFinders: [{ name: "x", after: "double-mraks", find: () => [] }] }],
        }),
      "unknown-rule",
      /double-mraks.*Rules here/u,
    ],
  ];
  test.each(wrong)("%s", (_name, use, code, message) => {
    let thrown: unknown;
    try {
      use();
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(OnrecordError);
    expect((thrown as OnrecordError).code).toBe(code);
    expect((thrown as OnrecordError).message).toMatch(message);
  });
});
