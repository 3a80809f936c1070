import { readOrdinal, readYear } from "../numbers.js";
import { isMeasured, readStep, skipPossessive } from "../parts.js";
import { plays, textAt, type Found, type Scene, type TimeRule } from "../rule.js";
import { pad, yearTimex } from "../timex.js";

/** "1989", "fiscal 1989", "the year two thousand". */
export const bareYear: TimeRule = {
  name: "year",
  read(scene, at) {
    const lead = leadOf(scene, at);
    const year = readYear(scene, at + lead);
    if (
      year === undefined ||
      typeof year.value !== "number" ||
      !isYear(scene, at + lead, year.next, year.value, lead)
    )
      return undefined;
    return { next: year.next, timex: yearTimex(year.value), shape: "point" };
  },
};

function leadOf(scene: Scene, at: number): number {
  if (plays(scene, at, "fiscal")) return plays(scene, at + 1, "year") ? 2 : 1;
  const the = scene.tokens[at]?.word.article === "the" ? 1 : 0;
  if (plays(scene, at + the, "fiscal") && plays(scene, at + the + 1, "year")) return the + 2;
  return the === 1 && plays(scene, at + 1, "year") ? 2 : 0;
}

function isYear(scene: Scene, at: number, next: number, value: number, lead: number): boolean {
  const before = scene.tokens[at - 1];
  const token = scene.tokens[at];
  if (token === undefined || isMeasured(scene, next)) return false;
  if (value % 100 === 0 && lead === 0 && isCounted(scene, at, next)) return false;
  const led = lead > 0 || (before !== undefined && scene.words.yearLeads.has(before.lower));
  if (!token.digits) return led || next - at > 2;
  if (
    token.glued &&
    before !== undefined &&
    !["(", "-", "–", "—", "/", "~", "=", "<", ">", "“", '"', "`", "[", "'"].includes(before.lower)
  )
    return false;
  if (
    before !== undefined &&
    (["$", "£", "€", "#", "+"].includes(before.lower) || plays(scene, at - 1, "numberLabels"))
  )
    return false;
  if (inLongRun(scene, at)) return false;
  const after = scene.tokens[next];
  if (after?.glued && !/^[.,;:!?)\]"'”’\-–—/~…]$/u.test(after.lower)) return false;
  if (after?.glued && after.lower === "-" && isHyphenated(scene, next + 1)) return false;
  if (value >= 1800 && value < 2100) return !isAddress(scene, at, next) || led;
  return led && !plays(scene, at - 1, "vagueYearLeads");
}

/** "32-2015", "2010-2015-86": no year, but a part of a number with dashes. */
function inLongRun(scene: Scene, at: number): boolean {
  const dashed = (mark: number, digits: number, from: number): boolean =>
    textAt(scene, mark) === "-" &&
    scene.tokens[Math.max(mark, from)]?.glued === true &&
    scene.tokens[mark]?.glued === true &&
    scene.tokens[digits]?.digits === true;
  const before = dashed(at - 1, at - 2, at);
  const after = dashed(at + 1, at + 2, at + 2);
  if (before && textAt(scene, at - 2).length < 3) return true;
  return (
    (before && after) ||
    (before && dashed(at - 3, at - 4, at - 2)) ||
    (after && dashed(at + 3, at + 4, at + 4))
  );
}

/** "for 2000 chairs": a round number before a plural is a count, unless "in" or "since" leads it. */
function isCounted(scene: Scene, at: number, next: number): boolean {
  const after = scene.tokens[next];
  if (after === undefined || after.capital || after.glued) return false;
  return scene.words.pluralForm.test(after.lower) && !plays(scene, at - 1, "sureYearLeads");
}

/** "1600-square-foot"; but "1989-90" and "2015-2018" are years. */
function isHyphenated(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  return token !== undefined && !token.digits && token.glued;
}

/** "1900 Main Street", "Boeing 2000". */
function isAddress(scene: Scene, at: number, next: number): boolean {
  const street = scene.tokens.slice(next, next + 4).some((token) => scene.words.streets.has(token.lower));
  return street && (scene.tokens[at]?.capital ?? true) === false;
}

