import type { QuoteFinder } from "@onrecord/core";
import { findingFrom, linesOf, plainText } from "./place.js";
import { moved } from "./clauses.js";
import { reportingVerbs } from "./verbs.js";

const reported =
  /(?<!\p{L})(?:sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe|hätten|würden|wären|gebe|gehe)(?!\p{L})/u;
const firstPerson = /(?<!\p{L})ich(?!\p{L})/iu;
const condition = /^(?:wenn|falls|sollte)(?!\p{L})|,\s(?:wenn|falls|als ob)(?!\p{L})/iu;
const that = /,\s(?:dass|daß|ob)(?!\p{L})/u;

/** Whole sentences in the mood of reported speech: Die Brücke sei gesperrt. They go on with what somebody said before. */
export const reportedMood: QuoteFinder = {
  name: "german-mood",
  *find(block, { language }) {
    if (language.code !== "de") return;
    const plain = plainText(block);
    for (const { start, text } of linesOf(block, plain)) {
      const verbs = [...text.matchAll(/\p{Ll}{2,20}/gu)].some(([word]) => reportingVerbs.has(word));
      if (verbs || !reported.test(text) || firstPerson.test(text) || condition.test(text) || that.test(text))
        continue;
      if (
        /(?<!\p{L})(?:[Ll]aut|zufolge|[Nn]ach (?:\p{L}{2,20}\s)?(?:Angaben|Ansicht|Meinung)|Demnach)(?!\p{L})/u.test(
          text,
        )
      )
        continue;
      const found = moved(
        findingFrom(text, [[0, text.length]], { class: "speech", confidence: 0.65 }),
        start,
      );
      if (found !== undefined) yield found;
    }
  },
};
