import { describe, expect, test } from "vitest";
import { findTimes } from "../index.js";

const reference = "2021-12-23"; // a Thursday

/** "surface=value" for each time found. */
function seen(text: string): readonly string[] {
  return findTimes(text, { reference, style: "chat" }).map((time) => `${time.span.text}=${time.timex}`);
}

/** "surface=start..end" for each time found. */
function spans(text: string): readonly string[] {
  const times = findTimes(text, { reference, style: "chat" });
  return times.map(({ span, start, end }) => `${span.text}=${start ?? ""}..${end ?? ""}`);
}

describe("days", () => {
  test.each([
    ["Back May twenty nine.", "May twenty nine=2022-05-29"],
    ["Back October, 1st.", "October, 1st=2021-10-01"],
    ["Ready  on 2022 01 14.", "2022 01 14=2022-01-14"],
    ["It is due on 1.14", "1.14=2022-01-14"],
    ["Sent 2022/14/Jan.", "2022/14/Jan=2022-01-14"],
    ["See log_file-2022-01-14.txt", "2022-01-14=2022-01-14"],
    ["Call me next 6th of April.", "next 6th of April=2022-04-06"],
    ["Around the 21st this month.", "21st this month=2021-12-21"],
    ["Pay on 19th of every month.", "19th of every month=XXXX-XX-19"],
    ["Born in April of 87.", "April of 87=1987-04"],
  ])("%s", (text, found) => {
    expect(seen(text).join()).toContain(found);
  });
  test("what only looks like a date is none", () => {
    expect(seen("Ratio 13 14 15, 32-2015, +86 2010-2015-86, version 5.12 and the sun.")).toEqual([]);
    expect(seen("It cost $ 12 December 27")).toEqual(["December 27=2021-12-27"]);
  });
});

describe("stretches of glued dates", () => {
  test.each([
    ["Shut 10/1-11/7.", "10/1-11/7=2021-10-01..2021-11-07"],
    ["Shut from 10-1-2022-10-7-2022.", "from 10-1-2022-10-7-2022=2022-10-01..2022-10-07"],
    ["Shut 5/1-5/7, 2022", "5/1-5/7, 2022=2022-05-01..2022-05-07"],
    ["Shut from 4-23 in next month", "from 4-23 in next month=2022-01-04..2022-01-23"],
  ])("%s", (text, found) => {
    expect(spans(text)).toEqual([found]);
  });
  test("days that do not exist make no stretch", () => {
    expect(spans("Shut 2/30-2/31.")).toEqual([]);
  });
});

describe("weeks and work", () => {
  test.each([
    ["the next 4 business days", "next 4 business days=2021-12-24..2021-12-30"],
    ["this working week", "this working week=2021-12-20..2021-12-25"],
    ["next fortnight", "next fortnight=2022-01-03..2022-01-17"],
    ["the end of the week", "end of the week=2021-12-23..2021-12-27"],
    ["the weekend of Halloween", "the weekend of Halloween=2022-10-29..2022-11-01"],
    ["labor day 2021 weekend", "labor day 2021 weekend=2021-09-04..2021-09-07"],
    [
      "first Monday evening of next month",
      "first Monday evening of next month=2022-01-03T16:00:00..2022-01-03T20:00:00",
    ],
  ])("%s", (text, found) => {
    expect(spans(text)).toEqual([found]);
  });
  test("a weekday of the week counted to", () => {
    expect(seen("Back Monday two weeks from now.")).toEqual(["Monday two weeks from now=2022-01-03"]);
    expect(seen("Back in 3 days on Friday.")).toEqual(["in 3 days on Friday=2021-12-24"]);
  });
});

describe("hours", () => {
  test.each([
    ["back at 9:30p.", "9:30p=T21:30"],
    ["back 11ish", "11ish=T11"],
    ["back 1140 a.m.", "1140 a.m.=T11:40"],
    ["thirty-six minutes past eight", "thirty-six minutes past eight=T08:36"],
    ["tonight at 1am", "tonight at 1am=2021-12-23T01"],
    ["next month at 6.", "next month=2022-01,6=T06"],
    ["after dinner", "after dinner=TMED"],
  ])("%s", (text, found) => {
    expect(seen(text).join()).toBe(found);
  });
  test("the second hour is the first such one after the first", () => {
    expect(spans("Monday 11-4")).toEqual(["Monday 11-4=2021-12-20T11:00:00..2021-12-20T16:00:00"]);
    expect(spans("between 0730-0930")).toEqual([
      "between 0730-0930=2021-12-23T07:30:00..2021-12-23T09:30:00",
    ]);
  });
  test("a figure's end is no hour", () => {
    expect(seen("It was 37.1 in the morning, key ~3am3io.")).toEqual(["in the morning=TMO"]);
  });
});

describe("lengths", () => {
  test.each([
    ["for 2 hours and 30 minutes", "2 hours and 30 minutes=PT2H30M"],
    ["2 weeks and 2 days ago", "2 weeks and 2 days ago=2021-12-07"],
    ["two nights", "two nights=P2D"],
    ["the last 3 months and 2 days", "last 3 months and 2 days=P3M2D"],
    ["It shouldn't last two hours.", "two hours=PT2H"],
  ])("%s", (text, found) => {
    expect(seen(text)).toEqual([found]);
  });
  test("an hour that only its length makes one", () => {
    expect(spans("It runs from 9 for 2.5 hours.")).toEqual([
      "from 9 for 2.5 hours=2021-12-23T09:00:00..2021-12-23T11:30:00",
    ]);
  });
});

test("bounds end with what they bound", () => {
  expect(spans("before the end of December")).toEqual(["before the end of December=..2022-01-01"]);
  expect(spans("< = 2019")).toEqual(["< = 2019=..2020-01-01"]);
  expect(spans("down in the year to date")).toEqual(["year to date=2021-01-01..2021-12-23"]);
});
