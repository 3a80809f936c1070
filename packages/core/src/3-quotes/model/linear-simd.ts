import type { Attributes } from "./attributes.js";
import { squareLevels } from "./hashed-scores.js";
import type { KernelStarter } from "./kernel-starter.js";
import { labelCount } from "./labels.js";
import { beyond, patternCount, patterns, reach, viewsOf } from "./patterns.js";
import { outputRows } from "./recurrent-kernel.js";

/** Longer blocks are read in pieces of so many tokens. */
const longest = 512;
/** A view of a piece: some tokens more on both sides, and room to read four at a time. */
const stride = longest + 2 * reach + 6;

/** Scores every label at every token as `scoreHashed` does, in WebAssembly; absent where the engine has no SIMD. */
export function simdLinear(
  levels: Int8Array,
  unit: number,
  start: KernelStarter,
): ((attributes: Attributes) => Float64Array) | undefined {
  const rows = levels.length / labelCount;
  const program = patternProgram();
  const started = start(rows * outputRows * 2 + (16 * stride + longest * outputRows + 4096) * 4);
  if (started === undefined) return undefined;
  const { kernel, buffer } = started;
  const at = {
    program: started.put(program),
    rows: started.put(padRows(levels, rows)),
    views: started.room(16 * stride * 4),
    found: started.room(4 * patternCount * 4),
    sums: started.room((longest + 4) * outputRows * 4),
  };
  const held = new Int32Array(buffer, at.views, 16 * stride);
  const sums = new Int32Array(buffer, at.sums, longest * outputRows);
  return (attributes) => {
    const count = attributes.tokens.length;
    const views = viewsOf(attributes);
    const scores = new Float64Array(count * labelCount);
    for (let from = 0; from < count; from += longest) {
      const to = Math.min(count, from + longest);
      layViews(held, views, from, to, count);
      kernel.linear(at.views, at.program, patternCount, at.rows, rows - 1, to - from, at.found, at.sums);
      copyScores(scores, from, to, sums, unit);
    }
    return scores;
  };
}

/** Each pattern as its seed, how many views it looks at, and where each of them begins. */
function patternProgram(): Int32Array {
  return Int32Array.from(
    patterns.flatMap(({ seed, looks }) => [
      seed,
      looks.length,
      ...looks.map(({ view, offset }) => view * stride + reach + offset),
    ]),
  );
}

/** The weights of each row, and one number more, so that four divides it. */
function padRows(levels: Int8Array, rows: number): Int16Array {
  const weights = squareLevels(Int8Array.from({ length: 256 }, (_, level) => level - 128));
  const padded = new Int16Array(rows * outputRows);
  for (let row = 0, from = 0, to = 0; row < rows; row++, to += outputRows - labelCount)
    for (const end = from + labelCount; from < end; from++, to++)
      padded[to] = weights[(levels[from] ?? 0) + 128] ?? 0;
  return padded;
}

function layViews(
  held: Int32Array,
  views: readonly (Uint32Array | Uint8Array)[],
  from: number,
  to: number,
  count: number,
): void {
  const first = Math.max(0, from - reach);
  const last = Math.min(count, to + reach);
  views.forEach((values, number) => {
    const at = number * stride + reach - from;
    held.fill(beyond, number * stride, (number + 1) * stride);
    for (let index = first; index < last; index++) held[at + index] = values[index] ?? 0;
  });
}

function copyScores(scores: Float64Array, from: number, to: number, sums: Int32Array, unit: number): void {
  for (let index = from; index < to; index++)
    for (let label = 0; label < labelCount; label++)
      scores[index * labelCount + label] = (sums[(index - from) * outputRows + label] ?? 0) * unit;
}
