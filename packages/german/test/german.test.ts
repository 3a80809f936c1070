import { createReader } from "@onrecord/core";
import { checkFinder, expectReading } from "@onrecord/core/testing";
import { expect, test } from "vitest";
import { german } from "@onrecord/german";
import { tuningTexts, testTexts } from "./texts.js";

const reader = createReader({ use: [german] });

test.each(tuningTexts)("reads %s", (annotated) => {
  expectReading(annotated, (text) => reader.read(text));
});

test.each(testTexts)("reads what was kept aside: %s", (annotated) => {
  expectReading(annotated, (text) => reader.read(text));
});

test.each([
  "Das Schiff „Möwe“ liegt seit Montag im Hafen und wird dort bis zum Ende der Woche neu gestrichen.",
  "Die Brücke ist seit Montag gesperrt, weil die Pfeiler bei der Flut im Herbst beschädigt wurden und nun geprüft werden.",
])("quotes nobody in %s", (text) => {
  expect(reader.read(text).quotes).toEqual([]);
});

test("English pages are read as before", () => {
  const text =
    "“We stop on Friday,” said Kim Osei. The ferry was late, and the people on the pier were not happy about it.";
  const [quotes] = [createReader().read(text).quotes];
  expect(reader.read(text).quotes).toEqual(quotes);
});

test("a German page has no claims", () => {
  expect(
    reader.read("Die Stadt hat nach Angaben der Polizei 40.000 Einwohner, und es werden mehr.").claims,
  ).toEqual([]);
});

test.each(german.quoteFinders)("$name keeps the rules of a finder", (finder) => {
  checkFinder(finder, { now: () => performance.now() });
});

test("hostile German is read in time", () => {
  for (const unit of [
    "Er sagte, ",
    "nach Angaben der ",
    "„Sagte die ",
    "Die Der Das von der ",
    "laut A B C ",
  ]) {
    const began = performance.now();
    reader.read(`Die Stadt ist nicht auf der Karte. ${unit.repeat(Math.ceil(100_000 / unit.length))}`);
    expect(performance.now() - began, unit).toBeLessThan(5000);
  }
});

test("says that no claims were looked for", () => {
  const { claims, issues } = reader.read(
    "Der Hafen wurde am Montag gesperrt, und 40 Boote blieben liegen. „Wir hören auf“, sagte Kim Osei.",
  );
  expect(claims).toEqual([]);
  expect(issues.map(({ code }) => code)).toContain("no-claim-words");
});
