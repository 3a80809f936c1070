import { expect, test } from "vitest";
import type { KernelWeights, Layer } from "./recurrent-kernel.js";
import { createKernelStarter } from "./kernel-starter.js";
import { plainKernel } from "./recurrent-plain.js";
import { rowsPerToken } from "./recurrent-rows.js";
import { simdKernel } from "./recurrent-simd.js";

let seed = 7;
const next = (): number => {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return seed / 0x7fffffff - 0.5;
};
const layer = (rows: number, columns: number): Layer => ({
  weights: Int16Array.from({ length: rows * columns }, () => Math.round(next() * 90)),
  scale: Float32Array.from({ length: rows }, () => 0.004 + 0.02 * (next() + 0.5)),
  bias: Int32Array.from({ length: rows }, () => Math.round(next() * 8000)),
});

test("the kernel in WebAssembly answers exactly as the plain one", () => {
  const weights: KernelWeights = {
    width: 64,
    hidden: 96,
    input: [layer(288, 64), layer(288, 64)],
    state: [layer(288, 96), layer(288, 96)],
    tables: Int16Array.from({ length: 500 * 64 }, () => Math.round(next() * 3000)),
    output: layer(12, 192),
  };
  const simd = simdKernel(weights, createKernelStarter());
  expect(simd).toBeDefined();
  const plain = plainKernel(weights);
  for (const count of [1, 2, 37, 512]) {
    const rows = Int32Array.from({ length: count * rowsPerToken }, () => Math.floor((next() + 0.5) * 499));
    expect(simd?.run(rows)).toEqual(plain.run(rows));
  }
});
