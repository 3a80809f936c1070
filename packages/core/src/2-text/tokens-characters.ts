const wordCharacter = /[\p{L}\p{N}\p{M}\u{AD}\u{200C}\u{2060}]|\u{200D}/u;
const letter = /\p{L}/u;
const capital = /\p{Lu}/u;
const space = /[\s\u200B\uFEFF]/u;

/** Whether a letter, digit or combining mark stands here (soft hyphens and joiners count as part of words). */
export function isWordAt(text: string, place: number): boolean {
  const code = text.charCodeAt(place);
  if (code < 128) return isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  const point = text.codePointAt(place);
  return point !== undefined && wordCharacter.test(String.fromCodePoint(point));
}

export function isLetter(text: string, place: number): boolean {
  const point = text.codePointAt(place);
  return point !== undefined && letter.test(String.fromCodePoint(point));
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  return capital.test(String.fromCharCode(code));
}

export function isSpaceAt(text: string, place: number): boolean {
  const code = text.charCodeAt(place);
  if (code < 128) return code <= 32 || code === 127;
  return space.test(text.charAt(place));
}

/** UTF-16 code units of the character here: two for astral characters. */
export function lengthAt(text: string, place: number): number {
  const point = text.codePointAt(place);
  return point !== undefined && point > 0xffff ? 2 : 1;
}
