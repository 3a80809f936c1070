import { bestLabels } from "./best-labels.js";
import { labelChances, listSteps, rowFactors, type LabelSteps } from "./crf.js";
import type { KernelStarter } from "./kernel-starter.js";
import { begins, labelCount, labels } from "./labels.js";

/**
 * What goes together best, and how likely each label is, by the scores of a block: one row of labels a token. The best
 * labels are a little eager, the chances are not.
 */
export interface Labeller {
  best(scores: Float64Array): Uint8Array;
  chances(scores: Float64Array): Float64Array;
}

/** In plain JavaScript: runs everywhere, and says what the fast one must answer. */
export function plainLabeller(steps: LabelSteps): Labeller {
  const allowed = listSteps(steps.between);
  return {
    best: (scores) => bestLabels(eager(scores, new Float64Array(scores.length), labelCount), steps, allowed),
    chances: (scores) => labelChances(scores, steps, allowed),
  };
}

/** Added to the labels that begin a span: chosen on articles that were not taught, to find a little more. */
const eagerness = 0.3;
const added = Float64Array.from(labels, (_, label) => (begins(label) ? eagerness : 0));

function eager(scores: Float64Array, into: Float64Array, width: number): Float64Array {
  for (let at = 0, to = 0; at < scores.length; at += labelCount, to += width)
    for (let label = 0; label < labelCount; label++)
      into[to + label] = (scores[at + label] ?? 0) + (added[label] ?? 0);
  return into;
}

/** Longer blocks are left to the plain one, so that memory stays small. */
const longest = 1024;
/** Labels in a row, and as many more as make a number that four divides. */
const wide = 12;

/** In WebAssembly; absent where the engine has no SIMD. The answers are the same. */
export function simdLabeller(steps: LabelSteps, start: KernelStarter): Labeller | undefined {
  const started = start(8 * wide * (2 * longest + 4 * wide + 8) + longest);
  if (started === undefined) return undefined;
  const { kernel, buffer } = started;
  const plain = plainLabeller(steps);
  const never = Number.NEGATIVE_INFINITY;
  const between = steps.between.map((score) => (Math.exp(score) === 0 ? never : score));
  const put = ({ first, last }: LabelSteps, matrix: Float64Array, rest: number): readonly number[] =>
    [padded(first, rest), padded(last, rest), square(matrix, rest), turned(square(matrix, rest))].map(
      started.put,
    );
  const sums = put(steps, between, never);
  const factors = put({ ...steps, first: exp(steps.first), last: exp(steps.last) }, exp(between), 0);
  const at = { rows: started.room(8 * wide * longest), found: started.room(8 * wide * longest) };
  const spare = started.room(8 * wide * 2);
  const rows = new Float64Array(buffer, at.rows, wide * longest);
  const path = new Uint8Array(buffer, at.found, longest);
  const found = new Float64Array(buffer, at.found, wide * longest);
  return {
    best: (scores) => {
      const count = scores.length / labelCount;
      if (count > longest) return plain.best(scores);
      eager(scores, rows, wide);
      kernel.best(at.rows, ...sums, count, at.found);
      return path.slice(0, count);
    },
    chances: (scores) => {
      const count = scores.length / labelCount;
      if (count > longest) return plain.chances(scores);
      rowFactors(scores, rows, wide);
      kernel.chances(at.rows, ...factors, count, spare, at.found);
      const chances = new Float64Array(scores.length);
      copyRows(found, wide, chances, labelCount, count);
      return chances;
    },
  };
}

function exp(values: Float64Array): Float64Array {
  return values.map(Math.exp);
}

function padded(values: Float64Array, rest: number): Float64Array {
  const row = new Float64Array(wide).fill(rest);
  row.set(values);
  return row;
}

function square(values: Float64Array, rest: number): Float64Array {
  const matrix = new Float64Array(wide * wide).fill(rest);
  copyRows(values, labelCount, matrix, wide, labelCount);
  return matrix;
}

function turned(matrix: Float64Array): Float64Array {
  return matrix.map((_, place) => matrix[(place % wide) * wide + Math.floor(place / wide)] ?? 0);
}

function copyRows(
  from: Float64Array,
  fromWidth: number,
  to: Float64Array,
  toWidth: number,
  count: number,
): void {
  for (let row = 0; row < count; row++) {
    const [read, write] = [row * fromWidth, row * toWidth];
    for (let label = 0; label < labelCount; label++) to[write + label] = from[read + label] ?? 0;
  }
}
