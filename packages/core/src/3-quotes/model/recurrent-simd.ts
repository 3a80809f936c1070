import type { KernelStarter } from "./kernel-starter.js";
import { outputRows, squashTables, type Kernel, type KernelWeights, type Layer } from "./recurrent-kernel.js";
import { rowsPerToken } from "./recurrent-rows.js";

/** Places of the weights, of what they are worth, and of what is added. */
type Placed = readonly [weights: number, scale: number, bias: number];

const longest = 512;

/** The kernel in WebAssembly with SIMD; absent where the engine has none. */
export function simdKernel(weights: KernelWeights, start: KernelStarter): Kernel | undefined {
  const started = start(bytesFor(weights));
  if (started === undefined) return undefined;
  const { kernel, buffer } = started;
  const { width, hidden, tables } = weights;
  const gates = 3 * hidden;
  const put = ({ weights: numbers, scale, bias }: Layer): Placed => [
    started.put(sideBySide(numbers, scale.length)),
    started.put(scale),
    started.put(bias),
  ];
  const inputs = weights.input.map(put);
  const states = weights.state.map(put);
  const output = put(weights.output);
  const { sigmoid, tanh } = squashTables();
  const squash = [started.put(sigmoid), started.put(tanh)];
  const table = started.put(tables);
  const at = {
    rows: started.room(longest * rowsPerToken * 4),
    inputs: started.room(longest * width * 2),
    sums: started.room(longest * gates * 4),
    gates: started.room(gates * 4),
    state: started.room(hidden * 2),
    states: started.room(longest * hidden * 4),
    scores: started.room(longest * outputRows * 4),
  };
  const run = (rows: Int32Array): Int32Array => {
    const count = rows.length / rowsPerToken;
    new Int32Array(buffer, at.rows, rows.length).set(rows);
    kernel.gather(table, at.rows, count, rowsPerToken, width, at.inputs);
    for (const direction of [0, 1] as const) {
      const [one, other] = [inputs[direction] ?? output, states[direction] ?? output];
      kernel.project(...one, at.inputs, count, width, gates, at.sums);
      const places = [at.sums, count, hidden, direction, at.gates, at.state, at.states];
      kernel.recur(...other, ...squash, ...places);
    }
    kernel.project(...output, at.states, count, 2 * hidden, outputRows, at.scores);
    return new Int32Array(buffer, at.scores, count * outputRows).slice();
  };
  return { run };
}

/** Four rows at a time, eight columns of each in turn, as the kernel walks over them. */
function sideBySide(weights: Int16Array, rows: number): Int16Array {
  const width = weights.length / rows;
  const turned = new Int16Array(weights.length);
  let to = 0;
  for (let row = 0; row < rows; row += 4)
    for (let column = 0; column < width; column += 8)
      for (let place = row * width + column; place < (row + 4) * width; place += width, to += 8)
        turned.set(weights.subarray(place, place + 8), to);
  return turned;
}

/** Room for all that is laid on the shelf, and some to spare. */
function bytesFor({ width, hidden, tables, input, state, output }: KernelWeights): number {
  const layers = [...input, ...state, output];
  const fixed = layers.reduce((sum, layer) => sum + layer.weights.byteLength + 8 * layer.bias.length, 0);
  const each = 4 * rowsPerToken + 2 * width + 12 * hidden + 4 * hidden + 4 * outputRows;
  return fixed + tables.byteLength + 2 * 8192 + longest * each + 14 * hidden + 8192;
}
