import { endsSentence, isTitleLike } from "../line-shape.js";
import type { BlockRule } from "../rules.js";

/** "The harbour" / "More coverage, selected by the editors": the title of a box stands above the line that gives it away. */
export const relatedBoxTitle: BlockRule = {
  name: "related-box-title",
  label(line, context) {
    if (line.text.length > 90 || !isTitleLike(line.text)) return undefined;
    const next = context.labelOf(line.index + 1);
    const below = context.lines[line.index + 1]?.text ?? "";
    return next?.kind === "relatedLinks" &&
      /(?:selected|chosen|picked) by|\bcoverage\b|\bmore (?:on|from)\b|handpicked/iu.test(below) &&
      below.length < 90
      ? { kind: "relatedLinks", inBody: false }
      : undefined;
  },
};

/** "Newsletter sign-up" / "The Morning Post" / "What to know before breakfast.": name and blurb of a newsletter box. */
export const newsletterBox: BlockRule = {
  name: "newsletter-box",
  label(line, context) {
    const { text, index } = line;
    if (text.length > 110 || /[“”"]/u.test(text)) return undefined;
    const isPromo = (at: number): boolean => context.labelOf(at)?.kind === "newsletterPromo";
    if (isPromo(index - 1) && isTitleLike(text, 8)) return { kind: "newsletterPromo", inBody: false };
    const title = context.lines[index - 1];
    const isBlurb =
      isPromo(index - 1) && title !== undefined && !endsSentence(title.text) && isPromo(index - 2);
    return isBlurb && !/[.!?]\s\p{Lu}/u.test(text) ? { kind: "newsletterPromo", inBody: false } : undefined;
  },
};
