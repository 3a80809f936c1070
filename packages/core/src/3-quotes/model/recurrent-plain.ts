import {
  squashTables,
  type Kernel,
  type KernelWeights,
  type Layer,
  type Squash,
} from "./recurrent-kernel.js";
import { rowsPerToken } from "./recurrent-rows.js";

/** The kernel in plain JavaScript: runs everywhere, and says what the fast one must answer. */
export function plainKernel(weights: KernelWeights): Kernel {
  const squash = squashTables();
  const { width, hidden } = weights;
  return {
    run: (rows) => {
      const inputs = gather(rows, weights);
      const states = new Int16Array((inputs.length / width) * 2 * hidden);
      for (const direction of [0, 1] as const) {
        const sums = project(inputs, width, weights.input[direction]);
        recur(sums, hidden, weights.state[direction], squash, states, direction);
      }
      return project(states, 2 * hidden, weights.output);
    },
  };
}

function gather(rows: Int32Array, { tables, width }: KernelWeights): Int16Array {
  const inputs = new Int16Array((rows.length / rowsPerToken) * width);
  for (let slot = 0; slot < rows.length; slot++) {
    const row = (rows[slot] ?? 0) * width;
    const at = Math.floor(slot / rowsPerToken) * width;
    for (let column = 0; column < width; column++)
      inputs[at + column] = (inputs[at + column] ?? 0) + (tables[row + column] ?? 0);
  }
  return inputs;
}

function project(inputs: Int16Array, width: number, layer: Layer): Int32Array {
  const count = inputs.length / width;
  const rows = layer.scale.length;
  const sums = new Int32Array(count * rows);
  for (let index = 0; index < count; index++)
    multiply(layer, inputs, index * width, width, sums, index * rows);
  return sums;
}

/** Matrix times vector, each sum scaled and with its bias. */
function multiply(
  { weights, scale, bias }: Layer,
  vector: Int16Array,
  from: number,
  width: number,
  into: Int32Array,
  at: number,
): void {
  for (let row = 0; row < scale.length; row++) {
    let sum = 0;
    for (let column = 0, place = row * width; column < width; column++, place++)
      sum += (weights[place] ?? 0) * (vector[from + column] ?? 0);
    into[at + row] = Math.trunc(Math.fround(Math.fround(sum) * (scale[row] ?? 0))) + (bias[row] ?? 0);
  }
}

const limit = 131071;

function recur(
  sums: Int32Array,
  hidden: number,
  layer: Layer,
  { sigmoid, tanh }: Squash,
  states: Int16Array,
  direction: 0 | 1,
): void {
  const rows = 3 * hidden;
  const count = sums.length / rows;
  const state = new Int16Array(hidden);
  const gates = new Int32Array(rows);
  for (let step = 0; step < count; step++) {
    const index = direction === 0 ? step : count - 1 - step;
    multiply(layer, state, 0, hidden, gates, 0);
    for (let unit = 0; unit < hidden; unit++) {
      const sum = index * rows + unit;
      const reset = sigmoid[place(((sums[sum] ?? 0) + (gates[unit] ?? 0)) >> 4)] ?? 0;
      const keep = sigmoid[place(((sums[sum + hidden] ?? 0) + (gates[unit + hidden] ?? 0)) >> 4)] ?? 0;
      const inner = Math.max(-limit, Math.min(limit, gates[unit + 2 * hidden] ?? 0));
      const fresh = tanh[place(((sums[sum + 2 * hidden] ?? 0) + ((reset * inner) >> 14)) >> 3)] ?? 0;
      state[unit] = ((16384 - keep) * fresh + keep * (state[unit] ?? 0)) >> 14;
    }
    states.set(state, (2 * index + direction) * hidden);
  }
}

function place(value: number): number {
  return Math.max(0, Math.min(4095, value + 2048));
}
