import type { Page, Witness } from "../../0-page/page.js";
import type { ArticleWords } from "../words.js";
import type { DateClaim } from "./claim.js";
import { findDates } from "./find-dates.js";

/** Dates that markup, a feed or a custom parser names. */
export function fromWitnesses(page: Page, words: ArticleWords): readonly DateClaim[] {
  return page.witnesses.flatMap((witness) => {
    if (witness.field !== "published" && witness.field !== "modified") return [];
    const claim = claimOf(witness, witness.field, words);
    return claim === undefined ? [] : [claim];
  });
}

function claimOf(witness: Witness, about: DateClaim["about"], words: ArticleWords): DateClaim | undefined {
  const { evidence, reader: rule, weight } = witness;
  const value = witness.value.slice(0, 200);
  const [date] = findDates(value, words);
  if (date !== undefined) {
    const { precision, weekday } = date;
    return {
      value: date.value,
      precision,
      evidence,
      rule,
      weight,
      about,
      ...(weekday === undefined ? {} : { weekday }),
    };
  }
  const short = /^(?<year>(?:1[89]|20)\d{2})(?:-(?<month>0[1-9]|1[0-2]))?$/u.exec(value.trim());
  if (short === null) return undefined;
  const precision = short.groups?.["month"] === undefined ? "year" : "month";
  return { value: value.trim(), precision, evidence, rule, weight, about };
}
