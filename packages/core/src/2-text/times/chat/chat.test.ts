import { describe, expect, test } from "vitest";
import { findTimes } from "../index.js";

function seen(text: string): readonly string[] {
  const times = findTimes(text, { reference: "2021-12-23", style: "chat" });
  return times.map(({ span, start, end }) => `${span.text}=${start ?? ""}..${end ?? ""}`);
}

describe("chat style", () => {
  test("a day and its hour are one time", () => {
    expect(seen("Can we meet tomorrow at 3pm?")).toEqual([
      "tomorrow at 3pm=2021-12-24T15:00:00..2021-12-24T16:00:00",
    ]);
  });
  test("two ends are one stretch", () => {
    expect(seen("The hall is shut from May 2022 to June 2023.")).toEqual([
      "from May 2022 to June 2023=2022-05-01..2023-06-01",
    ]);
    expect(seen("I am out between 3 and 5 today.")).toEqual([
      "between 3 and 5 today=2021-12-23T03:00:00..2021-12-23T05:00:00",
    ]);
  });
  test("a bound takes its word along", () => {
    expect(seen("Bring it before 2024.")).toEqual(["before 2024=..2024-01-01"]);
    expect(seen("It rained since 2 December.")).toEqual(["since 2 December=2021-12-02.."]);
  });
  test("a length with its start is a stretch", () => {
    expect(seen("I need a room for 3 days, from today.")).toEqual([
      "for 3 days, from today=2021-12-23..2021-12-26",
    ]);
  });
  test("near misses stay apart", () => {
    expect(seen("A 4:3 screen, and room 12 to 14.")).toEqual([]);
  });
  test("news reads the same ends as two times", () => {
    expect(findTimes("from May 2022 to June 2023").map((time) => time.timex)).toEqual(["2022-05", "2023-06"]);
  });
});

test.each([
  "from 3 to ".repeat(10_000),
  "Monday at 3, ".repeat(8000),
  "and 2 weeks ".repeat(8000),
  "10/1-".repeat(20_000),
])("hostile appointments stay fast", (text) => {
  const before = process.cpuUsage().user;
  findTimes(text, { reference: "2021-12-23", style: "chat" });
  expect((process.cpuUsage().user - before) / 1000).toBeLessThan(3000);
});
