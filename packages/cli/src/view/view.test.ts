import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { ferryReading } from "../../test/ferry.js";
import { renderView } from "./view.js";

const plain = renderView(ferryReading, { width: 96, colours: false });

describe("the view", () => {
  test("opens with the headline, who wrote it, and why the date is not believed", () => {
    const [first, second, third] = plain.split("\n");
    expect(first).toBe("Ferry crews will walk out on Friday, union says");
    expect(second).toBe("by Lena Farrow · Vellmar Press");
    expect(third).toMatch(/^undated — 2026-03-09 from “Monday, March 9, 2026”, line 2 was refused/u);
  });

  test("ranks the speakers by how much they said, and keeps quotes of nobody apart", () => {
    const rows = plain.split("\n").filter((line) => /^● .*■/u.test(line));
    expect(rows.map((row) => row.slice(2, 14).trim())).toEqual([
      "Marta Oduya",
      "The port aut",
      "A senior adv",
      "nobody named",
    ]);
  });

  test("shows each quote with line, kind, cue and words, pieces joined", () => {
    expect(plain).toMatch(
      /8 {2}direct {4}said {10}“We stop on Friday,” … “Nobody asked us\.” {2}\[also a pull quote\]/u,
    );
    expect(plain).toMatch(/10 {2}indirect {2}denied/u);
  });

  test("shows figures as understood beside the claim's worth", () => {
    expect(plain).toContain("█████░ 0.83  about 735 workers had been fined");
    expect(plain).toContain("~735 workers · Marta Oduya · quantity · line 8");
  });

  test("shows the dozen claims most worth checking and says how many are left", () => {
    const claims = Array.from({ length: 20 }, (_, index) => ({
      ...ferryReading.claims[0]!,
      id: `c${index}`,
    }));
    const view = renderView({ ...ferryReading, claims }, { width: 50, colours: false });
    expect(view.match(/0\.83 {2}about/gu)).toHaveLength(12);
    expect(view).toContain("… and 8 more");
    expect(Math.max(...view.split("\n").map((line) => stringWidth(line)))).toBeLessThanOrEqual(50);
  });

  test("says what a time came to only where that adds something", () => {
    expect(plain).toContain("early January → 2027-01 (start)");
    const [, second] = ferryReading.claims;
    const { modifier: _, ...time } = second!.times[0]!;
    const year = { ...time, span: { start: 0, end: 4, text: "2014" }, timex: "2014" };
    const view = renderView(
      { ...ferryReading, claims: [{ ...second!, times: [year] }] },
      { width: 96, colours: false },
    );
    expect(view).toContain("2014 · A senior");
    expect(view).not.toContain("→");
  });

  test.each([36, 50, 80, 110])("fits %i columns", (width) => {
    const lines = renderView(ferryReading, { width, colours: false }).split("\n");
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
  });

  test("colours each speaker alike in the table and above the quotes", () => {
    const coloured = renderView(ferryReading, { width: 96, colours: true });
    expect(coloured.split("\u001b[36mMarta Oduya").length).toBeGreaterThanOrEqual(3);
    expect(coloured).toContain("\u001b[35mThe port authority");
  });

  test("a page cannot drive the terminal", () => {
    const [first, ...others] = ferryReading.quotes;
    const hostile = {
      ...ferryReading,
      quotes: [
        { ...first!, content: [{ start: 0, end: 9, text: "\u001b]0;x\u0007\u009b2J\u202ehi" }] },
        ...others,
      ],
    };
    expect(renderView(hostile, { width: 80, colours: false })).not.toMatch(/[\u001b\u0007\u009b\u202e]/u);
  });
});
