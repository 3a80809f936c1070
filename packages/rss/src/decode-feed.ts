import iconv from "iconv-lite";

/** The text of a feed and the charset it was read by. */
export interface DecodedFeed {
  readonly text: string;
  readonly encoding: string;
  readonly rule:
    | "byte-order-mark"
    | "xml-shape"
    | "xml-declaration"
    | "http-header"
    | "valid-utf-8"
    | "damaged-utf-8"
    | "sniffed"
    | "fallback";
}

interface Mark {
  readonly bytes: readonly number[];
  readonly encoding: string;
}

const marks: readonly Mark[] = [
  { bytes: [0xff, 0xfe, 0, 0], encoding: "utf-32le" },
  { bytes: [0, 0, 0xfe, 0xff], encoding: "utf-32be" },
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];

/** "<?" or "<r" without a mark, as it looks in each width (XML 1.0, appendix F). */
const shapes: readonly Mark[] = [
  { bytes: [0x3c, 0, 0, 0], encoding: "utf-32le" },
  { bytes: [0, 0, 0, 0x3c], encoding: "utf-32be" },
  { bytes: [0x3c, 0], encoding: "utf-16le" },
  { bytes: [0, 0x3c], encoding: "utf-16be" },
];

/**
 * Bytes to text: byte order mark, shape, then HTTP's charset and the XML declaration (whichever decodes without a fault),
 * valid UTF-8, and windows-1252 at last. iconv-lite decodes, because TextDecoder on Node 20 gets windows-1252 wrong.
 */
