import type { Line } from "../lines/line.js";
import type { Element } from "../tree/element.js";
import type { LineLabel } from "./label-blocks.js";
import type { PageView } from "./page-view.js";

const mostLines = 10;
const mostlyLink = 0.9;

/**
 * A fragment, "<p>“We stop,” said Kim.</p>", is no page of the kind the model was taught: where it sees no story in a
 * few lines, what it says is dropped, and the words decide as they do in plain text. A page with scripts is a page.
 */
export function leaveToWords(
  { lines, elements }: Pick<PageView, "lines" | "elements">,
  labels: readonly LineLabel[],
): readonly (LineLabel | undefined)[] {
  if (lines.length > mostLines || labels.some((label) => label.inBody)) return labels;
  if (elements.some(({ name }) => name === "script")) return labels;
  return lines.map((line, index) => {
    const label = labels[index];
    if (label?.rule !== "block-model" || label.kind !== "other" || line.linked >= mostlyLink) return label;
    const part = partOf(line, elements);
    return part === undefined ? undefined : { ...label, ...part, inBody: true };
  });
}

/** A sentence in a list or in a block quote is a part of the story of that kind. */
function partOf(line: Line, elements: readonly Element[]): Pick<LineLabel, "kind" | "rule"> | undefined {
  if (!/[.!?]["'’”)]{0,2}$/u.test(line.text.slice(-4))) return undefined;
  let at: Element | undefined = line.element;
  for (let step = 0; step < 4 && at !== undefined; step++, at = elements[at.parent]) {
    if (at.name === "li") return { kind: "listItem", rule: "list-element" };
    if (at.name === "blockquote") return { kind: "blockQuote", rule: "blockquote-element" };
  }
  return undefined;
}
