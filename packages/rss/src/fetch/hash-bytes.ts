/** FNV-1a over bytes in two 32-bit lanes, 16 hex digits: sees a change, proves nothing. */
export function hashBytes(bytes: Uint8Array): string {
  let one = 0x811c9dc5;
  let two = 0x01000193;
  for (const byte of bytes) {
    one = Math.imul(one ^ byte, 0x01000193);
    two = Math.imul(two ^ byte, 0x85ebca6b) ^ (two >>> 13);
  }
  return [one, two].map((lane) => (lane >>> 0).toString(16).padStart(8, "0")).join("");
}

export function hashText(text: string): string {
  return hashBytes(new TextEncoder().encode(text));
}
