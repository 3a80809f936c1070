/** Characters that templates write as names; others are left as they stand. */
const named: Readonly<Record<string, string>> = {
  amp: "&",
  apos: "'",
  bdquo: "„",
  gt: ">",
  hellip: "…",
  laquo: "«",
  ldquo: "“",
  lsquo: "‘",
  lt: "<",
  mdash: "—",
  nbsp: " ",
  ndash: "–",
  prime: "′",
  Prime: "″",
  quot: '"',
  raquo: "»",
  rdquo: "”",
  rsquo: "’",
  sbquo: "‚",
  shy: "",
};

/** What the numbers 128 to 159 mean on the web: the marks of Windows-1252. */
const windowsMarks = "€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ";

/** One level of HTML's character references: `&amp;quot;` becomes `&quot;`. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#(?<decimal>\d{1,8})|#x(?<hex>[\da-f]{1,6})|(?<name>[a-z]{2,6}));/giu,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? named[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
      if (code > 127 && code < 160) return windowsMarks[code - 128] ?? whole;
      const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
      return isCharacter ? String.fromCodePoint(code) : whole;
    },
  );
}
