import { endsSentence } from "../line-shape.js";
import type { BlockRule } from "../rules.js";

const numbered = /^\(?\d{1,2}[.)]?\s\p{L}/u;

/** "Most Read" / "1. Ferry Runs Aground" / "2. …": the entries below the title of a list of other stories. */
export const listedLinks: BlockRule = {
  name: "listed-links",
  label(line, context) {
    if (line.text.length > 140 || !numbered.test(line.text) || endsSentence(line.text)) return undefined;
    const above = context.labelOf(line.index - 1);
    const first = /^\(?1[.)]?\s/u.test(line.text);
    const goesOn = above?.rule === "listed-links";
    return above?.kind === "relatedLinks" && (first || goesOn)
      ? { kind: "relatedLinks", inBody: false }
      : undefined;
  },
};
