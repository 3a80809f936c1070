import { describe, expect, test } from "vitest";
import { contentHash } from "./content-hash.js";

/** The definition, slowly. */
function slowly(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    for (const byte of [unit & 0xff, unit >> 8])
      hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return hash.toString(16).padStart(16, "0");
}

describe("contentHash", () => {
  test.each(["", "a", "The ferry stops.", "“Ünïcode” 😀", "\ud800 alone", "x".repeat(999)])(
    "is FNV-1a 64 of %j",
    (text) => expect(contentHash(text)).toBe(slowly(text)),
  );

  test("takes five million characters in a moment", () => {
    const text = "abcdé".repeat(1_000_000);
    const start = performance.now();
    contentHash(text);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
