/** FNV-1a 64 over the UTF-16 code units of a text, each taken as two bytes, low byte first: 16 hex digits. */
export function contentHash(text: string): string {
  // Two halves of 32 bits, multiplied by way of 16: BigInt would take a hundred times as long.
  let low = 0x84222325 | 0;
  let high = 0xcbf29ce4 | 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    for (let byte = unit & 0xff, turn = 0; turn < 2; byte = unit >> 8, turn++) {
      low ^= byte;
      // Times the prime 2^40 + 0x1b3.
      const lower = (low & 0xffff) * 0x1b3;
      const upper = (low >>> 16) * 0x1b3 + (lower >>> 16);
      high = (Math.imul(high, 0x1b3) + (low << 8) + (upper >>> 16)) | 0;
      low = (upper << 16) | (lower & 0xffff);
    }
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
