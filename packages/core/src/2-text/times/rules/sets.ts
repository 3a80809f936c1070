import { readCount } from "../numbers.js";
import { readMonthName } from "../parts.js";
import { plays, textAt, type Found, type Scene, type TimeRule } from "../rule.js";
import { durationTimex, pad } from "../timex.js";

/** "every day", "each Thursday", "every two weeks", "Tuesday nights", "daily". */
export const repeated: TimeRule = {
  name: "repeated",
  read(scene, at) {
    const word = scene.tokens[at]?.word;
    const dash = textAt(scene, at + 1) === "-" ? 2 : 0;
    const whole =
      dash === 2 ? scene.words.lexicon.get(textAt(scene, at) + textAt(scene, at + 2))?.set : undefined;
    if (whole !== undefined) return { next: at + 3, timex: whole, shape: "set" };
    if (word?.set !== undefined) return { next: at + 1, timex: word.set, shape: "set" };
    if (word?.weekday !== undefined) {
      const part = scene.tokens[at + 1]?.word;
      if (word.plural) return { next: at + 1, timex: `XXXX-WXX-${word.weekday}`, shape: "set" };
      return part?.part !== undefined && part.plural
        ? { next: at + 2, timex: `XXXX-WXX-${word.weekday}T${part.part}`, shape: "set" }
        : undefined;
    }
    return word?.each ? everyUnit.read(scene, at) : timesInUnit(scene, at);
  },
};

/** "twice a week", "three times a day". */
function timesInUnit(scene: Scene, at: number): Found | undefined {
  const once = scene.words.often.has(textAt(scene, at)) ? at + 1 : undefined;
  const count = once === undefined ? readCount(scene, at) : undefined;
  const next =
    once ??
    (scene.words.timesWords.has(textAt(scene, count?.next ?? -1)) ? (count?.next ?? at) + 1 : undefined);
  if (next === undefined || scene.tokens[next]?.word.article !== "a") return undefined;
  const unit = scene.tokens[next + 1]?.word;
  return unit?.unit === undefined || unit.plural
    ? undefined
    : { next: next + 2, timex: durationTimex(1, unit.unit), shape: "set" };
}

const everyUnit: TimeRule = {
  name: "every-unit",
  read(scene, at) {
    const other = plays(scene, at + 1, "other") ? 1 : 0;
    const count = other === 1 ? { value: 2, next: at + 2 } : readCount(scene, at + 1);
    const next = count?.next ?? at + 1;
    const word = scene.tokens[next]?.word;
    if (word?.unit !== undefined && (!word.plural || count !== undefined))
      return { next: next + 1, timex: durationTimex(count?.value ?? 1, word.unit), shape: "set" };
    if (word?.weekday !== undefined)
      return { next: next + 1, timex: `XXXX-WXX-${word.weekday}`, shape: "set" };
    if (word?.season !== undefined) return { next: next + 1, timex: `XXXX-${word.season}`, shape: "set" };
    if (word?.part !== undefined) return { next: next + 1, timex: `XXXX-XX-XXT${word.part}`, shape: "set" };
    const month = readMonthName(scene, next);
    return month === undefined
      ? undefined
      : { next: month.next, timex: `XXXX-${pad(month.value)}`, shape: "set" };
  },
};
