import { mondayOf } from "../calendar.js";
import { readWeekdayName } from "../parts.js";
import { bareWeekday, unitAway } from "../resolve.js";
import { plays, textAt, type Found, type Scene, type TimeRule } from "../rule.js";
import { dayTimex, monthTimex, weekTimex, yearTimex } from "../timex.js";

/** "end of month", "EOY", "end of the year" without a step. */
export const endOfUnit: TimeRule = {
  name: "end-of-unit",
  read(scene, from) {
    const at = scene.tokens[from]?.word.article === "the" ? from + 1 : from;
    const short = scene.words.phrases.shortEnds.get(textAt(scene, at));
    if (short !== undefined && scene.reference?.month !== undefined)
      return { next: at + 1, shape: "point", modifier: "END", ...unitAway(scene, short, 0) };
    const rest = scene.words.phrases.rest.has(textAt(scene, at));
    if (rest && scene.words.of.has(textAt(scene, at + 1)) && scene.tokens[at + 3]?.word.unit === "W")
      return restOfWeek(scene, at + 4);
    if (!(plays(scene, at, "end") && plays(scene, at + 1, "of"))) return undefined;
    const the = plays(scene, at + 2, "the") ? 1 : 0;
    const word = scene.tokens[at + 2 + the]?.word;
    const unit = word?.plural ? undefined : word?.unit;
    const { reference } = scene;
    const weekday = readWeekdayName(scene, at + 2 + the);
    if (weekday !== undefined && reference !== undefined)
      return {
        next: weekday.next,
        shape: "point",
        modifier: "END",
        ...bareWeekday(scene, weekday.value, at, weekday.next),
      };
    if (reference?.month === undefined || unit === undefined || !["D", "W", "M", "Y"].includes(unit))
      return undefined;
    if (unit === "W") return restOfWeek(scene, at + 3 + the);
    if (unit === "D")
      return {
        next: at + 3 + the,
        timex: unitAway(scene, "D", 0).timex,
        shape: "point",
        modifier: "END",
        resolved: true,
      };
    const timex = unit === "Y" ? yearTimex(reference.year) : monthTimex(reference.year, reference.month);
    return { next: at + 3 + the, timex, shape: "point", modifier: "END", resolved: true };
  },
};

/** "the rest of the week": from the reference's day on. */
function restOfWeek(scene: Scene, next: number): Found | undefined {
  const day = scene.reference?.day;
  if (day === undefined) return undefined;
  const [start, end] = [dayTimex(day), dayTimex(mondayOf(day) + 7)];
  return { next, timex: weekTimex(day), start, end, shape: "point", modifier: "END", resolved: true };
}