/** "the 1990s", "the '80s", "the nineties", "the 1970’s". */
export const decade: TimeRule = {
  name: "decade",
  read(scene, at) {
    const start = at + (scene.tokens[at]?.word.article === "the" ? 1 : 0);
    const mark = ["'", "’", "‘", "`"].includes(textAt(scene, start)) ? 1 : 0;
    const token = scene.tokens[start + mark];
    if (token === undefined) return undefined;
    const word = token.word.decade;
    if (word !== undefined && (start > at || scene.style === "chat"))
      return { next: start + 1, timex: pad(190 + word, 3), shape: "point" };
    if (!token.digits || !token.lower.endsWith("0")) return undefined;
    const next = pluralEnd(scene, start + mark + 1);
    if (next === undefined) return undefined;
    // "the 1800s" are a hundred years, "the 1900s" may be ten.
    if (token.lower.length === 4 && mark === 0 && token.lower.endsWith("00") && Number(token.lower) < 1900)
      return { next, timex: token.lower.slice(0, 2), shape: "point" };
    if (token.lower.length === 4 && mark === 0)
      return { next, timex: token.lower.slice(0, 3), shape: "point" };
    if (token.lower.length !== 2 || (mark === 0 && start === at && scene.style === "news")) return undefined;
    return { next, timex: `19${token.lower.slice(0, 1)}`, shape: "point" };
  },
};

function pluralEnd(scene: Scene, at: number): number | undefined {
  const token = scene.tokens[at];
  if (token === undefined || (!token.glued && scene.style === "news")) return undefined;
  if (plays(scene, at, "s")) return at + 1;
  if (!token.glued) return undefined;
  const possessive = skipPossessive(scene, at);
  return possessive > at ? possessive : undefined;
}

/** "the 20th century", "the nineteenth century". */
export const century: TimeRule = {
  name: "century",
  read(scene, at) {
    const start = at + (scene.tokens[at]?.word.article === "the" ? 1 : 0);
    const ordinal = readOrdinal(scene, start);
    if (ordinal === undefined || typeof ordinal.value !== "number" || ordinal.value > 22 || ordinal.value < 1)
      return undefined;
    const dash = textAt(scene, ordinal.next) === "-" ? 1 : 0;
    if (scene.tokens[ordinal.next + dash]?.word.unit !== "C") return undefined;
    return { next: ordinal.next + dash + 1, timex: pad(ordinal.value - 1), shape: "point" };
  },
};

/** "this summer", "last fall", "the winter of 1994", "spring 2020". */
export const season: TimeRule = {
  name: "season",
  read(scene, at) {
    const { step, next: start } = readStep(scene, at);
    const word = scene.tokens[start]?.word;
    if (word?.season === undefined || word.plural) return undefined;
    const of = plays(scene, start + 1, "of") ? 1 : 0;
    const year = readYear(scene, start + 1 + of);
    if (typeof year?.value === "number")
      return { next: year.next, timex: `${yearTimex(year.value)}-${word.season}`, shape: "point" };
    if (word.weak && step === undefined && !plays(scene, at - 1, "in")) return undefined;
    return { next: start + 1, ...seasonOf(scene, word.season, step) };
  },
};

const seasonStart = { SP: 3, SU: 6, FA: 9, WI: 12 } as const;

function seasonOf(
  scene: Scene,
  name: keyof typeof seasonStart,
  step: -1 | 0 | 1 | undefined,
): Omit<Found, "next"> {
  const { reference } = scene;
  if (reference === undefined) return { timex: `XXXX-${name}`, shape: "point" };
  const month = reference.month ?? 12;
  const begun = seasonStart[name] <= month;
  const year =
    step === 0
      ? reference.year
      : step === 1
        ? reference.year + (begun ? 1 : 0)
        : reference.year - (begun && month >= seasonStart[name] + (step === -1 ? 3 : 0) ? 0 : 1);
  return { timex: `${yearTimex(year)}-${name}`, shape: "point", resolved: true };
}
