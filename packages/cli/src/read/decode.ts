import { Unreadable } from "../failure.js";

/** Bytes as text: UTF-8, or UTF-16 with a byte-order mark. Nothing is replaced in silence. */
export function decode(bytes: Uint8Array, name: string): string {
  const encoding = markedEncoding(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Unreadable(complaint(bytes, name), { cause: error });
  }
}

function markedEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}

function complaint(bytes: Uint8Array, name: string): string {
  if (bytes.subarray(0, 8000).includes(0))
    return `${name} is not text: it holds zero bytes. PDF and Word files must be turned into text first.`;
  return `${name} is not UTF-8. If it is an older Western file: iconv -f WINDOWS-1252 -t UTF-8 FILE | onrecord read -`;
}