export function decodeFeed(bytes: Uint8Array, contentType?: string): DecodedFeed {
  for (const { bytes: mark, encoding } of marks)
    if (startsWith(bytes, mark))
      return { text: decode(bytes.subarray(mark.length), encoding), encoding, rule: "byte-order-mark" };
  for (const { bytes: shape, encoding } of shapes)
    if (startsWith(bytes, shape)) return { text: decode(bytes, encoding), encoding, rule: "xml-shape" };
  const ebcdic = startsWith(bytes, [0x4c, 0x6f, 0xa7, 0x94]);
  const head = ascii(bytes.subarray(0, 1024));
  const declared = ebcdic
    ? "cp037"
    : known(/<\?xml[^>]{0,200}?encoding\s*=\s*["'](?<name>[\w.:-]{1,40})["']/iu.exec(head)?.groups?.["name"]);
  const header = known(
    /charset\s*=\s*["']?(?<name>[\w.:-]{1,40})/iu.exec(contentType ?? "")?.groups?.["name"],
  );
  // RFC 3023: text/xml without a charset is US-ASCII, whatever the declaration says; with other bytes it cannot be.
  if (header === undefined && /^text\//iu.test(contentType ?? "") && !hasHighByte(bytes))
    return { text: decode(bytes, "us-ascii"), encoding: "us-ascii", rule: "http-header" };
  const utf8 = isUtf8(bytes);
  const meant = declared ?? header;
  if (!utf8 && meant !== undefined && /^utf-?8$/iu.test(meant) && isMostlyUtf8(bytes))
    return { text: decode(bytes, "utf-8"), encoding: "utf-8", rule: "damaged-utf-8" };
  for (const [encoding, rule] of [
    [header, "http-header"],
    [declared, "xml-declaration"],
  ] as const) {
    if (encoding === undefined || /^utf-?(?:16|32)/iu.test(encoding)) continue;
    if (/^utf-?8$/iu.test(encoding) ? utf8 : fits(bytes, encoding, utf8, rule))
      return { text: decode(bytes, encoding), encoding, rule };
  }
  if (utf8) return { text: decode(bytes, "utf-8"), encoding: "utf-8", rule: "valid-utf-8" };
  const sniffed = sniff(bytes);
  return {
    text: decode(bytes, sniffed ?? "windows-1252"),
    encoding: sniffed ?? "windows-1252",
    rule: sniffed === undefined ? "fallback" : "sniffed",
  };
}

/** Latin charsets are what servers say by habit: bytes that are valid, non-ASCII UTF-8 win against them. */
function fits(bytes: Uint8Array, encoding: string, utf8: boolean, rule: string): boolean {
  if (rule === "http-header" && /^us-ascii$/iu.test(encoding)) return !utf8 || !hasHighByte(bytes);
  if (utf8 && hasHighByte(bytes) && /^(?:iso-?8859-1|windows-1252|us-ascii|ascii|latin1)$/iu.test(encoding))
    return false;
  return !decode(bytes, encoding).includes("\ufffd");
}

const aliases: Readonly<Record<string, string>> = {
  "iso-8859-1": "windows-1252",
  latin1: "windows-1252",
  "us-ascii": "windows-1252",
  ascii: "windows-1252",
  "iso-8859-9": "windows-1254",
  "iso-8859-11": "windows-874",
  gb2312: "gb18030",
  gbk: "gb18030",
  "ks_c_5601-1987": "euc-kr",
  "x-mac-cyrillic": "maccyrillic",
  macroman: "macintosh",
  "x-mac-roman": "macintosh",
  "mac-roman": "macintosh",
  "x-sjis": "shift_jis",
};

function known(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const actual = aliases[name.toLowerCase()] ?? name.toLowerCase();
  return iconv.encodingExists(actual) || actual === "iso-2022-jp" ? actual : undefined;
}

function decode(bytes: Uint8Array, encoding: string): string {
  // iconv-lite has no escape-sequence charsets, and the Macintosh's of before the euro; TextDecoder knows both.
  if (encoding === "iso-2022-jp" || encoding === "macintosh") return new TextDecoder(encoding).decode(bytes);
  return iconv.decode(
    bytes as Parameters<typeof iconv.decode>[0],
    aliases[encoding.toLowerCase()] ?? encoding,
    { stripBOM: true },
  );
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return bytes.length >= mark.length && mark.every((byte, index) => bytes[index] === byte);
}

function ascii(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

function hasHighByte(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte >= 0x80);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Declared UTF-8 in which some bytes were hurt: most of what is not ASCII still holds together. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = decode(bytes, "utf-8");
  const broken = count(text, /\ufffd/gu);
  return count(text, /[\u0080-\ufffc]/gu) > 2 * broken;
}

/** Asian charsets told by their byte pairs where nobody declared one. */
function sniff(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 65_536);
  let best: { encoding: string; score: number } | undefined;
  for (const encoding of ["euc-jp", "shift_jis", "big5", "gb18030", "euc-kr"]) {
    const text = decode(sample, encoding);
    if (text.includes("\ufffd")) continue;
    const kana = count(text, /[\u3041-\u30f6]/gu);
    const hangul = count(text, /[\uac00-\ud7a3]/gu);
    const common = count(text, /[的一是不了在人有我他这個這為中大国國来來上们們]/gu);
    const score =
      kana * (encoding.includes("jis") || encoding.includes("jp") ? 3 : 0) +
      hangul * (encoding === "euc-kr" ? 2 : 0) +
      common;
    if (best === undefined || score > best.score) best = { encoding, score };
  }
  return best !== undefined && best.score > 0 ? best.encoding : sniffAlphabet(sample);
}

/** Alphabets of one byte, told by the letters that most bytes would be. Cyrillic is mostly small letters. */
const alphabets: readonly (readonly [string, RegExp])[] = [
  ["windows-1255", /[\u05d0-\u05ea]/gu],
  ["windows-1251", /[\u0430-\u044f]/gu],
  ["koi8-r", /[\u0430-\u044f]/gu],
  ["windows-1253", /[\u03ac-\u03ce]/gu],
  ["windows-874", /[\u0e01-\u0e4d]/gu],
  ["windows-1256", /[\u0621-\u064a]/gu],
];

function sniffAlphabet(sample: Uint8Array): string | undefined {
  const high = sample.filter((byte) => byte >= 0xc0).length;
  const letters =
    ascii(sample)
      .replaceAll(/<[^>]{0,500}>/gu, "")
      .match(/[a-z]/giu)?.length ?? 0;
  if (high < 20 || high < letters / 3) return undefined;
  let best: { encoding: string; share: number } | undefined;
  for (const [encoding, pattern] of alphabets) {
    const share = count(decode(sample, encoding), pattern) / high;
    if (best === undefined || share > best.share + 0.02) best = { encoding, share };
  }
  return best !== undefined && best.share > 0.8 ? best.encoding : undefined;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
