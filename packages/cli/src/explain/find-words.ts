/** A place in the text: half-open, UTF-16 code units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

const most = 20;

/** Where some words stand in a text, whatever its white space and the form of its marks; at most 20 places. */
export function findWords(text: string, words: string): readonly Place[] {
  const page = simplify(text);
  const wanted = simplify(words).plain.trim();
  const places: Place[] = [];
  if (wanted === "") return places;
  for (
    let at = page.plain.indexOf(wanted);
    at >= 0 && places.length < most;
    at = page.plain.indexOf(wanted, at + wanted.length)
  )
    places.push({ start: page.origin[at] ?? 0, end: (page.origin[at + wanted.length - 1] ?? 0) + 1 });
  return places;
}

/** Lower case, straight marks, single spaces, each character with the place it came from. */
function simplify(text: string): { readonly plain: string; readonly origin: readonly number[] } {
  let plain = "";
  const origin: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = simpleSign(text[at] ?? "");
    if (sign === " " && plain.endsWith(" ")) continue;
    plain += sign;
    origin.push(at);
  }
  return { plain, origin };
}

function simpleSign(sign: string): string {
  if (/\s/u.test(sign)) return " ";
  if (/[“”„«»]/u.test(sign)) return '"';
  if (/[‘’‚`]/u.test(sign)) return "'";
  const small = sign.toLowerCase();
  return small.length === 1 ? small : sign;
}
