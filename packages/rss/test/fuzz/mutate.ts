import { seeds, tokens } from "./seeds.js";

/** Numbers from 0 up to 1 that one seed always gives alike (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Bytes = Uint8Array;
const encoder = new TextEncoder();
const joined = (...parts: readonly Bytes[]): Bytes => {
  const bytes = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  parts.reduce((at, part) => (bytes.set(part, at), at + part.length), 0);
  return bytes;
};

/** A feed that was hurt in one to eight places. */
export function hurtFeed(random: () => number): Bytes {
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <Item>(list: readonly Item[]): Item => list[below(list.length)] as Item;
  let bytes: Bytes = encoder.encode(pick(seeds));
  for (let count = 1 + below(8); count > 0; count--) {
    const [from, to] = [below(bytes.length + 1), below(bytes.length + 1)].sort((one, other) => one - other);
    const [before, middle, after] = [bytes.slice(0, from), bytes.slice(from, to), bytes.slice(to)];
    const hurt: readonly (() => Bytes)[] = [
      () => joined(before, after),
      () => joined(before, middle, middle, after),
      () => joined(before, ...Array.from({ length: 1 + below(50) }, () => middle.subarray(0, 2000)), after),
      () => joined(before, encoder.encode(pick(tokens)), middle, after),
      () => joined(before, encoder.encode(pick(tokens).repeat(1 + below(300))), middle, after),
      () =>
        joined(
          before,
          Uint8Array.from(middle.subarray(0, 20), () => below(256)),
          after,
        ),
      () => before,
      () => joined(before, encoder.encode(pick(seeds)).subarray(below(400)), after),
      () => joined(before, encoder.encode(new TextDecoder().decode(middle).toUpperCase()), after),
      () =>
        joined(
          before,
          Uint8Array.from(middle, (byte) => (random() < 0.02 ? below(256) : byte)),
          after,
        ),
    ];
    bytes = pick(hurt)().subarray(0, 200_000);
  }
  return bytes;
}
