import type { BlockRule } from "../rules.js";
import { addressLine, agencySigning, contributorLine } from "./contributor-line.js";
import { phraseRule } from "./phrase-rule.js";

const closing: readonly BlockRule[] = [
  phraseRule("correction", "correction", 1200),
  phraseRule("editors-note", "editorsNote", 900),
  contributorLine,
  phraseRule("contact-line", "contactLine"),
  agencySigning,
  addressLine,
];

/** Notes and signings that look like one more paragraph: their words say what they are, whatever the markup's model thinks. */
export const closingLine: BlockRule = {
  name: "closing-line",
  label(line, context) {
    const { kind, inBody } = line.markup ?? {};
    if (inBody !== true || (kind !== "paragraph" && kind !== "listItem")) return undefined;
    for (const rule of closing) {
      const label = rule.label(line, context);
      if (label !== undefined) return label;
    }
    return undefined;
  },
};
