/** FNV-1a 64 over the UTF-16 code units of a text, each taken as two bytes, low byte first: 16 hex digits. */
export function contentHash(text: string): string {
  // The 64 bits are held as four 16-bit limbs, lowest first: BigInt would take fifty times as long.
  let [a, b, c, d] = [0x2325, 0x8422, 0x9ce4, 0xcbf2];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    for (const byte of [unit & 0xff, unit >> 8]) {
      a ^= byte;
      // Times the prime 2^40 + 0x1b3.
      const low = a * 0x1b3;
      const second = b * 0x1b3 + (low >>> 16);
      const third = c * 0x1b3 + ((a << 8) & 0xffff) + (second >>> 16);
      const fourth = d * 0x1b3 + (a >>> 8) + ((b << 8) & 0xffff) + (third >>> 16);
      a = low & 0xffff;
      b = second & 0xffff;
      c = third & 0xffff;
      d = fourth & 0xffff;
    }
  }
  return [d, c, b, a].map((limb) => limb.toString(16).padStart(4, "0")).join("");
}
