import { kernelText } from "./kernel.generated.js";

/** The parts of WebAssembly that are used here; the standard library of the language does not know them. */
interface Assembly {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: KernelExports };
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
}

export interface KernelExports {
  gather(...places: number[]): void;
  project(...places: number[]): void;
  recur(...places: number[]): void;
  linear(...places: number[]): void;
  chances(...places: number[]): void;
  best(...places: number[]): void;
}

type Numbers = Int16Array | Int32Array | Float32Array | Float64Array;

/** A started kernel with memory of its own, and a shelf to lay numbers on. */
export interface StartedKernel {
  readonly kernel: KernelExports;
  readonly buffer: ArrayBuffer;
  /** Copies numbers; tells where they lie. */
  put(values: Numbers): number;
  /** Keeps a place free. */
  room(bytes: number): number;
}

/** Starts the kernel with so much memory; nothing where the engine has no SIMD or the page forbids compiling. */
export type KernelStarter = (bytes: number) => StartedKernel | undefined;

/** Compiles the kernel when it is first started, once for all models. */
export function createKernelStarter(): KernelStarter {
  let module: object | undefined;
  return (bytes) => {
    const assembly = (globalThis as { WebAssembly?: Assembly }).WebAssembly;
    if (assembly === undefined) return undefined;
    try {
      module ??= new assembly.Module(decodeBytes(kernelText));
      const memory = new assembly.Memory({ initial: Math.ceil((bytes + firstPlace) / 65536) });
      const { exports: kernel } = new assembly.Instance(module, { env: { memory } });
      return { kernel, buffer: memory.buffer, ...createShelf(memory.buffer) };
    } catch {
      return undefined;
    }
  };
}

const firstPlace = 1024;

/** Lays arrays one behind the other, each at a multiple of 16. */
function createShelf(buffer: ArrayBuffer): {
  put(values: Numbers): number;
  room(bytes: number): number;
} {
  let next = firstPlace;
  const room = (bytes: number): number => {
    const place = next;
    next += Math.ceil(bytes / 16) * 16;
    return place;
  };
  const put = (values: Numbers): number => {
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
