import { describe, expect, test } from "vitest";
import { timeSchema } from "../../schema/time.js";
import { findTimes } from "./index.js";

const reference = "2021-12-23"; // a Thursday

/** "surface=value" for each time found. */
function seen(text: string, at: string | undefined = reference): readonly string[] {
  return findTimes(text, { reference: at }).map((time) => `${time.span.text}=${time.timex}`);
}

describe("days", () => {
  test("a bare weekday is the nearest past one", () => {
    expect(seen("The council met Monday.")).toEqual(["Monday=2021-12-20"]);
  });
  test("unless the clause looks ahead", () => {
    expect(seen("The council will meet Monday.")).toEqual(["Monday=2021-12-27"]);
  });
  test("today counts as the nearest", () => {
    expect(seen("The bridge closed Thursday.")).toEqual(["Thursday=2021-12-23"]);
  });
  test("calendar dates in their usual forms", () => {
    expect(seen("It opened on Oct. 13, 1989, and shut on 2 May 1990.")).toEqual([
      "Oct. 13, 1989=1989-10-13",
      "2 May 1990=1990-05-02",
    ]);
  });
  test("a date without a year is the nearest one", () => {
    expect(seen("Sales ended Sept. 3.")).toEqual(["Sept. 3=2021-09-03"]);
    expect(seen("Sales will end Jan. 3.")).toEqual(["Jan. 3=2022-01-03"]);
  });
  test("odd spacing and line breaks", () => {
    expect(seen("on\u00a0Oct.\n13,  1989")).toEqual(["Oct.\n13,  1989=1989-10-13"]);
  });
  test("a day that does not exist is not a time", () => {
    expect(seen("They agreed on February 31 and on 31/02/2020.")).toEqual([]);
  });
});

describe("what the clause says of a date", () => {
  test("by, through and until look ahead", () => {
    expect(seen("They agreed to repay it by May.")).toEqual(["May=2022-05"]);
    expect(seen("By August, 300 had left.")).toEqual(["August=2021-08"]);
  });
  test("what had been due lies behind", () => {
    expect(seen("The permit had been due to expire Friday.")).toEqual(["Friday=2021-12-17"]);
  });
  test("a second day shares the month, a count does not", () => {
    expect(seen("They met on October 3 and 5 in Oslo.")).toEqual(["October 3=2021-10-03", "5=2021-10-05"]);
    expect(seen("On October 3 and 25 people came.")).toEqual(["October 3=2021-10-03"]);
  });
  test("an hour takes the day told after its other zone", () => {
    expect(seen("It struck at 10:35 a.m. (0735 GMT) Tuesday.")).toEqual([
      "10:35 a.m.=2021-12-21T10:35",
      "0735 GMT=2021-12-21T07:35",
      "Tuesday=2021-12-21",
    ]);
    expect(seen("It struck at 11:30 p.m. on Monday.")).toEqual([
      "11:30 p.m.=2021-12-20T23:30",
      "Monday=2021-12-20",
    ]);
  });
  test("the year before is counted from the year told; the day before an event is no day we know", () => {
    expect(seen("Sales rose in 2015 from the year before.")).toEqual(["2015=2015", "the year before=2014"]);
    expect(seen("She spoke the day before the vote.")).toEqual([]);
  });
  test("the past decade is ten years up to now", () => {
    expect(findTimes("over the past decade", { reference })[0]).toMatchObject({
      timex: "P10Y",
      start: "2011-12-23",
      end: "2021-12-23",
    });
  });
  test("a full stop after May ends the sentence", () => {
    expect(seen("Her term ends in May.")).toEqual(["May=2022-05"]);
  });
  test("a man named Jan is no month", () => {
    expect(seen("The speech of Jan Novak was short.")).toEqual([]);
  });
});

