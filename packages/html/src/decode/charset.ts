import { canDecode, decodeBytes } from "./decode-bytes.js";

export interface Charset {
  readonly name: string;
  readonly from: "byte order mark" | "HTTP header" | "meta element" | "bytes";
  /** Another charset somebody declared. */
  readonly against?: string;
}

const headLength = 4096;

/** The charset of a page, in the order browsers ask, and never one the bytes contradict. */
export function charsetOf(bytes: Uint8Array, contentType: string | undefined): Charset {
  const marked = byteOrderMark(bytes);
  const header = known(
    /charset\s{0,5}=\s{0,5}["']?(?<name>[\w.:-]{1,40})/iu.exec(contentType ?? "")?.groups?.["name"],
  );
  const head = decodeBytes(bytes.subarray(0, headLength), "windows-1252");
  const meta = known(
    /<meta[^>]{0,300}?charset\s{0,5}=\s{0,5}["']?(?<name>[\w.:-]{1,40})/iu.exec(head)?.groups?.["name"],
  );
  if (marked !== undefined) return withConflict({ name: marked, from: "byte order mark" }, [header, meta]);
  const wide = withoutMark(bytes);
  if (wide !== undefined) return withConflict({ name: wide, from: "bytes" }, [header, meta]);
  const utf8 = isUtf8(bytes);
  for (const [name, from] of [
    [header, "HTTP header"],
    [meta, "meta element"],
  ] as const) {
    if (name === undefined || isWide(name) || (name === "utf-8" && !utf8)) continue;
    // Bytes that are UTF-8 with characters beyond ASCII are hardly anything else.
    if (utf8 && name === "windows-1252" && !isAscii(bytes)) continue;
    return withConflict({ name, from }, [header, meta]);
  }
  return withConflict({ name: utf8 ? "utf-8" : "windows-1252", from: "bytes" }, [header, meta]);
}

function withConflict(charset: Charset, declared: readonly (string | undefined)[]): Charset {
  const against = declared.find((name) => name !== undefined && name !== charset.name);
  return against === undefined ? charset : { ...charset, against };
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
}

/** UTF-16 without a mark: every other byte of markup is zero. */
function withoutMark(bytes: Uint8Array): string | undefined {
  const size = Math.min(bytes.length, 400) & ~1;
  if (size < 8) return undefined;
  let [even, odd] = [0, 0];
  for (let at = 0; at < size; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const most = (size / 2) * 0.7;
  if (odd > most && even < most / 10) return "utf-16le";
  return even > most && odd < most / 10 ? "utf-16be" : undefined;
}

function known(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const lower = name.toLowerCase();
  if (/^(?:utf-?8|unicode-1-1-utf-8)$/u.test(lower)) return "utf-8";
  // The web's latin1 is windows-1252.
  if (/^(?:iso-?8859-?1|latin-?1|us-ascii|ascii|cp1252|windows-1252)$/u.test(lower)) return "windows-1252";
  if (lower === "x-user-defined") return undefined;
  return canDecode(lower) ? lower : undefined;
}

function isWide(name: string): boolean {
  return /^(?:utf-?16|utf-?32|ucs-?[24])/u.test(name);
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 128);
}

/** Whether every byte sequence is one UTF-8 has; a sequence cut at the end is let through. */
function isUtf8(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0;
    const more =
      byte < 0x80
        ? 0
        : byte >= 0xc2 && byte < 0xe0
          ? 1
          : byte >= 0xe0 && byte < 0xf0
            ? 2
            : byte >= 0xf0 && byte < 0xf5
              ? 3
              : -1;
    if (more < 0) return false;
    for (let step = 1; step <= more && at + step < bytes.length; step++)
      if (((bytes[at + step] ?? 0) & 0xc0) !== 0x80) return false;
    at += more + 1;
  }
  return true;
}
