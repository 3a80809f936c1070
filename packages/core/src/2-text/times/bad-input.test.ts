import { describe, expect, test } from "vitest";
import { findTimes } from "./index.js";

const styles = ["news", "chat"] as const;
const reference = "2021-12-23";

describe.each(styles)("%s: nothing is invented", (style) => {
  test.each([
    "",
    " \n\t ",
    "the the the the",
    "and and and and",
    "!!! … ,,, ???",
    "\u0000\uFFFD\uD800",
    "9".repeat(400),
    "1" + "0".repeat(400) + " people",
    "They agreed on 31 February.",
    "They agreed on February 31, 2020.",
    "30/02/2020 and 2021-02-30 and 1/0/0",
    "They met on May 32, 2020.",
    "at 25:99 p.m.",
    "next 99999999999 weeks",
    "100000000000000 months ago",
    "the 99th century",
    "十二 and ３.１４ and -1-1-1",
  ])("%j", (text) => {
    expect(findTimes(text, { reference, style })).toEqual([]);
  });

  test("digits of any width are digits", () => {
    const [time] = findTimes("It opened on ２３ December ２０１９.", { reference, style });
    expect(time).toMatchObject({ timex: "2019-12-23", start: "2019-12-23", end: "2019-12-24" });
    expect(time?.span.text).toBe("２３ December ２０１９");
  });

  test("a count too large for the calendar has no interval", () => {
    for (const text of ["400,000,000 years ago", "in 999999999 days", "for 999999999 years"])
      for (const time of findTimes(text, { reference, style })) {
        expect(time.start).toBeUndefined();
        expect(time.end).toBeUndefined();
      }
  });

  test("every span gives back its words, whatever the script", () => {
    const text = "Зустріч ２０２１ — Monday, İstanbul 5 May 2020, 𝟙𝟚 June, e\u0301té 2021; שלום in 1999.";
    for (const { span } of findTimes(text, { reference, style }))
      expect(text.slice(span.start, span.end)).toBe(span.text);
  });

  test.each([
    "from 5 to ".repeat(10_000),
    "between 5 and ".repeat(8000),
    "5-10-".repeat(20_000),
    "2020-".repeat(20_000),
    "2 years 1 month ".repeat(6000),
    "10/1-11/7 ".repeat(10_000),
    "the night of ".repeat(8000),
    "7 p.m. (".repeat(10_000),
    "２".repeat(100_000),
    "once a ".repeat(15_000),
  ])("%#: hostile input stays fast", (text) => {
    const before = process.cpuUsage().user;
    findTimes(text, { reference, style });
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(3000);
  });
});

test.each([
  "yesterday",
  "31 February 2021",
  "2021-02-31",
  "2021-13",
  "20211223",
  "２０２１-12-23",
  " ",
  "2021-12-23T25:00",
])("the reference %j is wrong use", (wrong) => {
  expect(() => findTimes("today", { reference: wrong })).toThrow(
    expect.objectContaining({ code: "bad-option" }),
  );
});
