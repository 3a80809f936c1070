import { findQuantities } from "@onrecord/core/quantities";
import { findTimes } from "@onrecord/core/times";
import { describe, expect, test } from "vitest";
import { figureOf, timesOf } from "./figures.js";

describe("a figure as people read it", () => {
  test.each([
    ["The fleet has about 735 workers.", "~735 workers"],
    ["It cost £1.2m.", "1,200,000 GBP"],
    ["Bills fell by 4.5 percent.", "by 4.5 %"],
    ["He was held for seven years.", "7 years"],
    ["He was held for 1 year.", "1 year"],
    ["They answered within 48 hours.", "≤48 hours"],
    ["He is aged 52.", "52 years"],
    ["It costs 4 million crowns a year.", "4,000,000 crowns a year"],
    ["It is open two days a week.", "2 days a week"],
    ["A dividend of €0.42 per share.", "0.42 EUR per share"],
    ["There were 12.5 per 100,000 people.", "12.5 per 100,000"],
    ["The bog has about 12 square miles.", "~12 square miles"],
    ["It was 30 degrees Celsius.", "30 degrees Celsius"],
    ["More than one in three adults voted.", "> one in three adults"],
    ["They gained about a third.", "~ a third"],
  ])("%s %s", (text, expected) => {
    expect(findQuantities(text).map(figureOf)).toEqual([expected]);
  });
});

describe("times as people read them", () => {
  const shown = (text: string, reference?: string): readonly string[] =>
    timesOf({
      quantities: findQuantities(text),
      times: findTimes(text, reference === undefined ? {} : { reference }),
    });

  test.each([
    ["They met on Tuesday night.", ["Tuesday night → 2025-10-14, night"]],
    ["They met last winter.", ["last winter → winter 2024"]],
    ["They met on 3 March 2021.", ["3 March 2021 → 2021-03-03"]],
    ["It was the steepest rise in a decade.", ["a decade"]],
    ["She walked for 12 minutes on Monday.", ["Monday → 2025-10-13"]],
  ])("%s", (text, expected) => {
    expect(shown(text, "2025-10-15")).toEqual(expected);
  });

  test("what could not be resolved is the words alone", () => {
    expect(shown("They met last Tuesday.")).toEqual(["last Tuesday"]);
  });
});
