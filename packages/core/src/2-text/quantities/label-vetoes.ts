import type { NumberFound } from "./found.js";
import { isPlural } from "./nouns.js";
import { isCapital, isHyphen, opensSentence, wordAt, type Scene } from "./scene.js";
import type { Veto } from "./veto.js";
import { phraseBefore } from "./vocabulary.js";

export const partOfName: Veto = {
  name: "part-of-name",
  vetoes({ lexemes, vocabulary }, number, unit) {
    const [before, here] = [lexemes[number.first - 1], lexemes[number.first]];
    const behind = lexemes[number.next];
    if (unit !== undefined && unit.first < number.first) return false;
    if (here?.glued === true && before?.kind === "word" && here.kind === "figure") return true;
    if (behind?.glued === true && behind.kind === "word" && unit === undefined && !number.spelled)
      return true;
    // "COVID-19", "F-16", "V-6"; "now-18" is a figure.
    const stem = lexemes[number.first - 2];
    // "ID.3".
    if (before?.text === "." && before.glued && here?.glued === true && stem?.kind === "word") return true;
    const hyphened =
      isHyphen(before) && before?.glued === true && here?.glued === true && stem?.kind === "word";
    if (!hyphened) return isFractionOfName(lexemes, number);
    // "scp-173m".
    if (unit !== undefined && lexemes[number.next]?.glued === true && lexemes[number.next]?.kind === "word")
      return true;
    if (stem.text.length <= 2 && stem.glued) return true; // "9 m s-1"
    return (
      /\p{Lu}/u.test(stem.text) &&
      !vocabulary.sets.minus.has(stem.lower) &&
      !vocabulary.sets.namePrefixes.has(stem.lower)
    );
  },
};

/** "half-staff", "third-party". */
function isFractionOfName(lexemes: Scene["lexemes"], number: NumberFound): boolean {
  const behind = lexemes[number.next];
  return number.spelled && number.shape === "fraction" && isHyphen(behind) && behind?.glued === true;
}

export const label: Veto = {
  name: "label",
  vetoes(scene, number, unit) {
    const { lexemes, vocabulary } = scene;
    if (unit !== undefined || number.scale !== undefined || number.shape === "fraction") return false;
    const dotted = wordAt(scene, number.first - 1) === ".";
    const at = dotted ? number.first - 2 : number.first - 1;
    const before = lexemes[at];
    if (isNameBehind(scene, number)) return true;
    if (phraseBefore(lexemes, number.first, vocabulary.currencies) !== undefined) return false;
    if (before === undefined) return false;
    const behind = lexemes[number.next];
    const score =
      behind !== undefined &&
      /^[-–]$/u.test(behind.text) &&
      behind.glued &&
      lexemes[number.next + 1]?.kind === "figure";
    if (score && number.value < 200) return false;
    const labelled = vocabulary.sets.labels.has(before.lower);
    if (dotted) return labelled && vocabulary.sets.shortLabels.has(before.lower);
    if (labelled && (isCapital(before) || !isPlural(scene, number.next)))
      return !opensSentence(scene, at) || isCapital(before);
    const named =
      isCapital(before) && !number.spelled && number.bare && number.value < 10_000 && number.value % 1 === 0;
    if (!named || vocabulary.sets.months.has(before.lower) || vocabulary.sets.weekdays.has(before.lower))
      return false;
    return (
      !(opensSentence(scene, at) && vocabulary.sets.stops.has(before.lower)) &&
      !vocabulary.sets.stops.has(before.lower)
    );
  },
};

/** "the 787 Dreamliner", "the 90049 ZIP Code": a name goes on behind the digits and nothing plural follows. */
function isNameBehind(scene: Scene, number: NumberFound): boolean {
  if (!number.bare || number.spelled || number.value < 100 || !isCapital(scene.lexemes[number.next]))
    return false;
  return ![0, 1, 2, 3, 4].some((ahead) => isPlural(scene, number.next + ahead));
}

export const address: Veto = {
  name: "address",
  vetoes(scene, number, unit) {
    if (unit !== undefined || !number.bare || number.spelled) return false;
    for (let index = number.next; index < number.next + 4; index++) {
      const lexeme = scene.lexemes[index];
      if (!isCapital(lexeme)) return false;
      if (index > number.next && scene.vocabulary.sets.streets.has(lexeme?.lower ?? "")) return true;
    }
    return false;
  },
};

/** "no one", "one another", "this one": no count of one. */
export const pronoun: Veto = {
  name: "pronoun",
  vetoes(scene, number, unit) {
    const { sets } = scene.vocabulary;
    if (number.next - number.first !== 1 || !sets.one.has(wordAt(scene, number.first))) return false;
    if (unit !== undefined) return unit.unit.kind === "duration" && unit.next === number.next + 1;
    if (sets.notOneBefore.has(wordAt(scene, number.first - 1))) return true;
    const behind = scene.lexemes[number.next];
    if (behind === undefined || isHyphen(behind)) return true;
    const joins =
      sets.to.has(behind.lower) ||
      sets.or.has(behind.lower) ||
      sets.ratio.has(behind.lower) ||
      sets.outOf.has(behind.lower);
    if (
      joins &&
      scene.vocabulary.cardinals.has(wordAt(scene, number.next + (sets.outOf.has(behind.lower) ? 2 : 1)))
    )
      return false;
    if (joins && scene.lexemes[number.next + 1]?.kind === "figure") return false;
    if (isCapital(behind)) return false;
    if (sets.of.has(behind.lower)) return false;
    return behind.kind === "sign" || sets.notOneAfter.has(behind.lower) || sets.stops.has(behind.lower);
  },
};

/** "1) first point", at the start of a line. */
export const listMark: Veto = {
  name: "list-mark",
  vetoes(scene, number) {
    if (!number.bare || !/^[).]$/u.test(wordAt(scene, number.next))) return false;
    const before = scene.lexemes[number.first - 1];
    if (before !== undefined && !scene.text.slice(before.end, number.start).includes("\n")) return false;
    return isCapital(scene.lexemes[number.next + 1]);
  },
};
