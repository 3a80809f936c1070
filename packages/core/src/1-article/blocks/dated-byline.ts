import { looksLikeName, readNames } from "../authors/read-names.js";
import { findDates } from "../dates/find-dates.js";
import { countWords } from "../line-shape.js";
import type { BlockRule } from "../rules.js";

const reach = 8;
const separator = /^[\s]?(?:[·|•,–—-]|posted|published|updated|on\b|contributor|staff)/iu;

/** "Kim Osei - June 3, 2019", "Kim Osei · Pier News · Posted: June 3, 2019": a name and a date below the headline. */
export const datedByline: BlockRule = {
  name: "dated-byline",
  label(line, context) {
    const headline = context.headlineIndex();
    const words = context.language.article;
    if (headline === undefined || line.index <= headline || line.index > headline + reach) return undefined;
    if (line.text.length > 160 || countWords(line.text, 26) > 25 || !/^\p{Lu}/u.test(line.text))
      return undefined;
    const [date] = findDates(line.text, words);
    const [name] = readNames(line.text.slice(0, date?.start ?? 80), words);
    if (name === undefined || name.agency || name.start > 0 || !looksLikeName(name.name, words))
      return undefined;
    const behind = line.text.slice(name.end);
    const dated = date !== undefined && date.start - name.end < 60;
    return dated && (separator.test(behind) || date.start - name.end <= 1)
      ? { kind: "byline", inBody: false }
      : undefined;
  },
};
