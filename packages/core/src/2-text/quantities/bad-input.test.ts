import { describe, expect, test } from "vitest";
import { findQuantities } from "./index.js";

describe("nothing is invented", () => {
  test.each([
    "",
    " \n\t ",
    "the the the the",
    "and and and and",
    "!!! … ,,, ???",
    "\u0000\uFFFD\uD800",
    "9".repeat(400),
    "1e999 dollars and NaN percent and Infinity euros",
    `5 ${"million ".repeat(40)}people`,
    "They met on 31 February 2020 and on 30/02/2020.",
    "It opened on ２３ December ２０２１.",
  ])("%j", (text) => {
    expect(findQuantities(text)).toEqual([]);
  });

  test("digits of any width are digits", () => {
    const [quantity] = findQuantities("It holds １２３ people.");
    expect(quantity).toMatchObject({ value: 123, unit: { kind: "count", noun: "people" } });
    expect(quantity?.span.text).toContain("１２３");
  });

  test("nothing is counted by none", () => {
    for (const { unit } of findQuantities("0/0 or 1/0 of voters")) expect(unit.per).toBeUndefined();
  });

  test("every value is a finite number", () => {
    const text = "-0, 0.0, 1.7e308 and 99999999999999999999 years, five hundred thousand trillion";
    for (const { value } of findQuantities(text)) {
      expect(value === undefined || Number.isFinite(value)).toBe(true);
      expect(Object.is(value, -0)).toBe(false);
    }
  });
});

test.each([
  "1".repeat(100_000),
  "２".repeat(100_000),
  "and ".repeat(25_000),
  "and 5 ".repeat(16_000),
  "between 5 and ".repeat(8000),
  "from 5 to ".repeat(10_000),
  "5-10-".repeat(20_000),
  "million ".repeat(12_000),
  "one hundred and ".repeat(7000),
  "1,000,".repeat(16_000),
  "$".repeat(100_000),
])("%#: hostile input stays fast", (text) => {
  const before = process.cpuUsage().user;
  findQuantities(text);
  expect((process.cpuUsage().user - before) / 1000).toBeLessThan(3000);
});
