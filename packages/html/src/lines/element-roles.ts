import type { Element } from "../tree/element.js";
import { inlineNames, skippedNames } from "../tree/names.js";

const creditWords = /credit|copyright|fotograf|photographer|attribution/iu;
const captionWords = /(?:^|[\s_-])(?:fig|image|photo|media)?-?_?caption/iu;
const unseenWords = /\bsr-only\b|visually-?hidden|screen-reader-text/iu;

export function isSkipped(element: Element): boolean {
  if (skippedNames.has(element.name)) return true;
  if (!inlineNames.has(element.name)) return false;
  if (element.hides) return true;
  if (element.attributes.get("aria-hidden") === "true" && element.name === "i") return true;
  const words = element.attributes.get("class");
  return words !== undefined && unseenWords.test(words);
}

/** "<figcaption>A bridge <span class=credit>Ana Roe</span>": the credit is a line of its own. */
export function isCredit(element: Element): boolean {
  if (!inlineNames.has(element.name)) return false;
  const words = element.attributes.get("class");
  return words !== undefined && creditWords.test(words);
}

export function isCaption(element: Element): boolean {
  if (element.name === "figcaption") return true;
  if (inlineNames.has(element.name)) return false;
  const words = element.attributes.get("class");
  return words !== undefined && captionWords.test(words);
}

export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13 && code !== 11);
}
