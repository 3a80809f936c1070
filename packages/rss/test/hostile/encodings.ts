import { all, item, outer, rss, type Row } from "./rows.js";

const encoder = new TextEncoder();
const utf16 = (text: string, odd = false): Uint8Array => {
  const bytes = new Uint8Array(2 + text.length * 2 + (odd ? 1 : 0));
  bytes.set([0xff, 0xfe]);
  for (let index = 0; index < text.length; index++) {
    bytes[2 + index * 2] = text.charCodeAt(index) & 0xff;
    bytes[3 + index * 2] = text.charCodeAt(index) >> 8;
  }
  return bytes;
};
const joined = (...parts: readonly (string | Uint8Array)[]): Uint8Array => {
  const pieces = parts.map((part) => (typeof part === "string" ? encoder.encode(part) : part));
  const bytes = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  pieces.reduce((at, piece) => (bytes.set(piece, at), at + piece.length), 0);
  return bytes;
};
const withMiddle = (bytes: Uint8Array): Uint8Array => {
  const [before = "", after = ""] = item("<description>@@</description>").split("@@");
  return joined(before, bytes, after);
};
/** The same "random" bytes each time (a linear congruence). */
const noise = (size: number): Uint8Array => {
  let state = 7;
  return Uint8Array.from(
    { length: size },
    () => (state = (state * 1_103_515_245 + 12_345) & 0x7fffffff) >> 16,
  );
};

export const encodings: readonly Row[] = [
  ["half a character at the end", () => utf16(rss(""), true), outer],
  ["the mark of one charset, the bytes of another", () => joined(Uint8Array.of(0xff, 0xfe), rss(""))],
  ["a NUL in every tag", () => rss("").replaceAll(/<(?<letter>\/?.)/gu, "<$<letter>\0"), outer],
  ["two million NULs", () => new Uint8Array(2_000_000)],
  ["two million bytes of no charset", () => withMiddle(new Uint8Array(1_000_000).fill(0xff)), all],
  [
    "two charsets by turns",
    () => withMiddle(joined(...Array.from({ length: 1000 }, () => [Uint8Array.of(0xe9), "é"]).flat())),
    all,
  ],
  [
    "a charset nobody knows",
    () => `<?xml version="1.0" encoding="${"x".repeat(100_000)}"?>${rss("")}`,
    outer,
  ],
  [
    "a charset that hides markup",
    () => `<?xml version="1.0" encoding="utf-7"?>${item("<description>+ADw-script+AD4-</description>")}`,
    all,
  ],
  ["escapes of a charset that has none", () => rss(""), outer, "text/xml; charset=iso-2022-kr"],
  ["a mark before every word", () => item(`<description>${"\ufeffx".repeat(300_000)}</description>`), all],
  ["noise", () => noise(1_000_000)],
  [
    "noise in a feed",
    () => withMiddle(noise(300_000).map((byte) => (byte === 0x3c || byte === 0x26 ? 0x20 : byte))),
    all,
  ],
  ["a packed body that nobody unpacked", () => joined(Uint8Array.of(0x1f, 0x8b, 8, 0), noise(100_000))],
  ["nothing", () => ""],
  ["two million spaces", () => " ".repeat(2_000_000)],
];
