import { outputRows, squashTables, type Kernel, type KernelWeights, type Layer } from "./recurrent-kernel.js";
import { rowsPerToken } from "./recurrent-rows.js";
import { kernelText } from "./kernel.generated.js";

/** The parts of WebAssembly that are used here; the standard library of the language does not know them. */
interface Assembly {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: KernelExports };
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
}

interface KernelExports {
  gather(...places: number[]): void;
  project(...places: number[]): void;
  recur(...places: number[]): void;
}

/** Places of the weights, of what they are worth, and of what is added. */
type Placed = readonly [weights: number, scale: number, bias: number];

const longest = 512;

/** The kernel in WebAssembly with SIMD; absent where the engine has none. */
export function simdKernel(weights: KernelWeights): Kernel | undefined {
  const assembly = (globalThis as { WebAssembly?: Assembly }).WebAssembly;
  if (assembly === undefined) return undefined;
  try {
    return startKernel(assembly, weights);
  } catch {
    // No SIMD, or a page that forbids compiling: the plain kernel answers the same.
    return undefined;
  }
}

function startKernel(assembly: Assembly, weights: KernelWeights): Kernel {
  const { width, hidden, tables } = weights;
  const gates = 3 * hidden;
  const memory = new assembly.Memory({ initial: Math.ceil(bytesFor(weights) / 65536) });
  const module = new assembly.Module(decodeBytes(kernelText));
  const kernel = new assembly.Instance(module, { env: { memory } }).exports;
  const shelf = createShelf(memory.buffer);
  const put = ({ weights: numbers, scale, bias }: Layer): Placed => [
    shelf.put(numbers),
    shelf.put(scale),
    shelf.put(bias),
  ];
  const inputs = weights.input.map(put);
  const states = weights.state.map(put);
  const output = put(weights.output);
  const { sigmoid, tanh } = squashTables();
  const squash = [shelf.put(sigmoid), shelf.put(tanh)];
  const table = shelf.put(tables);
  const at = {
    rows: shelf.room(longest * rowsPerToken * 4),
    inputs: shelf.room(longest * width * 2),
    sums: shelf.room(longest * gates * 4),
    gates: shelf.room(gates * 4),
    state: shelf.room(hidden * 2),
    states: shelf.room(longest * hidden * 4),
    scores: shelf.room(longest * outputRows * 4),
  };
  const run = (rows: Int32Array): Int32Array => {
    const count = rows.length / rowsPerToken;
    new Int32Array(memory.buffer, at.rows, rows.length).set(rows);
    kernel.gather(table, at.rows, count, rowsPerToken, width, at.inputs);
    for (const direction of [0, 1] as const) {
      const [one, other] = [inputs[direction] ?? output, states[direction] ?? output];
      kernel.project(...one, at.inputs, count, width, gates, at.sums);
      const places = [at.sums, count, hidden, direction, at.gates, at.state, at.states];
      kernel.recur(...other, ...squash, ...places);
    }
    kernel.project(...output, at.states, count, 2 * hidden, outputRows, at.scores);
    return new Int32Array(memory.buffer, at.scores, count * outputRows).slice();
  };
  return { run };
}

/** Room for all that is laid on the shelf, and some to spare. */
function bytesFor({ width, hidden, tables, input, state, output }: KernelWeights): number {
  const layers = [...input, ...state, output];
  const fixed = layers.reduce((sum, layer) => sum + layer.weights.byteLength + 8 * layer.bias.length, 0);
  const each = 4 * rowsPerToken + 2 * width + 12 * hidden + 4 * hidden + 4 * outputRows;
  return fixed + tables.byteLength + 2 * 8192 + longest * each + 14 * hidden + 8192;
}

/** Lays arrays one behind the other, each at a multiple of 16. */
function createShelf(buffer: ArrayBuffer): {
  put(values: Int16Array | Int32Array | Float32Array): number;
  room(bytes: number): number;
} {
  let next = 1024;
  const room = (bytes: number): number => {
    const place = next;
    next += Math.ceil(bytes / 16) * 16;
    return place;
  };
  const put = (values: Int16Array | Int32Array | Float32Array): number => {
    const place = room(values.byteLength);
    new Uint8Array(buffer).set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), place);
    return place;
  };
  return { put, room };
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Base64 to bytes, in every engine. */
function decodeBytes(text: string): Uint8Array {
  const plain = text.replaceAll("=", "");
  const bytes = new Uint8Array(Math.floor((plain.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const character of plain) {
    held = ((held << 6) | alphabet.indexOf(character)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (held >> bits) & 0xff;
  }
  return bytes;
}
