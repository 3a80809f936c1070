import { expect, test } from "vitest";
import { createBlockModel } from "./block-model.js";
import { featureNames } from "./features.js";
import { secondFeatureNames } from "./neighbour-features.js";
import { scoreRow, unpackTrees } from "./trees.js";

test("one packed tree: left at or below the cut, right above it", () => {
  const float = (value: number): number[] => [...new Uint8Array(Float32Array.of(value).buffer)];
  const short = (value: number): number[] => [value & 255, (value >> 8) & 255];
  const bytes = [
    ...float(0),
    ...short(1),
    1,
    1,
    ...float(2.5),
    ...short(1),
    3,
    1,
    0,
    2,
    255,
    ...short(-4096),
    255,
    ...short(8192),
  ];
  const trees = unpackTrees(Uint8Array.from(bytes));
  expect(scoreRow(trees, Float32Array.of(9, 2.5), 0)).toBeCloseTo(1 / (1 + Math.exp(1)));
  expect(scoreRow(trees, Float32Array.of(9, 2.6), 0)).toBeCloseTo(1 / (1 + Math.exp(-2)));
});

test("columns have names of their own and fit a byte", () => {
  expect(new Set(secondFeatureNames).size).toBe(secondFeatureNames.length);
  expect(secondFeatureNames.slice(0, featureNames.length)).toEqual(featureNames);
  expect(secondFeatureNames.length).toBeLessThan(255);
});

test("the model that ships can be read", () => {
  const { words } = createBlockModel();
  expect(words.ofText("subscribe")).toBeLessThan(0);
  expect(words.ofText("constructor")).toBe(0);
});
