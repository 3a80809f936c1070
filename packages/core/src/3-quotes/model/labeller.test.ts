import { expect, test } from "vitest";
import { withoutImpossible } from "./crf.js";
import { createKernelStarter } from "./kernel-starter.js";
import { plainLabeller, simdLabeller } from "./labeller.js";
import { labelCount, labels } from "./labels.js";

let seed = 11;
const next = (): number => {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return seed / 0x7fffffff - 0.5;
};
const numbers = (count: number, size: number): Float64Array =>
  Float64Array.from({ length: count }, () => size * next());

const steps = withoutImpossible({
  between: numbers(labelCount ** 2, 4),
  first: numbers(labelCount, 4),
  last: numbers(labelCount, 4),
});

test("labels and chances are the same to the last bit in WebAssembly and in plain JavaScript", () => {
  const plain = plainLabeller(steps);
  const simd = simdLabeller(steps, createKernelStarter());
  for (const count of [1, 2, 3, 40, 1024, 1025]) {
    const scores = numbers(count * labelCount, 12);
    expect(simd?.best(scores)).toEqual(plain.best(scores));
    expect(simd?.chances(scores)).toEqual(plain.chances(scores));
  }
});

test("a span goes on only from itself, and of equal labels the first that begins one is taken", () => {
  const simd = simdLabeller(steps, createKernelStarter());
  const insides = new Float64Array(3 * labelCount);
  for (let token = 0; token < 3; token++)
    insides[token * labelCount + labels.indexOf("in content after")] = 50;
  const named = Array.from(simd?.best(insides) ?? [], (label) => labels[label]);
  expect(named).toEqual(["begin content after", "in content after", "in content after"]);
  const even = simdLabeller(withoutImpossible(nothing), createKernelStarter());
  expect(Array.from(even?.best(new Float64Array(4 * labelCount)) ?? [])).toEqual([1, 1, 1, 1]);
});

const nothing = {
  between: new Float64Array(labelCount ** 2),
  first: new Float64Array(labelCount),
  last: new Float64Array(labelCount),
};
