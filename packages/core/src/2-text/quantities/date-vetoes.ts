import type { NumberFound } from "./found.js";
import { isPlural } from "./nouns.js";
import { isCapital, wordAt, type Scene } from "./scene.js";
import type { Veto, Vetoed } from "./veto.js";
import { phraseAt } from "./vocabulary.js";

export const clock: Veto = {
  name: "clock",
  vetoes(scene, number, unit) {
    const { lexemes, vocabulary } = scene;
    const [before, behind] = [lexemes[number.first - 1], lexemes[number.next]];
    const glued = (index: number): boolean =>
      lexemes[index]?.glued === true && lexemes[index]?.kind === "figure";
    if (behind?.text === ":" && behind.glued && glued(number.next + 1)) return true;
    if (
      before?.text === ":" &&
      before.glued &&
      lexemes[number.first - 2]?.kind === "figure" &&
      glued(number.first)
    )
      return true;
    if (unit !== undefined && unit.unit.code !== "A") return false;
    if (vocabulary.sets.dayParts.has(wordAt(scene, number.next))) return true;
    return phraseAt(lexemes, number.next, vocabulary.clockPhrases) !== undefined;
  },
};

export const date: Veto = {
  name: "date",
  vetoes(scene, number, unit, previous) {
    const { lexemes, vocabulary } = scene;
    if (unit !== undefined || number.shape !== "integer") return false;
    const isMonth = (index: number): boolean =>
      vocabulary.sets.months.has(wordAt(scene, index)) &&
      (isCapital(lexemes[index]) || scene.text === scene.text.toLowerCase());
    const before = wordAt(scene, number.first - 1) === "." ? number.first - 2 : number.first - 1;
    const day = number.value >= 1 && number.value <= 31 && number.value % 1 === 0;
    if (day && number.bare && (isMonth(before) || isMonth(number.next))) return true;
    if (day && vocabulary.sets.of.has(wordAt(scene, number.next)) && isMonth(number.next + 1) && number.bare)
      return true;
    const slash = /^[/.-]$/u;
    const [first, second] = [lexemes[number.next], lexemes[number.first - 1]];
    const chained = (sign: typeof first, side: typeof first): boolean =>
      sign !== undefined && slash.test(sign.text) && sign.glued && side?.kind === "figure" && side.glued;
    if (
      chained(first, lexemes[number.next + 1]) &&
      chained(lexemes[number.next + 2], lexemes[number.next + 3])
    )
      return true;
    if (previous?.veto !== "date" || number.first - previous.number.next > 2) return false;
    return (
      day &&
      vocabulary.sets.dayJoints.has(wordAt(scene, previous.number.next)) &&
      number.bare &&
      second !== undefined &&
      !isPlural(scene, number.next)
    );
  },
};

export const year: Veto = {
  name: "year",
  vetoes(scene, number, unit, previous) {
    const { sets } = scene.vocabulary;
    if (unit !== undefined) return false;
    const before = wordAt(scene, number.first - 1);
    if (previous?.veto === "year" && number.bare && number.first - previous.number.next <= 1) {
      const joint = /^[-–/]$/u.test(wordAt(scene, previous.number.next));
      if (joint && number.value < 2100) return true;
    }
    if (number.spelled) return isSpelledYear(scene, number, previous);
    // As digits 0 to 9, whatever script they were written in.
    const digits = (scene.lexemes[number.first]?.text ?? "").normalize("NFKC");
    if (/^['’]$/u.test(before) && /^\d{2}$/u.test(digits) && scene.lexemes[number.first]?.glued === true)
      return true;
    if (!number.bare || !/^(?:1[4-9]|20)\d\d$/u.test(digits)) return false;
    if (sets.years.has(before)) return true;
    return !sets.bigPersons.has(wordAt(scene, number.next)) && !sets.yearBlurs.has(before);
  },
};

function isSpelledYear(scene: Scene, number: NumberFound, previous: Vetoed | undefined): boolean {
  const next = scene.vocabulary.cardinals.get(wordAt(scene, number.next)) ?? 0;
  const teens = number.value >= 16 && number.value <= 20 && number.next - number.first === 1;
  if (teens && next >= 10) return true;
  return previous?.veto === "year" && previous.number.spelled && previous.number.next === number.first;
}
