import { expect, test } from "vitest";
import { collectLines } from "../lines/collect-lines.js";
import { findLikeSure } from "./like-sure-paragraphs.js";
import { shapeOf } from "./line-shape.js";

const found = (html: string, ...body: readonly number[]): readonly number[] => {
  const { lines, elements } = collectLines(html);
  return [...findLikeSure({ lines, elements, shapes: lines.map(shapeOf) }, { body })];
};
const [boat, tram, gulls] = ["The boat left.", "The tram came late.", "Gulls sat on the roof."];

test("a doubtful sentence between paragraphs dressed alike is found", () => {
  expect(found(`<p>${boat}</p><p>${tram}</p><p>${gulls}</p>`, 0.9, 0.2, 0.9)).toEqual([1]);
  expect(
    found(`<p class=t>${boat}</p>\n<p class="t"> ${tram}\n</p><p class=t>${gulls}</p>`, 0.9, 0.2, 0.9),
  ).toEqual([1]);
});

test("nothing is found in another dress, linked, hidden, without an end, or of very low score", () => {
  const between = (line: string, score = 0.3): readonly number[] =>
    found(`<p>${boat}</p>${line}<p>${gulls}</p>`, 0.9, score, 0.9);
  expect(between(`<p class=note>${tram}</p>`)).toEqual([]);
  expect(between(`<div>${tram}</div>`)).toEqual([]);
  expect(between(`<p><a href=/x>${tram}</a></p>`)).toEqual([]);
  expect(between(`<p hidden>${tram}</p>`)).toEqual([]);
  expect(between("<p>The tram, again</p>")).toEqual([]);
  expect(between(`<p>${tram}</p>`, 0.05)).toEqual([]);
});

test("at the end of the story more is asked, before its beginning nothing helps", () => {
  const story = `<p>${boat}</p><p>${gulls}</p><p>${boat}</p>`;
  expect(found(`${story}<p>${tram}</p>`, 0.9, 0.9, 0.9, 0.45)).toEqual([3]);
  expect(found(`${story}<p>${tram}</p>`, 0.9, 0.9, 0.9, 0.3)).toEqual([]);
  expect(found(`<p>${tram}</p>${story}`, 0.45, 0.9, 0.9, 0.9)).toEqual([]);
});