describe("parts, sets and steps", () => {
  test.each([
    ["By mid-afternoon, all was calm.", "mid-afternoon=2021-12-23TAF"],
    ["It began on the night of 5 March.", "the night of 5 March=2021-03-05TNI"],
    ["They met  twice a week.", "twice a week=P1W"],
    ["It paid for the next couple of years.", "the next couple of years=P2Y"],
    ["It rose in the last quarter of 2019.", "the last quarter of 2019=2019-Q4"],
    ["She will one day be mayor.", "one day=FUTURE_REF"],
    ["It took two hours and 30 minutes.", "two hours and 30 minutes=PT2H30M"],
  ])("%s", (text, found) => {
    expect(seen(text)).toEqual([found]);
  });
  test("hours later are counted from the hour told", () => {
    expect(seen("It left on 3 May 1915 at 08:30 and sank two hours later.")).toContain(
      "two hours later=1915-05-03T10:30:00",
    );
    expect(seen("It sank two hours later.")).toEqual(["two hours later=PT2H"]);
  });
  test("the previous weekday is counted from the day told", () => {
    expect(seen("Shares closed Friday at 20, up from the previous Friday.")).toEqual([
      "Friday=2021-12-17",
      "the previous Friday=2021-12-10",
    ]);
  });
  test("the morning is that of the day told, and none without one", () => {
    expect(seen("They met Friday. By the morning, it snowed.")).toContain("the morning=2021-12-17TMO");
    expect(seen("In the morning people read papers.")).toEqual([]);
  });
  test.each([
    ["It took two-and-a-half years.", "two-and-a-half years=P2Y6M"],
    ["It took a year and a half.", "a year and a half=P1Y6M"],
    ["It formed 2 million years before.", "2 million years=P2000000Y"],
    ["Built in the 1800s.", "the 1800s=18"],
    ["Work starts as early as April.", "April=2022-04"],
  ])("%s", (text, found) => {
    expect(seen(text)).toEqual([found]);
  });
  test("what is said of millions of years is not said of years", () => {
    expect(
      seen("It formed five million years ago, or half a million years, before Super Bowl Sunday."),
    ).toEqual([]);
  });
  test("near misses", () => {
    expect(seen("Two times two is four, and one day it rained in the year of the flood.")).toEqual([
      "one day=P1D",
    ]);
  });
});

describe("what only looks like a time", () => {
  test.each([
    "He may resign, and they march on.",
    "She told USA Today about it.",
    "They paid $1989 for 2000 chairs and 2000 people.",
    "Line 1988-A43 is shut.",
  ])("%s", (text) => {
    expect(seen(text)).toEqual([]);
  });
});

describe("references", () => {
  test("without one, nothing is resolved", () => {
    const [time] = findTimes("They met on Friday.");
    expect(time).toMatchObject({ timex: "XXXX-WXX-5", reference: "none" });
    expect(time?.start).toBeUndefined();
  });
  test("a year or a month resolves what it can", () => {
    expect(seen("last year", "2021")).toEqual(["last year=2020"]);
    expect(seen("last month", "2021-01")).toEqual(["last month=2020-12"]);
  });
  test.each(["yesterday", "2021-02-31", "23.12.2021", ""])("%s is none", (wrong) => {
    expect(() => findTimes("today", { reference: wrong })).toThrow(
      expect.objectContaining({ code: "bad-option" }),
    );
  });
});

test("every time passes the schema and gives back its words", () => {
  const text =
    "Early this month, at 5 p.m. EST Tuesday, two weeks ago, for almost three years, every Friday, in the late 1990s, now and in summer 2019.";
  const times = findTimes(text, { reference });
  expect(times.length).toBeGreaterThan(6);
  for (const time of times) {
    expect(timeSchema.safeParse(time).success).toBe(true);
    expect(text.slice(time.span.start, time.span.end)).toBe(time.span.text);
  }
});

test.each([
  "1".repeat(100_000),
  "and ".repeat(25_000),
  "two ".repeat(25_000),
  "the past ".repeat(11_000),
  "Oct. ".repeat(20_000),
  "1-".repeat(50_000),
  "\n".repeat(100_000),
])("hostile input stays fast", (text) => {
  const before = process.cpuUsage().user;
  findTimes(text, { reference });
  expect((process.cpuUsage().user - before) / 1000).toBeLessThan(3000);
});
