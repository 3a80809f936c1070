/** What has ended scripts, opened comments or been lost on the way, elsewhere. */
const pieces = [
  "</script>",
  "</script >",
  "</script\t/>",
  "</script\n",
  "</script",
  "</scr",
  "<script",
  "<script>",
  "<script src=//evil.example>",
  "<script>window.broken=1</script>",
  "</script><script>window.broken=1</script>",
  "</script><img src=x onerror=window.broken=1>",
  "<!--",
  "<!--<script",
  "<!--<script>",
  "<!-- <script> </script>",
  "-->",
  "--!>",
  "]]>",
  "<![CDATA[",
  "<?xml?>",
  "</style></title></textarea>",
  "<svg><script>",
  "<plaintext>",
  "<template>",
  "&lt;/script&gt;",
  "&amp;lt;",
  "&#60;/script&#62;",
  "&#x3c;",
  "&LT;",
  "&nbsp",
  "\\u003c/script\\u003e",
  "\\",
  '\\"',
  '"',
  '"}',
  "'",
  "`${window.broken=1}`",
  "\u2028",
  "\u2029",
  "\0",
  "\r\n",
  "\n",
  "\t",
  "\v\f\b",
  "\u007f\u0085\u00a0",
  "\ufeff",
  "\ufffd",
  "\ufffe\uffff",
  "\ud800",
  "\udc00",
  "\udc00\ud800",
  "\ud83d",
  "😀",
  "\u202e",
  "\u200b",
  "ſcript",
  "</ſcript>",
  "＜/script＞",
  "İ",
  "__proto__",
  "/*",
  "*/",
  "//",
  "Ferries stop",
  " ",
] as const;

/** So many hostile strings from a place in one endless, fixed series: text of our own, torn, joined and recased. */
export function hostileStrings(first: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => hostileString(first + index));
}

function hostileString(seed: number): string {
  const random = randomFrom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  let text = "";
  for (let left = 1 + below(6); left > 0; left--) {
    const piece = pieces[below(pieces.length)] ?? "";
    const way = below(8);
    if (way === 0) text += piece.slice(below(piece.length + 1));
    else if (way === 1) text += piece.slice(0, below(piece.length + 1));
    else if (way === 2) text += recased(piece, random);
    else if (way === 3) text += String.fromCharCode(below(0x10000));
    else if (way === 4) text += String.fromCharCode(below(0x80)).repeat(1 + below(3));
    else text += piece;
  }
  return text;
}

function recased(text: string, random: () => number): string {
  return [...text].map((one) => (random() < 0.5 ? one.toUpperCase() : one.toLowerCase())).join("");
}

/** Mulberry32: small, quick and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
