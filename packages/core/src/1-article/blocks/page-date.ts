import { findDates } from "../dates/find-dates.js";
import { plain } from "../line-shape.js";
import type { BlockRule } from "../rules.js";

const clock = /\b\d{1,2}(?:[:.h]\d{2}){1,2}\s?(?:uhr|[ap]\.?\s?m\b\.?)?|\b\d{1,2}\s?[ap]\.?m\b\.?/gu;
const zone = /\b(?:[a-z]{1,2}[sd]t|et|ct|mt|pt|gmt|utc|cet|cest|eastern|pacific|central)\b/gu;

/** A line that is a date and little else: "Monday, June 3, 2019", "Updated: 3 Jun 2019 10:24 am ET". */
export const pageDate: BlockRule = {
  name: "page-date",
  label(line, { language }) {
    if (line.text.length > 140) return undefined;
    const dates = findDates(line.text, language.article);
    if (dates.length === 0) return isRelative(line.plain) ? { kind: "pageDate", inBody: false } : undefined;
    const known = new Set([
      ...Object.keys(language.article.weekdays),
      ...language.article.publishedWords.flatMap((words) => words.split(" ")),
      ...language.article.modifiedWords.flatMap((words) => words.split(" ")),
      ..."on at the of um de le el il den om klokken kl i published first last read min minute minutes hours hour days day ago yesterday today just now am pm a m p - in to".split(
        " ",
      ),
    ]);
    let rest = line.text;
    for (const date of dates.toReversed()) rest = `${rest.slice(0, date.start)} ${rest.slice(date.end)}`;
    const left =
      plain(rest)
        .replace(clock, " ")
        .replace(zone, " ")
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    const unknown = left.filter((word) => !known.has(word) && !/^\d{1,2}$/u.test(word));
    return unknown.length === 0 ? { kind: "pageDate", inBody: false } : undefined;
  },
};

const agoElsewhere =
  /^(?:(?:vor|il y a|hace|há)\s(?:\d{1,3}|une?|einer?|einem)\s\p{L}{3,9}\.?|\d{1,3}\s(?:ore|ora|minuti|giorni)\sfa|\d{1,3}\s(?:uur|minuten|dagen)\sgeleden)$/u;

/** "3 hours ago", "Updated 20 minutes ago", "vor 3 Stunden". */
function isRelative(text: string): boolean {
  if (agoElsewhere.test(text)) return true;
  return /^(?:updated|published|posted|last updated)?:?\s?(?:about\s)?(?:\d{1,3}|an?)\s(?:min|minute|hour|hr|day|week|month|year)s?\sago\.?$/u.test(
    text,
  );
}
