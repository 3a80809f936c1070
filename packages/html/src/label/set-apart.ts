import type { Line } from "../lines/line.js";
import type { Element } from "../tree/element.js";
import type { SureKind } from "./sure-kinds.js";

interface ApartRule extends SureKind {
  /** All of these are among the words of the classes. */
  readonly words: readonly string[];
}

/** Boxes with words of others, or of the house, amid the story. */
const rules: readonly ApartRule[] = [
  { rule: "post-class", kind: "embed", words: ["twitter", "tweet"] },
  { rule: "post-class", kind: "embed", words: ["instagram", "media"] },
  { rule: "comments-class", kind: "comments", words: ["comment", "body"] },
  { rule: "comments-class", kind: "comments", words: ["comment", "content"] },
  { rule: "comments-class", kind: "comments", words: ["comment", "text"] },
  { rule: "disclaimer-class", kind: "other", words: ["disclaimer"] },
  { rule: "disclaimer-class", kind: "other", words: ["disclosure"] },
];

/** Lines that a box right around them sets apart from the story, however much they read like it. */
export function findSetApart(
  lines: readonly Line[],
  elements: readonly Element[],
): ReadonlyMap<number, SureKind> {
  const known = new Map<readonly string[], ApartRule | undefined>();
  const ruleOf = (element: Element | undefined): ApartRule | undefined => {
    if (element === undefined || element.words.length === 0) return undefined;
    if (!known.has(element.words)) known.set(element.words, ruleFor(element.words));
    return known.get(element.words);
  };
  const found = new Map<number, SureKind>();
  for (const { index, element } of lines) {
    const rule = ruleOf(element) ?? ruleOf(elements[element.parent]);
    if (rule !== undefined) found.set(index, rule);
  }
  return found;
}

function ruleFor(words: readonly string[]): ApartRule | undefined {
  return rules.find((rule) => rule.words.every((word) => words.includes(word)));
}
