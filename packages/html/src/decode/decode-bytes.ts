interface Decoder {
  decode(bytes: Uint8Array): string;
}

declare const TextDecoder: new (label: string) => Decoder;

/** Bytes 0x80 to 0x9f of windows-1252: Node 20's own decoder reads them as control characters. */
const windows1252 =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

export function decodeBytes(bytes: Uint8Array, charset: string): string {
  return charset === "windows-1252" ? fromWindows1252(bytes) : new TextDecoder(charset).decode(bytes);
}

/** Whether the platform knows a charset by this name. */
export function canDecode(charset: string): boolean {
  try {
    decodeBytes(new Uint8Array(0), charset);
    return true;
  } catch {
    return false;
  }
}

const chunk = 8192;

function fromWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += chunk) {
    const codes = Array.from(bytes.subarray(at, at + chunk), (byte) =>
      byte >= 0x80 && byte < 0xa0 ? windows1252.charCodeAt(byte - 0x80) : byte,
    );
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join("");
}
