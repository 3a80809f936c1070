import { longestFurniture } from "../line-shape.js";
import type { BlockRule } from "../rules.js";

/** "Copyright ©2021 … All Rights Reserved. 8799…": who claims the rights, a tracking token behind it or not. */
export const copyrightLine: BlockRule = {
  name: "copyright-line",
  label(line, context) {
    if (line.text.length > longestFurniture) return undefined;
    const text = line.plain;
    const known = context.phrasesFor("copyright").has(text);
    const dated =
      /(?:©|\(c\)|&copy;|copyright)\s?(?:by\s)?(?:\d{4}|\p{L}[^.]{0,40}\d{4})/u.test(text) &&
      text.length < 250;
    return known || dated ? { kind: "copyright", inBody: false } : undefined;
  },
};
