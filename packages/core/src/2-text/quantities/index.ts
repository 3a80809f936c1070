import { quantityWords } from "../../language/en/quantities.js";
import type { Quantity } from "../../schema/quantity.js";
import { findQuantitiesWith } from "./find-quantities.js";
import { prepareWords } from "./vocabulary.js";
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
  return findQuantitiesWith(text, options.words === undefined ? english : prepareWords(options.words));
}
