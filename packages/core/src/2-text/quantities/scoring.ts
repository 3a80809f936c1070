import { quantityWords } from "../../language/en/quantities.js";
import { findNumbers } from "./find-numbers.js";
import type { NumberFound } from "./found.js";
import { lex, type Lexeme } from "./lexemes.js";
import { prepareWords } from "./vocabulary.js";

export { findQuantities } from "./index.js";

/** Every number of the text, with the lexemes it was read from; what number-only test sets score. */
export function findNumbersIn(text: string): { lexemes: readonly Lexeme[]; numbers: readonly NumberFound[] } {
  const lexemes = lex(text);
  return { lexemes, numbers: findNumbers(lexemes, prepareWords(quantityWords)) };
}
