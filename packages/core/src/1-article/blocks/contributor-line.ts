import { countWords, longestFurniture } from "../line-shape.js";
import type { BlockRule } from "../rules.js";
import { phraseRule } from "./phrase-rule.js";

const phrases = phraseRule("contributor-line", "contributorLine");

/** "—Lee Park contributed to this article.": a closing line that names who helped. */
export const contributorLine: BlockRule = {
  name: "contributor-line",
  label: (line, context) =>
    line.text.length <= longestFurniture && countWords(line.text, 61) <= 60
      ? phrases.label(line, context)
      : undefined,
};

const edited =
  /^[([—–-]?\s?(?:reporting|edited|editing|writing|compiled|additional)\b[^.;]{2,80}[;.]?\s?(?:(?:additional|editing|writing|reporting)\b[^;]{2,100}[;.]?\s?){0,4}[)\]]?$/iu;

/** "(Reporting by Kim Osei; Editing by Lee Park)": how agencies sign at the end. */
export const agencySigning: BlockRule = {
  name: "agency-signing",
  label: (line) =>
    line.text.length <= 300 && edited.test(line.text) && /\bby\b/u.test(line.text)
      ? { kind: "contributorLine", inBody: false }
      : undefined,
};

/** "Contact Kim Osei at kim@example.org", with the address hidden or not. */
export const addressLine: BlockRule = {
  name: "address-line",
  label: (line) =>
    line.text.length <= longestFurniture &&
    /^(?:(?:you can|please)\s)?(?:write to|contact|reach|e-?mail|message)\s\p{Lu}.*@/iu.test(line.text)
      ? { kind: "contactLine", inBody: false }
      : undefined,
};
