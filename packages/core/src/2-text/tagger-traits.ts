import { hashText } from "./hash.js";

/** What the tagger sees of a word, each as a hash. */
export interface TagTraits {
  readonly word: number;
  readonly shape: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly prefix: number;
}

export function tagTraits(text: string): TagTraits {
  const lower = plainMarks(text.toLowerCase());
  const { length } = lower;
  return {
    word: hashText(digit.test(lower) ? lower.replaceAll(digits, "0") : lower),
    shape: hashText(wordShape(text)),
    suffix1: hashText(lower, Math.max(0, length - 1), length),
    suffix2: hashText(lower, Math.max(0, length - 2), length),
    suffix3: hashText(lower, Math.max(0, length - 3), length),
    prefix: hashText(lower, 0, Math.min(2, length)),
  };
}

const digit = /\d/u;
const digits = /\d/gu;

/** Curly marks as straight ones, so that both ways of typing are one word. */
function plainMarks(lower: string): string {
  return lower.includes("’") ? lower.replaceAll("’", "'") : lower;
}

/** "Osei's 12th" as "Xx'x" and "0x": kinds of characters, each run of one kind once, at most eight. */
export function wordShape(text: string): string {
  let shape = "";
  for (let index = 0; index < text.length && shape.length < 8; index++) {
    const kind = characterKind(text.charCodeAt(index));
    if (!shape.endsWith(kind)) shape += kind;
  }
  return shape;
}

function characterKind(code: number): string {
  if (code >= 97 && code <= 122) return "x";
  if (code >= 65 && code <= 90) return "X";
  if (code >= 48 && code <= 57) return "0";
  if (code === 0x2019) return "'";
  if (code < 128) return String.fromCharCode(code);
  const character = String.fromCharCode(code);
  if (character.toLowerCase() !== character.toUpperCase())
    return character === character.toLowerCase() ? "x" : "X";
  return "?";
}
