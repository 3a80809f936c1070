const beyondTable = 0x250;

/** Letters and digits of Latin scripts, one byte each. */
const isLatinWord = /* @__PURE__ */ Uint8Array.from({ length: beyondTable }, (_, code) =>
  /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 0,
);

/**
 * Runs of letters and digits in lower case, at most `most`. Latin text is walked by code; a text with anything else is
 * left to the regular expression, which takes ten times as long.
 */
export function tokensOf(text: string, most = Number.POSITIVE_INFINITY): readonly string[] {
  const small = text.toLowerCase();
  const tokens: string[] = [];
  let start = -1;
  for (let at = 0; at < small.length; at++) {
    const code = small.charCodeAt(at);
    if (code >= beyondTable && !isPunctuation(code))
      return small.match(/[\p{L}\p{N}]+/gu)?.slice(0, most) ?? [];
    if (isLatinWord[code] === 1) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      tokens.push(small.slice(start, at));
      start = -1;
      if (tokens.length === most) return tokens;
    }
  }
  if (start >= 0) tokens.push(small.slice(start));
  return tokens;
}

/** Quotation marks, dashes, odd spaces and the euro: neither letter nor digit. */
function isPunctuation(code: number): boolean {
  return (code >= 0x2000 && code <= 0x206f) || code === 0x20ac;
}
