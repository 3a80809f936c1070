import { countWords, endsSentence } from "../line-shape.js";
import type { BlockRule } from "../rules.js";

const head = 6;

/** The publication's own name, on a line of its own at the very top beside weather or the page's date. */
export const masthead: BlockRule = {
  name: "masthead",
  label(line, context) {
    if (line.index >= head || countWords(line.text, 8) > 6 || endsSentence(line.text)) return undefined;
    const headline = context.headlineIndex();
    if (headline !== undefined && line.index >= headline) return undefined;
    const beside = [line.index - 1, line.index + 1].some((at) => {
      const kind = context.labelOf(at)?.kind;
      return kind === "weather" || kind === "pageDate" || kind === "masthead";
    });
    return beside ? { kind: "masthead", inBody: false } : undefined;
  },
};
