import type { NumberFound } from "./found.js";
import { isCapital, isHyphen, wordAt, type Scene } from "./scene.js";
import type { UnitRead } from "./units.js";

const oldest = 122;

/** Ages without a unit: "aged 54", "who was 10", "Kim Osei, 35, said", "turned 40". */
export function readAge(scene: Scene, number: NumberFound): UnitRead | undefined {
  if (number.shape !== "integer" || number.value < 1 || number.value > oldest || number.scale !== undefined)
    return undefined;
  const { sets } = scene.vocabulary;
  const before = wordAt(scene, number.first - 1);
  const age = { unit: { kind: "age", code: "a" } as const, next: number.next };
  if (sets.ageBefore.has(before)) return { ...age, first: number.first - 1, rule: "aged" };
  const twoBefore = wordAt(scene, number.first - 2);
  if (sets.of.has(before) && sets.ageBefore.has(twoBefore))
    return { ...age, first: number.first, rule: "age-of" };
  if (sets.ageUnits.has(wordAt(scene, number.next)))
    return { ...age, first: number.first, next: number.next + 1, rule: "age" };
  if (isApposition(scene, number)) return { ...age, first: number.first, rule: "age-behind-name" };
  return saysAge(scene, number, before, twoBefore)
    ? { ...age, first: number.first, rule: "age-verb" }
    : undefined;
}

/** "Osei, 35," and "Osei, 35 ." but not "In Leeds, 35 people". */
function isApposition(scene: Scene, number: NumberFound): boolean {
  const [comma, name] = [scene.lexemes[number.first - 1], scene.lexemes[number.first - 2]];
  const behind = wordAt(scene, number.next);
  if (comma?.text !== "," || !isCapital(name) || number.spelled || !number.bare || number.value < 3)
    return false;
  return (
    /^[,.;]$/u.test(behind) &&
    !scene.vocabulary.sets.months.has(name?.lower ?? "") &&
    isCapital(scene.lexemes[number.first - 3])
  );
}

/** "who was 10", "she turns 40 in May", "he is 35": nothing is counted behind the figure. */
function saysAge(scene: Scene, number: NumberFound, before: string, twoBefore: string): boolean {
  const { sets } = scene.vocabulary;
  if (!sets.ageVerbs.has(before) || isHyphen(scene.lexemes[number.next])) return false;
  const behind = scene.lexemes[number.next];
  const ends =
    behind === undefined || behind.kind === "sign"
      ? !/^[%°]/u.test(behind?.text ?? "")
      : sets.stops.has(behind.lower);
  return ends && sets.agePronouns.has(twoBefore);
}
