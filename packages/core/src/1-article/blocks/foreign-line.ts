import { isForeignLine } from "../fields/detect-language.js";
import type { BlockRule } from "../rules.js";

const opening = 3000;

/** "Diese Meldung ist auch auf Deutsch erschienen." under an English story: a notice for other readers. */
export const foreignLine: BlockRule = {
  name: "foreign-line",
  label: (line, { page }) =>
    isForeignLine(line.text, page.text.slice(0, opening)) ? { kind: "other", inBody: false } : undefined,
};
