import { isForeignLine } from "../fields/detect-language.js";
import type { BlockRule } from "../rules.js";

/** "Diese Meldung ist auch auf Deutsch erschienen." under an English story: a notice for other readers. */
export const foreignLine: BlockRule = {
  name: "foreign-line",
  label(line, context) {
    const own = context.pageLanguage();
    return own !== undefined && isForeignLine(line.text, own) ? { kind: "other", inBody: false } : undefined;
  },
};
