export interface Escape {
  readonly text: string;
  /** How many characters it takes, backslash included. */
  readonly length: number;
  readonly isBad: boolean;
}

const short: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

/**
 * The escape at a backslash. JavaScript's are read as there; a backslash before another letter or digit was meant
 * ("AC\DC"), one before any other sign was not ("it\'s").
 */
export function readEscape(source: string, at: number): Escape {
  const next = source[at + 1];
  if (next === undefined) return { text: "", length: 1, isBad: true };
  const plain = short[next];
  if (plain !== undefined) return { text: plain, length: 2, isBad: false };
  const coded = codedCharacter(source, at);
  if (coded !== undefined) return coded;
  if (next === "\n") return { text: "", length: 2, isBad: true };
  if (next === "\r") return { text: "", length: source[at + 2] === "\n" ? 3 : 2, isBad: true };
  return { text: /[\p{L}\p{N}]/u.test(next) ? `\\${next}` : next, length: 2, isBad: true };
}

const coded = /\\u(?<unit>[\da-f]{4})|\\u\{(?<point>[\da-f]{1,6})\}|\\x(?<byte>[\da-f]{2})/iuy;

function codedCharacter(source: string, at: number): Escape | undefined {
  coded.lastIndex = at;
  const groups = coded.exec(source)?.groups;
  if (groups === undefined) return undefined;
  const { unit, point, byte } = groups;
  const code = Number.parseInt(unit ?? point ?? byte ?? "", 16);
  if (code > 0x10ffff) return undefined;
  const text = unit === undefined ? String.fromCodePoint(code) : String.fromCharCode(code);
  return { text, length: coded.lastIndex - at, isBad: unit === undefined };
}
