import { dayNumber, isRealDay } from "../calendar.js";
import { textAt, type Found, type Scene, type TimeRule } from "../rule.js";
import { dayTimex, monthTimex } from "../timex.js";
import { noSuchDate } from "./dates.js";

/** "2021-12-23", "2021-12", "12/23/2021", "23.12.2021", "23-Dec-2021". */
export const numericDate: TimeRule = {
  name: "numeric-date",
  read(scene, at) {
    const one = scene.tokens[at];
    if (one === undefined || !one.digits || (one.glued && scene.tokens[at - 1]?.digits) || joined(scene, at))
      return undefined;
    const mark = textAt(scene, at + 1);
    if (!["-", "/", "."].includes(mark) || !glued(scene, at + 1) || !glued(scene, at + 2)) return undefined;
    const two = numberOrMonth(scene, at + 2);
    const three =
      textAt(scene, at + 3) === mark && glued(scene, at + 3) && glued(scene, at + 4)
        ? numberOrMonth(scene, at + 4)
        : undefined;
    if (two === undefined) return undefined;
    if (three === undefined) return yearMonth(one.lower, mark, scene, at);
    const next = at + 5;
    if (
      glued(scene, next) &&
      [mark, "%"].includes(textAt(scene, next)) &&
      glued(scene, next + 1) &&
      scene.tokens[next + 1]?.digits
    )
      return undefined;
    return ordered(one.lower, two, three, mark, next);
  },
};

function ordered(
  one: string,
  two: DateField,
  three: DateField,
  mark: string,
  next: number,
): Found | undefined {
  const first = Number(one);
  if (one.length === 4 && three.named) return real(first, three.value, two.value, next);
  if (one.length === 4) return real(first, two.value, three.value, next);
  if (three.named) return two.length === 4 ? real(two.value, three.value, first, next) : undefined;
  const year =
    three.length === 4
      ? three.value
      : three.length === 2
        ? three.value + (three.value < 50 ? 2000 : 1900)
        : undefined;
  if (year === undefined || one.length > 2) return undefined;
  if (two.named || (mark === "." && !two.named) || first > 12) return real(year, two.value, first, next);
  return real(year, first, two.value, next);
}

function real(year: number, month: number, day: number, next: number): Found | undefined {
  if (year < 1000 || year > 2200) return undefined;
  return isRealDay(year, month, day)
    ? { next, timex: dayTimex(dayNumber(year, month, day)), shape: "point" }
    : noSuchDate(next);
}

interface DateField {
  readonly value: number;
  readonly length: number;
  readonly named: boolean;
}

function numberOrMonth(scene: Scene, at: number): DateField | undefined {
  const token = scene.tokens[at];
  if (token?.digits) return { value: Number(token.lower), length: token.lower.length, named: false };
  const month = token?.word.month;
  return month === undefined ? undefined : { value: month, length: 2, named: true };
}

function yearMonth(one: string, mark: string, scene: Scene, at: number): Found | undefined {
  const two = scene.tokens[at + 2];
  if (one.length !== 4 || mark !== "-" || two === undefined || !two.digits || two.lower.length !== 2)
    return undefined;
  const year = Number(one);
  const month = Number(two.lower);
  // "2014-15" is a season of sport or a school year, "2014-12" a month.
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || month === (year + 1) % 100) return undefined;
  return { next: at + 3, timex: monthTimex(year, month), shape: "point" };
}

function glued(scene: Scene, at: number): boolean {
  return scene.tokens[at]?.glued ?? false;
}

/** Part of a longer run: a phone number, a path, a version. */
function joined(scene: Scene, at: number): boolean {
  const iso =
    textAt(scene, at).length === 4 && textAt(scene, at + 1) === "-" && !scene.tokens[at - 2]?.digits;
  // "report-2020-07-01.csv": a whole date behind a name.
  if (iso && textAt(scene, at - 1) === "-" && scene.tokens[at + 4]?.lower.length === 2) return false;
  return glued(scene, at) && ["-", "/", ".", ",", "$", "+", "#", ":"].includes(textAt(scene, at - 1));
}
