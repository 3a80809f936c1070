import { expect, test } from "vitest";
import { collectLines } from "../lines/collect-lines.js";
import { findBetween } from "./between-paragraphs.js";

const found = (html: string, ...body: readonly number[]): readonly number[] => [
  ...findBetween({ lines: collectLines(html).lines }, { body }),
];

test("a doubtful heading between two sure paragraphs is found, in a box of its own too", () => {
  expect(found("<p>One.</p><h3>What next?</h3><p>Two.</p>", 0.9, 0.12, 0.9)).toEqual([1]);
  expect(found("<p>One.</p>\n<div><h3> What next? </h3></div><p>Two.</p>", 0.9, 0.12, 0.9)).toEqual([1]);
});

test("a doubtful short line is found beside two sure ones", () => {
  expect(found("<p>One.</p><p>Fuel: petrol</p><p>Two.</p>", 0.9, 0.3, 0.9)).toEqual([1]);
});

test("nothing is found at the edge, between doubtful lines, hidden, linked, or in another box", () => {
  expect(found("<h3>What next?</h3><p>Two.</p>", 0.3, 0.9)).toEqual([]);
  expect(found("<p>One.</p><h3>What next?</h3><p>Two.</p>", 0.9, 0.3, 0.2)).toEqual([]);
  expect(found("<p>One.</p><h3 hidden>What next?</h3><p>Two.</p>", 0.9, 0.3, 0.9)).toEqual([]);
  expect(found("<p>One.</p><h3><a href=/x>What next?</a></h3><p>Two.</p>", 0.9, 0.3, 0.9)).toEqual([]);
  expect(found("<p>One.</p><div><div>Share it</div></div><p>Two.</p>", 0.9, 0.3, 0.9)).toEqual([]);
});
