import { describe, expect, test } from "vitest";
import { createReader, OnrecordError, read, type Reading } from "@onrecord/core";

const hostile: Readonly<Record<string, string>> = {
  "opening marks": "“".repeat(100_000),
  "straight marks": '"'.repeat(100_001),
  "opening and closing in the wrong order": "”“".repeat(50_000),
  "one word": "word".repeat(25_000),
  "names without end": "Kim Osei ".repeat(12_000),
  "cues without end": "he said ".repeat(12_000),
  digits: "1234567890".repeat(10_000),
  "and and and": "one and ".repeat(12_000),
  brackets: "([{".repeat(33_000),
  "short lines": "a\n".repeat(50_000),
  spaces: " ".repeat(100_000),
  binary: String.fromCharCode(...Array.from({ length: 256 }, (_, code) => code)).repeat(400),
  capitals: "POLICE SAID THE BRIDGE WAS CLOSED. ".repeat(3_000),
  "one quote of 100 kB": `“${"We will not move the piers. ".repeat(3_700)}” Kim Osei said.`,
};

/** Milliseconds of processor time, which other work on the machine does not lengthen as it does the clock's. */
function timeOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe("hostile input is read in time and does not throw", () => {
  test.each(Object.entries(hostile))("%s", (_name, text) => {
    let reading: Reading | undefined;
    expect(timeOf(() => (reading = read(text)))).toBeLessThan(6_000);
    expect(reading?.text).toBe(text);
  });

  test.each(Object.entries(hostile))("time grows with size, not with its square: %s", (_name, text) => {
    const half = text.slice(0, text.length / 2);
    const time = (page: string): number => timeOf(() => read(page));
    time(half);
    const [small, large] = [Math.min(time(half), time(half)), Math.min(time(text), time(text))];
    expect(large).toBeLessThan(Math.max(small * 3.4, small + 60));
  });

  test("50 MB of one line is cut, and the reading says so", () => {
    const reading = read("a ".repeat(25_000_000));
    expect(reading.text.length).toBe(500_000);
    expect(reading.issues.map((issue) => issue.code)).toContain("text-cut");
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
