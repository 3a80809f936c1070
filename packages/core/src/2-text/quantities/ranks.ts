import type { QuantityDraft } from "./found.js";
import { isHyphen, wordAt, type Scene } from "./scene.js";

const ordinalFigure = /^\d{1,4}$/u;

/** "10th place", "ranked third", "second-largest": places in an order. */
export function findRanks(scene: Scene): readonly QuantityDraft[] {
  const found: QuantityDraft[] = [];
  for (let at = 0; at < scene.lexemes.length; at++) {
    const ordinal = ordinalAt(scene, at);
    if (ordinal === undefined || !isRank(scene, at, ordinal.next)) continue;
    const [first, last] = [scene.lexemes[at], scene.lexemes[ordinal.next - 1]];
    if (first === undefined || last === undefined) continue;
    found.push({
      start: first.start,
      end: last.end,
      first: at,
      next: ordinal.next,
      numbers: [],
      value: ordinal.value,
      comparator: "=",
      unit: { kind: "rank" },
      role: "level",
      rule: "rank",
    });
  }
  return found;
}

function ordinalAt(scene: Scene, at: number): { value: number; next: number } | undefined {
  const lexeme = scene.lexemes[at];
  const behind = scene.lexemes[at + 1];
  if (lexeme?.kind === "figure" && ordinalFigure.test(lexeme.text) && behind?.glued === true)
    return scene.vocabulary.sets.ordinalEndings.has(behind.lower)
      ? { value: Number(lexeme.text), next: at + 2 }
      : undefined;
  const value = lexeme === undefined ? undefined : scene.vocabulary.ordinals.get(lexeme.lower);
  return value === undefined ? undefined : { value, next: at + 1 };
}

function isRank(scene: Scene, at: number, next: number): boolean {
  const { sets } = scene.vocabulary;
  const index = isHyphen(scene.lexemes[next]) ? next + 1 : next;
  return sets.rankAfter.has(wordAt(scene, index)) || sets.rankBefore.has(wordAt(scene, at - 1));
}
