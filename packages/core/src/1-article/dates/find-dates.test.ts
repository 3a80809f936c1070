import { describe, expect, test } from "vitest";
import { english } from "../../language/en/index.js";
import { weekdayOf } from "./calendar.js";
import { findDates } from "./find-dates.js";

const words = english.language.article;
const values = (text: string) => findDates(text, words).map(({ value }) => value);

describe("findDates", () => {
  test.each([
    ["March 3, 2020", "2020-03-03"],
    ["Mar. 3rd, 2020", "2020-03-03"],
    ["3 March 2020", "2020-03-03"],
    ["3. März 2020", "2020-03-03"],
    ["le 3 mars 2020", "2020-03-03"],
    ["3 de marzo de 2020", "2020-03-03"],
    ["3 marzo 2020", "2020-03-03"],
    ["3 maart 2020", "2020-03-03"],
    ["03.03.2020", "2020-03-03"],
    ["31.12.2019", "2019-12-31"],
    ["12/31/2019", "2019-12-31"],
    ["31/12/2019", "2019-12-31"],
    ["2020-03-03", "2020-03-03"],
    ["2020年3月3日", "2020-03-03"],
    ["2020년 3월 3일", "2020-03-03"],
    ["2020-03-03T10:00:00Z", "2020-03-03T10:00:00Z"],
    ["2020-03-03T10:00+0100", "2020-03-03T10:00:00+01:00"],
    ["March 2020", "2020-03"],
    ["March\u00a03,\u00a02020", "2020-03-03"],
  ])("%s is %s", (text, value) => expect(values(`on ${text} at`)).toEqual([value]));

  test.each(["03/04/2020", "February 30, 2020", "Room 12 2020", "May I", "1234567890", "version 1.2.3"])(
    "%s is no date that is sure",
    (text) => expect(values(text)).toEqual([]),
  );

  test("knows the weekday beside a date", () => {
    expect(findDates("Tuesday, March 3, 2020", words)).toMatchObject([{ weekday: 2, start: 9, end: 22 }]);
  });
});

test("weekdayOf needs no clock", () => {
  expect(["2020-03-03", "2000-02-29", "2022-08-15", "1999-12-31"].map(weekdayOf)).toEqual([2, 2, 1, 5]);
});
