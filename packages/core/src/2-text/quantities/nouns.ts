import type { NumberFound } from "./found.js";
import { isHyphen, wordAt, type Scene } from "./scene.js";

/** What a number counts: its words as the text has them, and where they end. */
export interface NounRead {
  readonly noun: string;
  readonly next: number;
}

const farthest = 6;

/** The counted noun behind a number: up to the first plural ("public housing properties"), or a singular behind one. */
export function readNoun(scene: Scene, number: NumberFound): NounRead | undefined {
  const { lexemes } = scene;
  const first = skipFillers(scene, number.next);
  const single = number.value === 1 && !isPartOf(scene, number.next, first);
  let words = 0;
  let lastWord = first - 1;
  for (let index = first; words < farthest; index++) {
    const lexeme = lexemes[index];
    if (lexeme === undefined) break;
    if (isHyphen(lexeme) && lexeme.glued && lexemes[index + 1]?.glued === true) continue;
    if (lexeme.kind !== "word") break;
    const joined = isHyphen(lexemes[index - 1]) && lexeme.glued;
    if (!joined && scene.vocabulary.sets.stops.has(lexeme.lower) && !/^\p{Lu}/u.test(lexeme.text)) break;
    words++;
    lastWord = index;
    if (!single && isPlural(scene, index)) return nounOf(scene, first, index);
  }
  if (lastWord < first) return undefined;
  if (single) return nounOf(scene, first, Math.min(lastWord, first + 3));
  return number.shape === "fraction" ? nounOf(scene, first, first) : undefined;
}

/** "eight more picks", "some 300 of the residents". */
function skipFillers(scene: Scene, at: number): number {
  let index = at;
  for (let count = 0; count < 3; count++) {
    if (!scene.vocabulary.sets.fillers.has(wordAt(scene, index))) break;
    index++;
  }
  return isPartOf(scene, at, index) && isNumber(scene, index) ? index + 1 : index;
}

/** "two of the nine piers": the noun of the whole is that of the part. */
function isPartOf({ lexemes, vocabulary }: Scene, from: number, to: number): boolean {
  return lexemes.slice(from, to).some(({ lower }) => vocabulary.sets.of.has(lower));
}

function isNumber({ lexemes, vocabulary }: Scene, index: number): boolean {
  const lexeme = lexemes[index];
  return lexeme?.kind === "figure" || vocabulary.cardinals.has(lexeme?.lower ?? "");
}

export function isPlural(scene: Scene, index: number): boolean {
  const { sets } = scene.vocabulary;
  const word = scene.lexemes[index];
  if (word?.kind !== "word") return false;
  if (sets.irregularPlurals.has(word.lower)) return true;
  if (word.lower.length < 3 || sets.notPlurals.has(word.lower)) return false;
  if (isHyphen(scene.lexemes[index + 1]) && scene.lexemes[index + 1]?.glued === true) return false;
  // "s" behind an apostrophe is a word of its own, so a possessive never ends in s here.
  return /(?:[^s'us]|[aeo]u|ss?e)s$/u.test(word.lower) && !/^['’]$/u.test(wordAt(scene, index + 1));
}

function nounOf(scene: Scene, first: number, last: number): NounRead | undefined {
  const [from, to] = [scene.lexemes[first], scene.lexemes[last]];
  if (from === undefined || to === undefined) return undefined;
  return { noun: scene.text.slice(from.start, to.end), next: last + 1 };
}
