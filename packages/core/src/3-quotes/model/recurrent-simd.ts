import { squashTables, type Kernel, type KernelWeights, type Layer } from "./recurrent-kernel.js";
import { kernelText } from "./kernel.generated.js";

/** The parts of WebAssembly that are used here; the standard library of the language does not know them. */
interface Assembly {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: KernelExports };
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
}

interface KernelExports {
  project(...places: number[]): void;
  recur(...places: number[]): void;
}

interface Placed {
  readonly weights: number;
  readonly scale: number;
  readonly bias: number;
}

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
  const { width, hidden, input, state } = weights;
  const gates = 3 * hidden;
  const layers = [...input, ...state];
  const room =
    layers.reduce((sum, layer) => sum + layer.weights.byteLength + 2 * layer.bias.byteLength + 48, 0) +
    2 * 8192 +
    longest * (2 * width + 4 * gates + 4 * hidden) +
    8 * gates;
  const memory = new assembly.Memory({ initial: Math.ceil((room + 4096) / 65536) });
  const module = new assembly.Module(decodeBytes(kernelText));
  const kernel = new assembly.Instance(module, { env: { memory } }).exports;
  const shelf = createShelf(memory.buffer);
  const put = (layer: Layer): Placed => ({
    weights: shelf.put(layer.weights),
    scale: shelf.put(layer.scale),
    bias: shelf.put(layer.bias),
  });
  const inputs = input.map(put);
  const states = state.map(put);
  const squash = squashTables();
  const sigmoid = shelf.put(squash.sigmoid);
  const tanh = shelf.put(squash.tanh);
  const places = {
    inputs: shelf.room(longest * width * 2),
    sums: shelf.room(longest * gates * 4),
    gates: shelf.room(gates * 4),
    state: shelf.room(hidden * 2),
    states: shelf.room(longest * hidden * 4),
  };
  const run = (values: Int16Array): Int16Array => {
    const count = values.length / width;
    new Int16Array(memory.buffer, places.inputs, values.length).set(values);
    for (const direction of [0, 1] as const) {
      const one = inputs[direction] as Placed;
      const other = states[direction] as Placed;
      kernel.project(one.weights, one.scale, one.bias, places.inputs, count, width, gates, places.sums);
      kernel.recur(
        other.weights,
        other.scale,
        other.bias,
        sigmoid,
        tanh,
        places.sums,
        count,
        hidden,
        direction,
        places.gates,
        places.state,
        places.states,
      );
    }
    return new Int16Array(memory.buffer, places.states, count * 2 * hidden).slice();
  };
  return { run };
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
