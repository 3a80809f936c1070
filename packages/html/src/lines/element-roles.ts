import type { Element } from "../tree/element.js";
import { inlineNames, skippedNames } from "../tree/names.js";

const creditWords = /credit|copyright|fotograf|photographer|attribution/iu;
const captionWords = /(?:^|[\s_-])(?:fig|image|photo|media)?-?_?caption/iu;
const unseenWords = /\bsr-only\b|visually-?hidden|screen-reader-text/iu;

/** What the class attributes of one page say of their elements: each is looked at once. */
export class ElementRoles {
  private readonly credits = new Map<string, boolean>();
  private readonly captions = new Map<string, boolean>();
  private readonly unseen = new Map<string, boolean>();

  isSkipped(element: Element): boolean {
    if (skippedNames.has(element.name)) return true;
    if (!inlineNames.has(element.name)) return false;
    if (element.hides) return true;
    if (element.name === "i" && element.attributes.get("aria-hidden") === "true") return true;
    return isNamed(element, unseenWords, this.unseen);
  }

  /** "<figcaption>A bridge <span class=credit>Ana Roe</span>": the credit is a line of its own. */
  isCredit(element: Element): boolean {
    return inlineNames.has(element.name) && isNamed(element, creditWords, this.credits);
  }

  isCaption(element: Element): boolean {
    if (element.name === "figcaption") return true;
    return !inlineNames.has(element.name) && isNamed(element, captionWords, this.captions);
  }
}

function isNamed({ attributes }: Element, words: RegExp, known: Map<string, boolean>): boolean {
  const value = attributes.size === 0 ? undefined : attributes.get("class");
  if (value === undefined || value === "") return false;
  let named = known.get(value);
  if (named === undefined) known.set(value, (named = words.test(value)));
  return named;
}

export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13 && code !== 11);
}
