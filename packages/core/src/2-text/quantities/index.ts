import { requireText } from "../../check-input.js";
import { quantityWords } from "../../language/en/quantities.js";
import { spanOf } from "../../range.js";
import type { Span } from "../../schema/span.js";
import type { Quantity } from "../../schema/quantity.js";
import { findQuantitiesWith } from "./find-quantities.js";
import { findNumbers as findNumberDrafts } from "./find-numbers.js";
import { lex } from "./lexemes.js";
import { prepareWords, type Vocabulary } from "./vocabulary.js";
import type { QuantityWords } from "./words.js";

export type { QuantityWords } from "./words.js";

const english = prepareWords(quantityWords);

export interface QuantityOptions {
  /** The words of another language; English unless given. */
  readonly words?: QuantityWords;
}

/**
 * Every figure of a text with its value, unit, bound and role; pure, in linear time.
 *
 * ```ts
 * findQuantities("About 735 persons, up from 50.");
 * ```
 */
export function findQuantities(text: string, options: QuantityOptions = {}): readonly Quantity[] {
  requireText(text, "findQuantities");
  return findQuantitiesWith(text, vocabularyOf(options));
}

/** A number of the text, whatever it stands for. */
export interface WrittenNumber {
  readonly span: Span;
  readonly value: number;
  /** Letters stand against it: "180ml", "XC40". */
  readonly attached: boolean;
}

/** Every number in digits or words, with no unit read and nothing vetoed. */
export function findNumbers(text: string, options: QuantityOptions = {}): readonly WrittenNumber[] {
  requireText(text, "findNumbers");
  const lexemes = lex(text);
  return findNumberDrafts(lexemes, vocabularyOf(options)).map((number) => {
    const [before, here, behind] = [lexemes[number.first - 1], lexemes[number.first], lexemes[number.next]];
    const letters = here?.glued === true && here.kind === "figure" && before?.kind === "word";
    const attached = letters || (behind?.glued === true && behind.kind === "word");
    return { span: spanOf(text, number), value: number.value, attached };
  });
}

function vocabularyOf(options: QuantityOptions): Vocabulary {
  return options.words === undefined ? english : prepareWords(options.words);
}
